export { readDocument } from './document.ts'
export { readIsolated } from './isolated.ts'
export { boxesOf, locate, type PageBox, pageAt } from './locate.ts'
export { problemWording } from './problem-wording.ts'

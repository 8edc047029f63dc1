export { readDocument } from './document.ts'
export { readDocumentFile } from './document-file.ts'
export { boxesOf, locate, type PageBox, pageAt } from './locate.ts'
export { problemWording } from './problem-wording.ts'

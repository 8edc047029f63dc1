export { printCsv, readCsv } from './csv.ts'
export { readDecisions, type SheetDecision, type SheetProblem } from './decisions.ts'
export { type Feed, printCalendar } from './icalendar.ts'
export { printSheetFile, readSheetFile } from './sheet.ts'

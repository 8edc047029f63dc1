export type { Candidate, Extraction } from './extract/candidate.ts'
export type { ReadProblem, SourceText } from './read/source-text.ts'
export type { NoticeTree } from './structure/notice-tree.ts'

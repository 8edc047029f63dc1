import type { Reading } from '../../../../ingest/extract/reading.ts'
import { readSentences } from '../../../../ingest/extract/sentences.ts'
import { readDocument } from '../../../../ingest/read/index.ts'
import { structure } from '../../../../ingest/structure/index.ts'

/** A notice of the city of 临江 with these paragraphs, signed on 2025-03-10, read as far as its sentences. */
export const readingOf = (...paragraphs: readonly string[]): Promise<Reading> => read('notice.txt', paragraphs)

/** The same notice in Markdown, which knows tables. */
export const markdownReadingOf = (...paragraphs: readonly string[]): Promise<Reading> => read('notice.md', paragraphs)

/** The same notice without a day. */
export const undatedReadingOf = (...paragraphs: readonly string[]): Promise<Reading> =>
  readingOfText(['关于做好评选工作的通知', '各有关企业：', ...paragraphs, '特此通知。'])

/** Any notice, by its lines. */
export const readingOfText = (lines: readonly string[]): Promise<Reading> => readText('notice.txt', lines)

function read(name: string, paragraphs: readonly string[]): Promise<Reading> {
  const head = ['临江市科技局关于做好年度工作的通知', '各有关企业：']
  return readText(name, [...head, ...paragraphs, '特此通知。', '临江市科技局', '2025年3月10日'])
}

async function readText(name: string, lines: readonly string[]): Promise<Reading> {
  const source = await readDocument(name, new TextEncoder().encode(`${lines.join('\n')}\n`))
  if (!source.ok) throw new Error(source.problem.code)
  return readSentences(structure(source.value))
}

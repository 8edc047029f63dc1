import { readSentences } from '../../../ingest/extract/sentences.ts'
import { readDocument } from '../../../ingest/read/index.ts'
import { structure } from '../../../ingest/structure/index.ts'

/** The reading of a notice typed in a test. */
export async function readNotice(text: string) {
  const source = await readDocument('notice.txt', new TextEncoder().encode(text))
  if (!source.ok) throw new Error(JSON.stringify(source))
  return readSentences(structure(source.value))
}

/** A whole notice around the lines of its body. */
export const noticeOf = (...lines: readonly string[]): string =>
  [
    '某市工业和信息化局关于组织申报2025年度专项资金的通知',
    '各有关企业：',
    '现将有关事项通知如下：',
    ...lines,
    '某市工业和信息化局',
    '2025年3月1日',
  ].join('\n')

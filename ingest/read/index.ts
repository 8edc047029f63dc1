import { fail, type Result } from '../../schemas/result.ts'
import { limits } from './limits.ts'
import { type Container, sniff } from './sniff.ts'
import type { ReadProblem, SourceText } from './source-text.ts'
import { readText } from './text.ts'

type Reader = (bytes: Uint8Array) => Promise<Result<SourceText, ReadProblem>> | Result<SourceText, ReadProblem>

const notYet: Reader = () => fail({ code: 'not-a-document', detail: 'unknown format' })

const readers = {
  text: { read: readText, bytes: limits.bytes.text },
  markdown: { read: readText, bytes: limits.bytes.markdown },
  html: { read: notYet, bytes: limits.bytes.html },
  pdf: { read: notYet, bytes: limits.bytes.pdf },
  zip: { read: notYet, bytes: limits.bytes.ofd },
  compound: { read: notYet, bytes: limits.bytes.doc },
  empty: { read: () => fail({ code: 'not-a-document', detail: 'empty' }), bytes: 0 },
} satisfies { [C in Container]: { read: Reader; bytes: number } }

/** Reads a document of any supported format, in this process, by what its bytes say. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const { read, bytes: most } = readers[sniff(name, bytes)]
  if (bytes.length > most) return fail({ code: 'too-large', detail: `${bytes.length} > ${most}` })
  return read(bytes)
}

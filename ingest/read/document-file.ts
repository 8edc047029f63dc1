import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, type Result } from '../../schemas/result.ts'
import { readDocument } from './document.ts'
import { limits } from './limits.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

/** Reads the document in a file; one that is larger than any format allows is not even opened. Throws what the disk throws. */
export async function readDocumentFile(path: string): Promise<Result<SourceText, ReadProblem>> {
  const { size } = await stat(path)
  if (size > limits.bytes.pdf) return fail({ code: 'too-large', detail: `${size} bytes` })
  return readDocument(basename(path), new Uint8Array(await readFile(path)))
}

import type { Result } from '../../schemas/result.ts'
import { listParts } from './archive.ts'
import { refuse } from './refusal.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

/** Reads an archive by what is in it: a Word document or an OFD. */
export async function readZip(bytes: Uint8Array): Promise<Result<SourceText, ReadProblem>> {
  const names = new Set(listParts(bytes))
  if (names.has('word/document.xml')) return (await import('./docx.ts')).readDocx(bytes)
  if ([...names].some(name => /^\/?ofd\.xml$/i.test(name))) return (await import('./ofd.ts')).readOfd(bytes)
  return refuse({ code: 'not-a-document', detail: 'archive' })
}

import { fail, type Result } from '../../schemas/result.ts'
import { limits } from './limits.ts'
import { attempt } from './refusal.ts'
import { type Container, sniff } from './sniff.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

type Reading = Result<SourceText, ReadProblem>
type Reader = (bytes: Uint8Array) => Promise<Reading>

// Each reader is loaded where it is needed: a folder of text files never waits for the PDF engine.
const readers = {
  text: { read: async bytes => (await import('./text.ts')).readText(bytes), bytes: limits.bytes.text },
  markdown: { read: async bytes => (await import('./markdown.ts')).readMarkdown(bytes), bytes: limits.bytes.markdown },
  html: { read: async bytes => (await import('./html.ts')).readHtml(bytes), bytes: limits.bytes.html },
  pdf: { read: async bytes => (await import('./pdf.ts')).readPdf(bytes), bytes: limits.bytes.pdf },
  zip: { read: async bytes => (await import('./zip.ts')).readZip(bytes), bytes: limits.bytes.ofd },
  compound: { read: async bytes => (await import('./doc.ts')).readDoc(bytes), bytes: limits.bytes.doc },
  other: {
    read: async () => fail({ code: 'not-a-document', detail: 'a picture or an archive' }),
    bytes: limits.bytes.ofd,
  },
  empty: { read: async () => fail({ code: 'not-a-document', detail: 'empty' }), bytes: 0 },
} satisfies { [C in Container]: { read: Reader; bytes: number } }

/** Reads a document of any supported format, in this process, by what its bytes say. */
export async function readDocument(name: string, bytes: Uint8Array): Promise<Reading> {
  const { read, bytes: most } = readers[sniff(name, bytes)]
  if (bytes.length > most) return fail({ code: 'too-large', detail: `${bytes.length} bytes` })
  const reading = await attempt(() => read(bytes))
  if (reading.ok && reading.value.text.length > limits.characters) {
    return fail({ code: 'too-large', detail: `${reading.value.text.length} characters` })
  }
  return reading
}

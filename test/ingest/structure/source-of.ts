import type { Origin, SourceLine, SourceText } from '../../../ingest/read/source-text.ts'

/** The source of a plain text, one screen line a physical line, as the text reader gives it. */
export function sourceOf(text: string, type: 'screen' | 'paragraph' = 'screen'): SourceText {
  const lines: SourceLine[] = []
  const origins: Origin[] = []
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    const span = { start: at, end: at + line.length }
    lines.push({ type, span })
    if (line !== '') origins.push({ span, at: { type: 'line', line: index + 1, column: 1, offset: at } })
    at += line.length + 1
  }
  return { mediaType: 'text/plain', text, lines, origins, pages: null, facts: {}, losses: [], doubtful: [] }
}

import { quote, type Span } from '../../schemas/span.ts'

/** Where words first stand in a stretch of a text, -1 where they do not; nothing behind the stretch is searched. */
export function firstIn(text: string, words: string, stretch: Span): number {
  const at = quote(text, stretch).indexOf(words)
  return at < 0 ? -1 : stretch.start + at
}

/** Where words last stand in a stretch of a text, -1 where they do not; nothing before the stretch is searched. */
export function lastIn(text: string, words: string, stretch: Span): number {
  const at = quote(text, stretch).lastIndexOf(words)
  return at < 0 ? -1 : stretch.start + at
}

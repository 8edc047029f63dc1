/** A half-open range of UTF-16 offsets into the canonical text of a notice (`rules/<id>.source.txt`). */
export type Span = { readonly start: number; readonly end: number }

/** The text at a span. */
export const quote = (text: string, { start, end }: Span): string => text.slice(start, end)

/** Whether two spans share at least one character. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

import { common, shingles } from '../likeness.ts'

/** A text without what a writer changes without changing anything said: spaces, widths, kinds of dash and quotation mark. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[—–―－-]+/g, '-')
    .replace(/[“”"「」]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/[，,]/g, ',')
    .replace(/[。；;：:]+$/g, '')

/** Whether two texts say the same but for typography. */
export const sameWords = (one: string | null, other: string | null): boolean =>
  folded(one ?? '') === folded(other ?? '')

/** Whether two phrases name much the same thing in other words. */
export const nearlySame = (one: string, other: string): boolean =>
  sameWords(one, other) || common(shingles(one), shingles(other)) >= 0.6

import { aboutWord } from '../words/layout/issuers.ts'
import { forwards } from '../words/layout/titles.ts'
import { closeness, endsTitle, plain, type TitleLines, withEdges } from './title-lines.ts'
import type { Paragraph } from './wraps.ts'

/** The titles with 关于 in the head that are one, as a page repeats it; the one that says the most is last. */
export function namedTitles(paragraphs: readonly Paragraph[], end: number): TitleLines[] {
  const about = aboutTitle(paragraphs, 0, end) ?? forwardedTitle(paragraphs, end)
  if (about === null) return []
  const named = pageTitle(paragraphs, about)
  if (named !== null) return [named]
  const found = [about]
  for (
    let below = aboutTitle(paragraphs, about.end, end);
    below !== null;
    below = aboutTitle(paragraphs, below.end, end)
  ) {
    const [one, other] = [titleWords(paragraphs, about), titleWords(paragraphs, below)]
    if (one.endsWith(other) || other.endsWith(one)) found.push(below)
  }
  return found.sort((one, other) => titleWords(paragraphs, one).length - titleWords(paragraphs, other).length)
}

const titleWords = (paragraphs: readonly Paragraph[], { start, end }: TitleLines): string =>
  paragraphs
    .slice(start, end)
    .map(({ strand }) => strand.text)
    .join('')
    .replace(/[\s《》]/g, '')

/** A title that says 关于 what it is; its earlier lines are plain and stand close. */
function aboutTitle(paragraphs: readonly Paragraph[], from: number, end: number): TitleLines | null {
  const close = closeness(paragraphs)
  for (let last = from; last < end; last += 1) {
    const text = plain(paragraphs[last])
    if (text === null || !endsTitle(text)) continue
    let start = last
    let joined = text
    while (!joined.includes(aboutWord) && start > from && last - start < 6 && close(start)) {
      const above = plain(paragraphs[start - 1])
      if (above === null || endsTitle(above)) break
      start -= 1
      joined = above + joined
    }
    if (joined.includes(aboutWord)) return withEdges(paragraphs, { start, end: last + 1 }, joined)
  }
  return null
}

/**
 * The title of a notice that a short letter forwards within one text, below the letter.
 *
 *     各单位：
 *     现将某局的通知转发给你们，请按要求办理。
 *     ⟦关于开展某项认定工作的通知⟧
 */
function forwardedTitle(paragraphs: readonly Paragraph[], end: number): TitleLines | null {
  const letter = paragraphs[end]
  if (end > 4 || letter?.shape !== 'plain' || !forwards.pattern.test(letter.strand.text)) return null
  return aboutTitle(paragraphs, end + 1, Math.min(paragraphs.length, end + 8))
}

/** A document whose name stands above, with the notice that issued it below: `⟦某某管理办法⟧ … 关于印发《某某管理办法》的通知`. */
function pageTitle(paragraphs: readonly Paragraph[], about: TitleLines): TitleLines | null {
  const notice = paragraphs
    .slice(about.start, about.end)
    .map(({ strand }) => strand.text)
    .join('')
  for (let index = 0; index < about.start; index += 1) {
    const text = plain(paragraphs[index])
    if (text !== null && endsTitle(text) && notice.includes(`《${text}》`)) return { start: index, end: index + 1 }
  }
  return null
}

import { foldWidth } from '../words/fold.ts'
import { announcesText, headingShape, lineHeading } from '../words/layout/titles.ts'
import { hasMark, opensNumbered } from './shapes.ts'

const longest = 16
const shortestBody = 8

function couldHead(text: string): boolean {
  if (text.length < 2 || text.length > longest) return false
  const folded = foldWidth(text)
  return headingShape.pattern.test(folded) && lineHeading.pattern.test(folded) && !hasMark(folded)
}

const isBody = (text: string): boolean =>
  text.length >= shortestBody || /[，。；：,;:]/.test(text) || opensNumbered(text)

/**
 * Lines of one region that head what follows them, without a number: at least two, each with a text of its own.
 *
 *     ⟦申报条件⟧
 *     在本省注册满一年。
 *     ⟦申报材料⟧
 *     （1）申请书；
 *
 * Several such lines on end are a list or the header of a table, and one behind a colon is its entry.
 */
export function plainHeadings(texts: readonly string[]): ReadonlySet<number> {
  const able = texts.map(couldHead)
  const found = able.flatMap((could, index) => {
    const above = texts[index - 1] ?? ''
    const listed = /[：:、，,]$/.test(above) && !announcesText.pattern.test(above)
    const stands = !able[index - 1] && !able[index + 1] && !listed
    return could && stands && isBody(texts[index + 1] ?? '') ? [index] : []
  })
  return new Set(found.length > 1 ? found : [])
}

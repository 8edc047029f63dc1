import { comparedInside } from '../../words/numbers/measures.ts'
import { countsFrom, heldAside, joiningStart } from '../../words/subjects.ts'

/** The longest words by which a thing that is measured is called. */
const longest = 60

const closing: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  [')', '('],
  ['》', '《'],
  ['”', '“'],
])
const anyMark = /[（(《“）)》”]/

/**
 * The words of a subject without half a bracket: what stands behind a bracket whose opening was cut off, or inside one that goes on.
 *
 *     因就业变化切换关系）且⟦中断缴费时间⟧    近三个年度（⟦实际经营期⟧
 */
export function wholeWords(subject: string): string {
  if (!anyMark.test(subject)) return subject
  const open: { readonly mark: string; readonly at: number }[] = []
  let start = 0
  for (let at = 0; at < subject.length; at++) {
    const character = subject.charAt(at)
    const opening = closing.get(character)
    if (opening !== undefined) {
      if (open.at(-1)?.mark === opening) open.pop()
      else [start, open.length] = [at + 1, 0]
    } else if ('（(《“'.includes(character)) open.push({ mark: character, at })
  }
  const unclosed = open.at(-1)?.at
  const inside = unclosed === undefined ? subject.slice(start) : subject.slice(unclosed + 1)
  const whole = inside === '' || countsFrom.pattern.test(inside) ? subject.slice(start, unclosed) : inside
  return start > 0 ? whole.replace(joiningStart.pattern, '').replace(heldAside.pattern, '') : whole
}

/** Whether a subject names what is measured: some words, and no more than a name has. */
export const isSound = (subject: string): boolean =>
  subject.length > 1 && subject.length <= longest && !comparedInside.pattern.test(subject)

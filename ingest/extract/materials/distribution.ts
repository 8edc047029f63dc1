import { certificateNoun, commonBracket, commonShape, forEach, versionOfAll } from '../../words/document-grammar.ts'
import type { DocumentMention } from './document-names.ts'
import { withoutShape } from './document-nouns.ts'
import { readCopies, readForms } from './document-words.ts'

/**
 * The documents of an enumeration with what its end tells of all of them.
 *
 *     申请表、承诺书⟦各2份⟧    出版合同、证明文件⟦等文本的复印件⟧    身份证、户口簿、毕业证书⟦（原件及复印件各1份）⟧
 *
 * A shape told of the last alone holds for the certificates right before it: whoever copies one of them copies all. A
 * form or a report before them is handed in as it is.
 */
export function distribute(text: string, found: readonly DocumentMention[]): DocumentMention[] {
  const last = found.at(-1)
  if (last === undefined || found.length < 2) return [...found]
  const each = forEach.pattern.test(behindOf(text, last)) ? last.copies : null
  const shaped = found.findLastIndex(({ shape }) => shape !== null)
  const { from, to, shape, copies } = sharedShape(text, found)
  return found.map((mention, index) => {
    const shares = index >= from && index < to
    const told = index < shaped ? (found[shaped]?.shape ?? null) : shares ? shape : null
    return { ...mention, copies: mention.copies ?? each ?? (shares ? copies : null), shape: mention.shape ?? told }
  })
}

/** The documents from `from` to before `to` that share the shape and copies told of the one at `to`. */
type Shared = { readonly from: number; readonly to: number; readonly shape: string; readonly copies: number | null }

const nothing: Shared = { from: 0, to: 0, shape: '', copies: null }

function sharedShape(text: string, found: readonly DocumentMention[]): Shared {
  const to = found.findLastIndex(mention => isCertificate(nameOf(text, mention)))
  const told = found[to]
  if (told === undefined) return whole(text, found)
  const behind = behindOf(text, told)
  const bracket = commonBracket.pattern.exec(behind)?.[0]
  if (bracket !== undefined) return { from: firstOf(text, found, to), to, shape: bracket, copies: readCopies(bracket) }
  if (to < found.length - 1) return nothing
  const all = whole(text, found)
  if (all !== nothing) return all
  const name = nameOf(text, told)
  const each = forEach.pattern.test(behind) ? name.slice(withoutShape(name).length) : ''
  const shape = commonShape.pattern.exec(name)?.[0] ?? each
  return shape === '' ? nothing : { from: firstOf(text, found, to), to, shape, copies: null }
}

/** A paper or electronic version told of each document of an enumeration: 申请表和证明⟦的纸质版⟧各一份. */
function whole(text: string, found: readonly DocumentMention[]): Shared {
  const last = found.at(-1)
  if (last === undefined || !forEach.pattern.test(behindOf(text, last))) return nothing
  const shape = versionOfAll.pattern.exec(nameOf(text, last))?.[0]
  return shape === undefined ? nothing : { from: 0, to: found.length - 1, shape, copies: null }
}

const nameOf = (text: string, { name }: DocumentMention): string => text.slice(name.start, name.end)
const behindOf = (text: string, { name, whole }: DocumentMention): string => text.slice(name.end, whole.end)

/** Whether a name is that of a certificate or card, its shape and brackets aside. */
const isCertificate = (name: string): boolean => {
  const thing = withoutShape(name.replace(commonShape.pattern, ''))
  return certificateNoun.pattern.test(thing.replace(/[(][^()]*[)]$/, ''))
}

/** The first of the certificates that stand right before `to` and say nothing of their own shape. */
function firstOf(text: string, found: readonly DocumentMention[], to: number): number {
  let from = to
  for (let index = to - 1; index >= 0; index -= 1) {
    const mention = found[index]
    if (mention === undefined || !isCertificate(nameOf(text, mention))) break
    if (readForms(text.slice(mention.name.start, mention.whole.end)).length > 0) break
    from = index
  }
  return from
}

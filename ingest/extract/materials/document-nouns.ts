import { normTitle } from '../../words/document-grammar.ts'
import {
  type DocumentNouns,
  type DocumentStrength,
  documentNouns,
  shapeJoins,
  vagueQualifiers,
} from '../../words/documents.ts'

/** A noun at the end of a phrase that says which kind of paper it is. */
export type DocumentNoun = { readonly noun: string; readonly strength: DocumentStrength }

type Ending = { readonly noun: string; readonly found: DocumentNoun; readonly except: readonly string[] }

const families: readonly DocumentNouns[] = Object.values(documentNouns)

/** Endings by the code of their last character, the longest first, so that 登记证 wins over 证 and 申请材料 over 材料. */
const byLastCharacter = new Map<number, Ending[]>()
/** Which characters end a noun at all: nearly every character of a text is passed by with one look. */
const endsNoun = new Uint8Array(0x10000)
for (const { nouns, strength, except } of families) {
  for (const noun of nouns) {
    const last = noun.charCodeAt(noun.length - 1)
    const shadows = except.filter(word => word.length > noun.length - 1 && word.endsWith(noun.slice(-1)))
    const endings = byLastCharacter.get(last) ?? []
    endings.push({ noun, found: { noun, strength }, except: shadows })
    byLastCharacter.set(last, endings)
    endsNoun[last] = 1
  }
}
for (const endings of byLastCharacter.values()) endings.sort((one, other) => other.noun.length - one.noun.length)

/**
 * The document noun that ends right before `end`, if any.
 *
 *     重大变化情况⟦报告表⟧，2022年度纳税申报⟦表⟧, but not 法定代表 nor 申报条件
 */
export function nounEndingAt(text: string, end: number, start = 0): DocumentNoun | null {
  if (end <= start) return null
  const last = text.charCodeAt(end - 1)
  if (endsNoun[last] === 0) return null
  for (const { noun, found, except } of byLastCharacter.get(last) ?? []) {
    if (end - noun.length < start || !text.startsWith(noun, end - noun.length)) continue
    if (except.length > 0 && except.some(word => text.startsWith(word, end - word.length))) continue
    return found
  }
  return null
}

const qualifiersByFirst = new Map<number, string[]>()
for (const word of vagueQualifiers) {
  const words = qualifiersByFirst.get(word.charCodeAt(0)) ?? []
  words.push(word)
  qualifiersByFirst.set(word.charCodeAt(0), words)
}
for (const words of qualifiersByFirst.values()) words.sort((one, other) => other.length - one.length)

/** Whether a name says no more than that some papers are meant: 相关材料, 企业相关信息, 对应佐证材料. */
export function isVague(name: string): boolean {
  let at = 0
  while (at < name.length) {
    const word = qualifiersByFirst.get(name.charCodeAt(at))?.find(each => name.startsWith(each, at))
    if (word === undefined) return false
    at += word.length
  }
  return true
}

/** A name without the word for its shape: 营业执照⟦复印件⟧ is 营业执照. */
export function withoutShape(name: string): string {
  let end = name.length
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const noun = nounEndingAt(name, end)
    if (noun?.strength !== 'form') break
    end -= noun.noun.length
    while (end > 0 && shapeJoins.includes(name.charAt(end - 1))) end -= 1
  }
  return name.slice(0, end)
}

/** Whether a name ends in a title in 《》 that is a paper and no norm: 《就业创业证》, but not 《管理办法》. */
export function endsInTitle(name: string): boolean {
  const open = name.lastIndexOf('《')
  const close = name.length - 1
  return (
    open >= 0 && name.charAt(close) === '》' && close - open > 2 && !normTitle.pattern.test(name.slice(open + 1, close))
  )
}

/** How surely a whole phrase names a document, its shape aside; null where it names none. */
export function strengthOf(name: string): DocumentStrength | null {
  const bare = withoutShape(name)
  if (bare === '') return 'form'
  if (endsInTitle(bare)) return 'strong'
  const noun = nounEndingAt(bare, bare.length)
  if (noun === null) return bare.length < name.length ? 'form' : null
  if (isVague(bare)) return 'generic'
  return noun.strength
}

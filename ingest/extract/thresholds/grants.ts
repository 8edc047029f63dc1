import { fineBehind, grantedBehind, grants } from '../../words/numbers/grants.ts'
import { baseOpening, fineBase, shareBase } from '../../words/subjects.ts'
import type { QuantityMention } from '../quantities/mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import { clauseAround, reach } from './context.ts'

/** Whether a number is a share of something. */
const isShare = ({ unit }: QuantityMention): boolean => unit === '%' || unit === '倍' || unit === '‰'

/** What is given, with its base in brackets where the number is a share of one: 补助（设备投资额）. */
export const withBase = (what: string, base: string | undefined): string =>
  base === undefined || what === '' ? what : `${what}（${base.replace(baseOpening.pattern, '')}）`

/** What is given alone, without the base of a share: what a cap behind it limits. */
export const withoutBase = (subject: string): string => subject.replace(/(?<=^.{0,8}[奖补助贴款持金])（[^（）]*）$/, '')

/** 处违法所得1倍以上5倍以下⟦罚款⟧, with its base in brackets where it is a share of one. */
export function fineOf({ folded, text }: Reading, { span }: Sentence, mention: QuantityMention): string {
  const what = fineBehind.pattern.exec(text.slice(mention.end, mention.end + 6))?.groups?.what ?? ''
  const before = folded.slice(Math.max(span.start, mention.start - 32), mention.start)
  return withBase(what, isShare(mention) ? fineBase.pattern.exec(before)?.groups?.base : undefined)
}

/** What is granted right behind a number, and of what: 按不超过投资额的20%给予⟦补助⟧. */
export function grantBehind({ folded, text }: Reading, mention: QuantityMention, floor: number): string {
  const groups = grantedBehind.pattern.exec(text.slice(mention.end, mention.end + 20))?.groups ?? {}
  const what = Object.values(groups).find(Boolean) ?? ''
  if (!isShare(mention)) return what
  const base = shareBase.pattern.exec(folded.slice(Math.max(floor, mention.number.start - 32), mention.number.start))
  return withBase(what, base?.groups?.base)
}

/** What a clause grants behind a number, else what its sentence granted before it: 单个企业最高不超过500万元. */
export function grantAround({ text }: Reading, sentence: Sentence, mention: QuantityMention): string {
  const clause = clauseAround(sentence, mention)
  const after = text.slice(mention.end, Math.min(Math.max(clause.end, mention.end), mention.end + 48))
  const before = text.slice(Math.max(sentence.span.start, mention.start - reach), mention.number.start)
  return after.match(grants.pattern)?.[0] ?? before.match(grants.pattern)?.at(-1) ?? ''
}

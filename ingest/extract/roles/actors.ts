import type { Audience } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import {
  actorLeads,
  actorNouns,
  adverbialOpeners,
  agentMark,
  notInActors,
  predicateOpeners,
  relativeOpeners,
} from '../../words/actors.ts'
import {
  agentEndings,
  askedFor,
  attributiveOpeners,
  circumstance,
  dutyOpeners,
  notAdverbial,
  staffOf,
  timeBehind,
} from '../../words/agents.ts'
import { alternatives, wordsAt } from '../../words/alternatives.ts'
import { lastIn } from '../in-stretch.ts'
import type { Clause } from '../reading.ts'

/** Somebody who acts, as the text names them. */
export type Actor = { readonly name: string; readonly span: Span }

const nouns = alternatives(actorNouns.flatMap(row => row.nouns))
const behindLead = wordsAt(actorLeads)
const behindAdverbial = wordsAt(adverbialOpeners, notAdverbial)
const behindRelative = wordsAt(relativeOpeners)
const behindAttributive = wordsAt(attributiveOpeners)
const remark = '(?:[（(][^（）()]{0,60}[）)])?'
const lastRemark = /[（(][^（）()]*[）)]$/
const duty = `(?=${alternatives(dutyOpeners)})`
const actorEnd = new RegExp(
  `(?:${nouns})${remark}(?=${alternatives(predicateOpeners)}|[ 　]*(?:[，：,:]|$|${timeBehind}))|(?:${alternatives(agentEndings)})${remark}${duty}`,
  'g',
)
const askedEnd = new RegExp(
  `(?:${nouns}|${alternatives(agentEndings)})${remark}(?=${alternatives(predicateOpeners)}|[ 　]*(?:[，：,:]|$|${timeBehind}))`,
  'g',
)
const dutyAt = new RegExp(`[，,]?${duty}`, 'y')

/** The nouns of those who act by their last character, the longest first. */
const nounsByLast = Map.groupBy(
  actorNouns
    .flatMap(row => row.nouns.map(noun => ({ noun, audience: row.audience })))
    .sort((one, other) => other.noun.length - one.noun.length),
  ({ noun }) => noun.charCodeAt(noun.length - 1),
)

/** No word for the staff of somebody is longer: 的主要负责同志. */
const longestStaff = 7

const audienceOfNoun = (name: string): Audience | undefined =>
  nounsByLast.get(name.charCodeAt(name.length - 1))?.find(({ noun }) => name.endsWith(noun))?.audience

/** The audience of the longest noun with which a name ends, a remark in brackets aside. */
const audienceAtEnd = (name: string): Audience | undefined =>
  audienceOfNoun(name) ?? audienceOfNoun(name.replace(lastRemark, ''))

/** On which side of the counter somebody of this name stands: 有关企业 applies, 主管部门 administers. */
export function audienceOf(name: string): Audience {
  const staff = staffOf.pattern.exec(name.slice(-longestStaff))?.[0].length ?? 0
  const employer = staff > 0 && name.length - staff > 1 ? audienceAtEnd(name.slice(0, -staff)) : undefined
  return employer ?? audienceAtEnd(name) ?? 'applicant'
}

/** Whether a bracket opens in a name and closes behind it, or the other way round: no name but a piece of text. */
function isTorn(name: string): boolean {
  let open = 0
  for (let at = 0; at < name.length; at++) {
    const character = name.charAt(at)
    if (character === '（' || character === '(') open += 1
    else if (character === '）' || character === ')') open -= 1
  }
  return open !== 0
}

/** Longest name that is still taken for an actor. */
const longest = 90

/**
 * The one who acts in a stretch of text, if it opens with a name.
 *
 *     请⟦各市局⟧组织辖区内优质中小企业…
 *     ⟦有效期内的创新型中小企业和专精特新中小企业⟧，应于每年5月31日前…
 *     根据《细则》规定，… (none)
 */
export function actorAt(text: string, { start, end }: Span): Actor | null {
  const stretch = text.slice(start, Math.min(end, start + longest + 20))
  const from = behindLead(stretch, 0)
  const isAdverbial = behindAdverbial(stretch, from) > from
  if (isAdverbial && behindAttributive(stretch, from) === from) return null
  const opened = behindRelative(stretch, from)
  const ending = from > 0 && askedFor.pattern.test(stretch.slice(0, from)) ? askedEnd : actorEnd
  ending.lastIndex = from
  for (let match = ending.exec(stretch); match; match = ending.exec(stretch)) {
    const to = match.index + match[0].length
    const name = stretch.slice(from, to)
    if (name.length > longest) return null
    if (isTorn(name) || notInActors.pattern.test(name)) continue
    const isClause = opened > from && match.index > opened
    if (isClause && !stretch.slice(opened, match.index).includes('的')) continue
    if (isAdverbial && !hasAttribute(text, { start: start + from, end: start + to }, start + match.index)) continue
    const agent = agentMark.pattern.exec(name)?.[0].length ?? 0
    const span = { start: start + from + agent, end: start + to }
    return { name: name.slice(agent), span }
  }
  return null
}

/** How far behind its 的 the noun of a name begins. */
const nounWidth = 12

/** Whether what opens like an adverbial is the attribute of a name that has a duty: 在本市登记⟦的企业应当⟧. */
function hasAttribute(text: string, { start, end }: Span, noun: number): boolean {
  const of = lastIn(text, '的', { start: Math.max(start + 1, noun - nounWidth), end: noun + 1 })
  if (of < 0) return false
  if (/[，,：:]/.test(text.slice(start, of)) || circumstance.pattern.test(text.slice(of, noun))) return false
  dutyAt.lastIndex = end
  return dutyAt.test(text)
}

const ofClauses = new WeakMap<Clause, Actor | null>()

/** The one with whose name a clause opens, looked up once however many times and numbers stand near it. */
export function actorOfClause(text: string, clause: Clause): Actor | null {
  const known = ofClauses.get(clause)
  if (known !== undefined) return known
  const found = actorAt(text, clause)
  ofClauses.set(clause, found)
  return found
}

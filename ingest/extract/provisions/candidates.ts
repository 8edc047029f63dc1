import type { Evidence, Flag, Modality, ProvisionRole } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { officeActions } from '../../words/office-actions.ts'
import {
  adverbial,
  banWord,
  beforeAct,
  forbids,
  joinLead,
  reportsUp,
  titleLead,
} from '../../words/provision-clauses.ts'
import type { Candidate } from '../candidate.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import { audienceOf, describe, headingsOf, modalityOf } from '../roles.ts'
import type { Lead } from './leads.ts'
import type { Unit } from './units.ts'

/** Roles in which it matters who acts, so that a guessed actor is flagged. */
const acting: ReadonlySet<ProvisionRole> = new Set(['procedure', 'prerequisite', 'channel'])

/** The rule that a provision gives; an entry of a list takes actor and action from the sentence that leads the list. */
export function toProvision(reading: Reading, unit: Unit, role: ProvisionRole, lead: Lead | null): Candidate {
  const { sentence, main, condition } = unit
  const at = { start: main.start, end: main.start }
  const roles = describe(reading, sentence, at)
  const said = trimmed(reading, main)
  const own = lead === null || lead.role === 'procedure' || lead.role === 'condition'
  const action = own ? actionOf(said, roles.actor) : actionOf(trimmed(reading, lead.words), roles.actor)
  const office = roles.inferredActor && isOfficial(action)
  const actor = office && audienceOf(roles.actor) === 'applicant' ? '' : roles.actor
  const inferred = roles.inferredActor && acting.has(role) && lead === null
  const flags: Flag[] = inferred ? ['inferred-actor'] : []
  return {
    kind: 'provision',
    title: titleOf(own ? action : said),
    appliesTo: [...roles.appliesTo],
    modality: modalityIn(reading, unit, lead, role),
    role,
    actor,
    action,
    condition: own ? (condition === null ? null : trimmed(reading, condition)) : said,
    audience: office ? 'authority' : roles.audience,
    evidence: evidenceOf(reading, unit, lead),
    review: { status: 'proposed', flags },
    heading: headingsOf(reading, sentence)[0] ?? '',
  }
}

function evidenceOf(reading: Reading, { sentence, span }: Unit, lead: Lead | null): Evidence[] {
  const own = evidenceAt(reading, sentence.block, shrink(reading, span))
  return lead === null ? [own] : [own, evidenceAt(reading, lead.sentence.block, shrink(reading, lead.words))]
}

/** A span without white space at its ends. */
function shrink({ text }: Reading, { start, end }: Span): Span {
  const words = text.slice(start, end)
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length }
}

const marks = /^[，,；;：:。\s]+|[，,；;：:。\s]+$/gu

const trimmed = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end).replace(marks, '')

/** What is done, without who does it. */
function actionOf(said: string, actor: string): string {
  const bare = said.replace(joinLead.pattern, '')
  const rest = actor !== '' && bare.startsWith(actor) ? bare.slice(actor.length).replace(marks, '') : bare
  return rest === '' ? said : rest
}

/** Whether an act that names nobody is one of an office: 每季度对各类情形进行核查, 报工业和信息化部审定. */
function isOfficial(action: string): boolean {
  const bare = action.replace(beforeAct.pattern, '')
  return officeActions.test(bare) || reportsUp.pattern.test(bare)
}

function modalityIn(reading: Reading, { main }: Unit, lead: Lead | null, role: ProvisionRole): Modality {
  const words = reading.text.slice(main.start, main.end)
  const own =
    role === 'condition' && !forbids.pattern.test(words) ? modalityOf(words.replaceAll(banWord, '')) : modalityOf(words)
  return own === 'is' && lead !== null ? modalityOf(trimmed(reading, lead.words)) : own
}

/** The longest title that a reviewer's list shows whole. */
const longestTitle = 28

const titleOf = (action: string): string => {
  const clauses = action.split(/[，,；;。]/u)
  const first = clauses.find(each => !adverbial.pattern.test(each)) ?? action
  const bare = first.replace(titleLead.pattern, '')
  const words = bare.length < 2 ? (first.length < 2 ? action : first) : bare
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1)}…` : words
}

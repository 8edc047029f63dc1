import type { Evidence, Flag, Modality, ProvisionRole } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { officeActions } from '../../words/office-actions.ts'
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
  const office = roles.inferredActor && officeActions.test(bareOf(action))
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
  const bare = said.replace(/^(?:请|由|并|且|但|其中[，,]?|同时[，,]?)+/u, '')
  const rest = actor !== '' && bare.startsWith(actor) ? bare.slice(actor.length).replace(marks, '') : bare
  return rest === '' ? said : rest
}

/** An action without the words before it that tell how often, to whom or by which rule. */
const bareOf = (action: string): string =>
  action
    .replace(/^(?:每[季年月]度?|定期|不定期|将|对.{1,80}(?:开展|进行|实施))/u, '')
    .replace(/^.{0,4}(?:动态)(?=监测)/u, '')
    .replace(/^报(?=.{2,16}审[定批核])/u, '通报')

function modalityIn(reading: Reading, { main }: Unit, lead: Lead | null, role: ProvisionRole): Modality {
  const words = reading.text.slice(main.start, main.end)
  const own =
    role === 'condition' && !forbids.test(words) ? modalityOf(words.replaceAll('禁止', '')) : modalityOf(words)
  return own === 'is' && lead !== null ? modalityOf(trimmed(reading, lead.words)) : own
}

/** A ban, and not only a word of a catalogue's name: 禁止、限制或淘汰类. */
const forbids = /不得|严禁|不准|不允许|禁止(?!、|类|或|和|性)/u

/** The longest title that a reviewer's list shows whole. */
const longestTitle = 28

/** A clause that only says when, where or by which rule. */
const adverbial = /^(?:根据|按照|依据|依照|于|在|自|经|为(?!准)|拟于|除)/u

const titleOf = (action: string): string => {
  const clauses = action.split(/[，,；;。]/u)
  const first = clauses.find(each => !adverbial.test(each)) ?? action
  const bare = first.replace(/^(?:应当|必须|应|须|可以|可|将|则|均|并|也|需)(?!届|急)/u, '')
  const words = bare.length < 2 ? (first.length < 2 ? action : first) : bare
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1)}…` : words
}

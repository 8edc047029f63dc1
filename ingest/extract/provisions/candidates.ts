import type { Evidence, Flag, Modality, ProvisionRole } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { officeActions } from '../../words/office-actions.ts'
import { banWord, beforeAct, forbids, issuerDecides, joinLead, reportsUp } from '../../words/provision-clauses.ts'
import type { Candidate } from '../candidate.ts'
import { evidenceAt } from '../evidence.ts'
import type { Reading } from '../reading.ts'
import { actorOf, audienceOf, headingsOf, modalityOf, scopeOf } from '../roles.ts'
import { actionTitle } from '../titles.ts'
import type { Lead } from './leads.ts'
import type { Unit } from './units.ts'

/** Roles in which somebody acts: an actor that had to be guessed is named and flagged; in the others nobody is. */
const acting: ReadonlySet<ProvisionRole> = new Set(['procedure', 'prerequisite', 'channel'])

/** The rule that a provision gives; an entry of a list takes actor and action from the sentence that leads the list. */
export function toProvision(reading: Reading, unit: Unit, role: ProvisionRole, lead: Lead | null): Candidate {
  const { sentence, main, condition } = unit
  const named = actorOf(reading, sentence, { start: main.start, end: main.start })
  const name = named?.name ?? ''
  const guessed = named?.inferred ?? true
  const said = trimmed(reading, main)
  const own = lead === null || lead.role === 'procedure' || lead.role === 'condition'
  const action = actionOf(own ? said : trimmed(reading, lead.words), name)
  const office = guessed && isOfficial(action)
  const audience = named === null ? 'applicant' : audienceOf(name)
  const known =
    !guessed || (acting.has(role) && !(office && audience === 'applicant') && !issuerDecides.pattern.test(action))
  const flags: Flag[] = guessed && acting.has(role) && lead === null ? ['inferred-actor'] : []
  return {
    kind: 'provision',
    title: actionTitle(own ? action : said),
    appliesTo: scopeOf(reading, sentence, guessed ? '' : name),
    modality: modalityIn(reading, unit, lead, role),
    role,
    actor: known ? name : '',
    action,
    condition: own ? (condition === null ? null : trimmed(reading, condition)) : said,
    audience: office ? 'authority' : audience,
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

const marks = '，,；;：:。 \n\t\u3000'

/** Words without the marks around them. */
function bare(words: string): string {
  let [from, to] = [0, words.length]
  while (from < to && marks.includes(words.charAt(from))) from += 1
  while (to > from && marks.includes(words.charAt(to - 1))) to -= 1
  return words.slice(from, to)
}

const trimmed = ({ text }: Reading, { start, end }: Span): string => bare(text.slice(start, end))

/** What is done, without who does it. */
function actionOf(said: string, actor: string): string {
  const words = said.replace(joinLead.pattern, '')
  const rest = actor !== '' && words.startsWith(actor) ? bare(words.slice(actor.length)) : words
  return rest === '' ? said : rest
}

/** Whether an act that names nobody is one of an office: 每季度对各类情形进行核查, 报工业和信息化部审定. */
function isOfficial(action: string): boolean {
  const act = action.replace(beforeAct.pattern, '')
  return officeActions.pattern.test(act) || reportsUp.pattern.test(act)
}

function modalityIn(reading: Reading, { main }: Unit, lead: Lead | null, role: ProvisionRole): Modality {
  const words = reading.text.slice(main.start, main.end)
  const own =
    role === 'condition' && !forbids.pattern.test(words) ? modalityOf(words.replaceAll(banWord, '')) : modalityOf(words)
  return own === 'is' && lead !== null ? modalityOf(trimmed(reading, lead.words)) : own
}

import type { Audience, Flag, MaterialRule } from '../../../schemas/rule.ts'
import type { Span } from '../../../schemas/span.ts'
import { groupBefore } from '../../words/document-entries.ts'
import { particle, timeBracket } from '../../words/document-grammar.ts'
import { channelPattern, emailPattern, urlPattern } from '../../words/document-sentences.ts'
import { applicantLists, appliesFor, keptWord, officeDocuments, shownInCase } from '../../words/submission.ts'
import type { Candidate } from '../candidate.ts'
import { evidenceAt } from '../evidence.ts'
import type { Sentence } from '../reading.ts'
import { audienceOf, describe, headingsOf } from '../roles.ts'
import { shortened } from '../titles.ts'
import { type FoundDocument, type ListOpening, type Site, sentenceAt, type Told } from './found-document.ts'
import { bracketsOf } from './segments.ts'

/** The rule that a document asked for gives. */
export function toCandidate(site: Site, found: FoundDocument): Candidate {
  const { entry, opening } = found
  const told = toldBy(site, found)
  const { roles, submitTo, heading } = told
  const label = entry.label ?? found.group
  return {
    kind: 'material',
    title: titleOf(entry.item),
    appliesTo: label !== null ? [label] : roles.appliesTo.length > 0 ? [...roles.appliesTo] : [...told.whom],
    modality: roles.modality === 'is' || roles.modality === 'planned' ? 'must' : roles.modality,
    item: entry.item,
    list: opening.words,
    order: found.order,
    ...(entry.parts.length > 0 ? { parts: [...entry.parts] } : {}),
    copies: entry.copies,
    form: [...entry.form],
    fiscalYears: [...entry.fiscalYears],
    condition: entry.condition,
    alternativeTo: found.alternativeTo,
    audience: audienceFor(site, found, told),
    submitTo: entry.condition?.includes(keptWord) ? null : submitTo,
    evidence: [...evidenceOf(site, found), ...closingOf(site, found)],
    review: { status: 'proposed', flags: [...new Set<Flag>(found.flags)] },
    heading,
  }
}

/** Who acts, where to and under which heading: once for all documents of a request. */
function toldBy(site: Site, { opening, block, entry, request }: FoundDocument): Told {
  const known = site.told.get(request)
  if (known) return known
  const { reading } = site
  const sentence = sentenceAt(site, opening.block, opening.block === block ? entry.name.start : opening.span.start)
  const { start, end } = sentence.span
  const told = {
    roles: describe(reading, sentence, request),
    whom: whomBefore(reading, sentence, request),
    applies: appliesFor.pattern.test(wordsBefore(site, opening, request)),
    submitTo: goalOf(reading.folded.slice(start, Math.min(end, start + 1000))),
    heading: headingsOf(reading, sentence)[0] ?? '',
  }
  site.told.set(request, told)
  return told
}

/**
 * Who hands a document in: whoever the sentence names, else what the document and its list say of themselves.
 *
 * A notice to offices lists the papers of those who apply all the same: 申报材料 are theirs, 初审意见 is the office's.
 */
function audienceFor(site: Site, found: FoundDocument, { roles, applies }: Told): Audience {
  const { entry, opening, brought, request } = found
  if (brought) return 'applicant'
  if (!roles.inferredActor || officeDocuments.pattern.test(entry.item)) return roles.audience
  const whom = entry.condition === null ? null : whomOf(entry.condition)
  if (applies) return 'applicant'
  const { folded } = site.reading
  if (
    whom !== null &&
    audienceOf(whom) === 'applicant' &&
    shownInCase.pattern.test(folded.slice(request.start, request.start + 4))
  )
    return 'applicant'
  const applicants = site.toApplicants && (whom === null || audienceOf(whom) === 'applicant')
  return applicants || applicantLists.pattern.test(opening.words) ? 'applicant' : roles.audience
}

/** The words of a sentence before it asks for papers. */
function wordsBefore(site: Site, opening: ListOpening, request: Span): string {
  const { span } = sentenceAt(site, opening.block, opening.span.start)
  return site.reading.folded.slice(span.start, Math.min(request.start + 8, span.start + 400))
}

/** The group that a clause names right before its verb: ⟦教研人员⟧需提交; nobody where it names an office. */
function whomBefore({ folded }: Site['reading'], { clauses }: Sentence, request: Span): string[] {
  const clause = clauses.findLast(({ start }) => start <= request.start)
  if (clause === undefined || request.start - clause.start > longestWhom) return []
  const whom = groupBefore.pattern.exec(folded.slice(clause.start, request.start))?.groups?.whom
  return whom === undefined || audienceOf(whom) === 'authority' ? [] : [whom]
}

/** The longest group and its modal verb. */
const longestWhom = 20

/** Whom a case is about: 委托代办⟦的⟧. */
const whomOf = (condition: string): string => (condition.endsWith(particle) ? condition.slice(0, -1) : condition)

const titleOf = (item: string): string => shortened(item.replace(/^《(.+)》$/u, '$1'))

/** The words that a rule rests on: its name, then what describes it; a time in a bracket is another rule's. */
function evidenceOf({ reading }: Site, { entry, block }: FoundDocument): MaterialRule['evidence'] {
  const { name, whole } = entry
  const timed = bracketsOf(reading.folded, whole).find(each => timeBracket.pattern.test(each.words))
  const end = timed === undefined ? whole.end : Math.max(timed.start, name.start + 1)
  const first = evidenceAt(reading, block, { start: name.start, end: Math.min(name.end, end) })
  const said = reading.text.slice(first.end, end)
  const lead = said.length - said.replace(/^[，,：:；;、。\s]+/, '').length
  const rest = { start: first.end + lead, end }
  return rest.end - rest.start > 1 ? [first, evidenceAt(reading, block, rest)] : [first]
}

/** The line behind the list that says more of all its papers. */
const closingOf = ({ reading }: Site, { closing }: FoundDocument): MaterialRule['evidence'] =>
  closing === undefined ? [] : [evidenceAt(reading, closing.block, closing.span)]

/** Where the sentence that asks for documents sends them. */
function goalOf(words: string): MaterialRule['submitTo'] {
  const channel = channelPattern.pattern.exec(words)?.groups?.channel ?? null
  const email = emailPattern.pattern.exec(words)?.[0] ?? null
  const url = urlPattern.pattern.exec(email === null ? words : words.replace(email, ''))?.[0] ?? null
  return channel === null && email === null && url === null ? null : { channel, url, email }
}

import type { Audience, Flag, MaterialRule } from '../../../schemas/rule.ts'
import { particle } from '../../words/document-grammar.ts'
import { channelPattern, emailPattern, urlPattern } from '../../words/document-sentences.ts'
import { applicantLists, keptWord, officeDocuments } from '../../words/submission.ts'
import type { Candidate } from '../candidate.ts'
import { evidenceAt } from '../evidence.ts'
import { audienceOf, describe, headingsOf, type Roles } from '../roles.ts'
import { type FoundDocument, type Site, sentenceAt } from './found-document.ts'

/** The rule that a document asked for gives. */
export function toCandidate(site: Site, found: FoundDocument): Candidate {
  const { reading } = site
  const { entry, block, opening } = found
  const own = sentenceAt(site, block, entry.name.start)
  const opener = opening.block === block ? own : sentenceAt(site, opening.block, opening.span.start)
  const roles = describe(reading, opener, found.request)
  const label = entry.label ?? found.group
  const channel = opening.block === block ? own.span : opener.span
  return {
    kind: 'material',
    title: titleOf(entry.item),
    appliesTo: label === null ? [...roles.appliesTo] : [label],
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
    audience: audienceFor(found, roles, reading.tree.head.addressees),
    submitTo: entry.condition?.includes(keptWord)
      ? null
      : submitTo(reading.folded.slice(channel.start, Math.min(channel.end, channel.start + 1000))),
    evidence: evidenceOf(site, found),
    review: { status: 'proposed', flags: [...new Set<Flag>(found.flags)] },
    heading: headingsOf(reading, opener)[0] ?? '',
  }
}

/**
 * Who hands a document in: whoever the sentence names, else what the document and its list say of themselves.
 *
 * A notice to offices lists the papers of those who apply all the same: 申报材料 are theirs, 初审意见 is the office's.
 */
function audienceFor(
  { entry, opening, brought }: FoundDocument,
  roles: Roles,
  addressees: readonly string[],
): Audience {
  if (brought) return 'applicant'
  if (!roles.inferredActor || officeDocuments.pattern.test(entry.item)) return roles.audience
  const named = entry.condition === null ? addressees : [...addressees, whomOf(entry.condition)]
  const applicants = named.length > 0 && named.every(name => audienceOf(name) === 'applicant')
  return applicants || applicantLists.pattern.test(opening.words) ? 'applicant' : roles.audience
}

/** Whom a case is about: 委托代办⟦的⟧. */
const whomOf = (condition: string): string => (condition.endsWith(particle) ? condition.slice(0, -1) : condition)

/** The longest title that a reviewer's list shows whole. */
const longestTitle = 30

const titleOf = (item: string): string => {
  const name = item.replace(/^《(.+)》$/u, '$1')
  return name.length > longestTitle ? `${name.slice(0, longestTitle - 1)}…` : name
}

function evidenceOf({ reading }: Site, { entry, block }: FoundDocument): MaterialRule['evidence'] {
  const { name, whole } = entry
  const first = evidenceAt(reading, block, name)
  const rest = { start: name.end, end: whole.end }
  const said = reading.text.slice(rest.start, rest.end)
  const lead = said.length - said.replace(/^[，,：:；;、\s]+/u, '').length
  const tail = { start: rest.start + lead, end: rest.end }
  return tail.end - tail.start > 1 ? [first, evidenceAt(reading, block, tail)] : [first]
}

/** Where the sentence that asks for documents sends them. */
function submitTo(words: string): MaterialRule['submitTo'] {
  const channel = channelPattern.exec(words)?.groups?.channel ?? null
  const email = emailPattern.exec(words)?.[0] ?? null
  const url = urlPattern.exec(email === null ? words : words.replace(email, ''))?.[0] ?? null
  return channel === null && email === null && url === null ? null : { channel, url, email }
}

import { foldWidth } from '../words/fold.ts'
import { citedNumber } from '../words/layout/document-numbers.ts'
import {
  adoptedBy,
  congress,
  eventStart,
  promulgatedBy,
  promulgationActs,
  promulgationEvent,
  promulgationOrder,
  signedUnderTitle,
  stateBeforeOrgan,
} from '../words/layout/promulgation.ts'
import { readSignedDate } from './head-dates.ts'
import { isOffice } from './shapes.ts'

/** How a regulation came out, as the line under its title says it; what the line does not say is null or empty. */
export type Promulgation = {
  readonly issued: string | null
  readonly documentNumber: string | null
  readonly issuers: readonly string[]
}

type Event = { readonly day: string; readonly words: string; readonly sense: 'issues' | 'adopts' | 'changes' }

const longestLine = 400

/** The events of such a line, in order; empty for a line that tells anything else. */
function eventsOf(line: string): Event[] {
  const signed = signedUnderTitle.pattern.exec(line.length > 80 ? '' : foldWidth(line))?.groups
  if (signed?.day !== undefined && signed.words !== undefined && isOffice(signed.words))
    return [{ day: signed.day, words: signed.words, sense: 'issues' }]
  if (line.length > longestLine || !/^[(（]?(?:根据|依据|经)?(?:19|20)\d{2}年/.test(line)) return []
  const parts = foldWidth(line).replace(/[()]/g, '').split(eventStart.pattern).filter(Boolean)
  const events = parts.flatMap(part => {
    const { day, words, act } = promulgationEvent.pattern.exec(part)?.groups ?? {}
    const sense = promulgationActs.find(({ word }) => word === act)?.sense
    return day === undefined || words === undefined || sense === undefined ? [] : [{ day, words: words.trim(), sense }]
  })
  return events.length === parts.length ? events : []
}

/** Whether a line under a title says how the document came out, and not merely when it takes effect. */
export const isPromulgation = (line: string): boolean =>
  eventsOf(line).some(({ words, sense }) => sense !== 'changes' || words !== '')

/**
 * Day, number and office of the event by which a document came out.
 *
 *     （1993年8月1日⟦海关总署令第45号⟧发布　根据2010年11月1日海关总署令第198号修改）
 *
 * The meeting of an office only adopts: it names who issues and not when. The vote of a people's congress does both.
 */
export function readPromulgation(lines: readonly string[]): Promulgation {
  const events = lines.flatMap(eventsOf)
  const issues = events.find(({ sense }) => sense === 'issues')
  const adopts = events.find(({ sense }) => sense === 'adopts')
  const votes = events.find(({ words }) => congress.pattern.test(words))
  const first = issues ?? votes
  return {
    issued: first === undefined ? null : readSignedDate(first.day),
    documentNumber: issues === undefined ? null : numberOf(issues.words),
    issuers: officesOf([issues, votes, adopts].flatMap(event => (event === undefined ? [] : [event.words]))),
  }
}

function numberOf(words: string): string | null {
  const order = promulgationOrder.pattern.exec(words)?.groups
  if (order !== undefined) return `${order.office ?? ''}${order.number ?? ''}`
  const office = promulgatedBy.pattern.exec(words)
  return (
    citedNumber.pattern.exec(office === null ? words : words.slice(office[0].length).replace(/^以/, ''))?.[0] ?? null
  )
}

/** The first of these words that name an office. */
function officesOf(words: readonly string[]): string[] {
  for (const each of words) {
    const voted = congress.pattern.exec(each)?.groups
    if (voted !== undefined) return [`${voted.place ?? ''}${voted.name ?? ''}`]
    const office = [promulgationOrder.pattern, promulgatedBy.pattern, adoptedBy.pattern]
      .map(pattern => pattern.exec(each)?.groups?.office?.trim().replace(stateBeforeOrgan.pattern, ''))
      .find(name => name !== undefined && isOffice(name))
    if (office !== undefined) return office.split(/[、\s]/).filter(Boolean)
  }
  return []
}

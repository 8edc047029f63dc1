import type { Candidate } from '../ingest/index.ts'
import type { Addition } from '../schemas/decisions.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import { type Evidence, Rule, type RuleKind } from '../schemas/rule.ts'

/** Why a rule that a person added cannot be set in the text any more. */
export type AdditionProblem =
  | { readonly code: 'quote-missing'; readonly quote: string }
  | { readonly code: 'quote-ambiguous'; readonly quote: string; readonly times: number }
  | { readonly code: 'fields-invalid'; readonly quote: string; readonly fields: string }

/** What stands in a field that the person left out. */
const defaults: { readonly [K in RuleKind]: Readonly<Record<string, unknown>> } = {
  date: { modality: 'is' },
  deadline: { modality: 'must', actor: '', audience: 'applicant', consequences: [] },
  threshold: { modality: 'is' },
  material: {
    modality: 'must',
    list: '',
    order: 1,
    copies: null,
    form: [],
    fiscalYears: [],
    condition: null,
    alternativeTo: null,
    audience: 'applicant',
    submitTo: null,
  },
  provision: { modality: 'must', actor: '', condition: null, audience: 'applicant' },
}

const placesOf = (text: string, quote: string): number[] => {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) places.push(at)
  return places
}

/** The candidate that stands last before a place: its heading and section are those of the place. */
const nearest = (candidates: readonly Candidate[], at: number): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((best, candidate) => {
    const start = candidate.evidence[0]?.start ?? 0
    return start <= at && start >= (best?.evidence[0]?.start ?? -1) ? candidate : best
  }, undefined)

const located = (addition: Addition, text: string): Result<number, AdditionProblem> => {
  const { quote, nth } = addition
  const places = placesOf(text, quote)
  if (places.length === 0) return fail({ code: 'quote-missing', quote })
  if (nth === undefined && places.length > 1) return fail({ code: 'quote-ambiguous', quote, times: places.length })
  const place = places[(nth ?? 1) - 1]
  return place === undefined ? fail({ code: 'quote-missing', quote }) : ok(place)
}

/** A rule that a person added, set in the text as the extractor would have read it. */
export const placeAddition = (
  addition: Addition,
  text: string,
  candidates: readonly Candidate[],
): Result<Rule & { heading: string; named: boolean }, AdditionProblem> => {
  const place = located(addition, text)
  if (!place.ok) return place
  const { quote, nth: _nth, id, by: _by, on: _on, because: _because, kind, ...fields } = addition
  const neighbour = nearest(candidates, place.value)
  const near = neighbour?.evidence[0]
  const evidence: Evidence = {
    section: near?.section ?? '',
    start: place.value,
    end: place.value + quote.length,
    quote,
    page: near?.page ?? null,
  }
  const parsed = Rule.safeParse({
    id: id ?? `general.${kind}`,
    kind,
    title: quote.slice(0, 20),
    appliesTo: [],
    ...defaults[kind],
    ...fields,
    evidence: [evidence],
    review: { status: 'added', flags: [] },
  })
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    return fail({ code: 'fields-invalid', quote, fields: wrong })
  }
  return ok({ ...parsed.data, heading: neighbour?.heading ?? '', named: id !== undefined })
}

import { type Place, type PlacedProblem, problemWording } from '../pipeline/index.ts'
import type { Language } from './wording/language.ts'
import { corpusProblems } from './wording/problems.ts'

/** A place as editors and terminals understand it: `corpus/x.yaml:3:8`. */
export const formatPlace = ({ path, line, column }: Place): string =>
  [path, ...(line === undefined ? [] : [line, column ?? 1])].join(':')

/** What is wrong and what to do, in one sentence. */
export function sayProblem(problem: PlacedProblem, language: Language): string {
  if ('kind' in problem) return problemWording[problem.code](problem)[language]
  // The table has an entry for every code; the compiler cannot follow a code through a union of entries.
  const phrase = corpusProblems[problem.code][language] as (parts: PlacedProblem) => string
  return phrase(problem)
}

/** The sentence with its place before it. */
export const formatProblem = (problem: PlacedProblem, language: Language): string =>
  `${formatPlace(problem.place)}: ${sayProblem(problem, language)}`

import { articles } from './articles.ts'
import { nameOf } from './cite.ts'
import { type Due, dueFor, nextDue } from './due.ts'
import type { Instant } from './instant.ts'
import type { EventDate, Options } from './options.ts'
import { isRelative, type NoticeFacts, type Timed } from './rule.ts'
import type { Step, StepCode, StepOf } from './step.ts'
import { type Language, reasonLabels, stepWords, warningLabels } from './wording.ts'

/** One step in words, and what it rests on: an article, the calendar's data, or the sentence of the notice. */
export type ToldStep = { readonly text: string; readonly source: string }

/** How a due date was found, in words that a lawyer can check. */
export type Explanation = {
  readonly rule: string
  readonly result: Due
  readonly steps: readonly ToldStep[]
  readonly warnings: readonly string[]
}

/** What an explanation is asked of: a moment, and for a rule that counts from an event the event. */
export type Question = {
  readonly at: Instant
  readonly event?: EventDate
  readonly language?: Language
}

/** Tells how the due date of a rule is found, step by step, each with the article, data or sentence it rests on. */
export function explain(rule: Timed, notice: NoticeFacts, question: Question, options: Options = {}): Explanation {
  const { at, event, language = 'zh' } = question
  const whole = { notice, ...options }
  const result = isRelative(rule) && event !== undefined ? dueFor(rule, event, whole) : nextDue(rule, at, whole)
  const sentence = `${nameOf(notice)}${rule.evidence[0]?.section ?? ''}`
  const steps = result.steps.map(step => ({ text: tell(step, language), source: sourceOf(step, language) ?? sentence }))
  const opening = { text: opensWith[language](rule), source: sentence }
  const ending = endings(result, language).map(text => ({ text, source: sentence }))
  const warnings = result.warnings.map(warning => warningLabels[warning][language])
  return { rule: rule.id, result, steps: [opening, ...steps, ...ending], warnings }
}

const opensWith: { readonly [L in Language]: (rule: Timed) => string } = {
  zh: ({ evidence }) => `原文：“${evidence[0]?.quote ?? ''}”`,
  en: ({ evidence }) => `the text: “${evidence[0]?.quote ?? ''}”`,
}

/** A step in words. */
export const tell = <C extends StepCode>(step: StepOf<C>, language: Language): string =>
  stepWords[step.code][language](step)

function sourceOf(step: Step, language: Language): string | null {
  if (step.code === 'working-days') return step.calendar
  if (step.code === 'through' && step.time !== null) return null
  return articles[step.code]?.[language] ?? null
}

function endings(result: Due, language: Language): string[] {
  if (result.state === 'unknown') return [reasonLabels[result.reason][language]]
  if (result.state === 'awaited') return [language === 'zh' ? '时间另行通知' : 'the time will be announced']
  if (result.state === 'always') return [language === 'zh' ? '没有截止日期' : 'there is no last day']
  return []
}

import type { Rule } from '../../schemas/rule.ts'
import { firmnessOf } from '../changes/bindingness.ts'
import { sentenceAround } from '../likeness.ts'
import { pageWords } from '../wording/page.ts'
import { flagTerms, type Language } from '../wording/terms.ts'
import { type Marked, markChanges } from './marked.ts'
import { html, type Markup } from './markup.ts'

const inferences = new Set(['inferred-year', 'inferred-actor', 'inferred-date'])

/** 推定, 拟, 原则上, 待通知: how sure a rule is, as badges beside its value. */
export const badges = (rule: Rule, language: Language): Markup => {
  const words = pageWords[language].badges
  const firmness = firmnessOf(rule)
  const names = [
    ...(rule.review.flags.some(flag => inferences.has(flag)) ? [words.inferred] : []),
    ...(firmness === 'firm' ? [] : [words[firmness]]),
  ]
  return html`${names.map(name => html`<span class="badge">${name}</span>`)}`
}

/** What a person should look at in a rule, in words. */
export const flagLine = (rule: Rule, language: Language): Markup | null => {
  const { flags } = rule.review
  if (flags.length === 0) return null
  return html`<span class="small">⚠ ${pageWords[language].flags}：${flags.map(flag => flagTerms[language][flag]).join('；')}</span>`
}

/** The sentence that a value rests on, with the words themselves marked. */
export const sentence = (rule: Rule, text: string | null, language: Language): Markup => {
  const [first] = rule.evidence
  if (!first) return html``
  const words = pageWords[language]
  const whole = text !== null && text.slice(first.start, first.end) === first.quote
  const span = whole ? sentenceAround(text, first) : first
  const before = whole ? text.slice(span.start, first.start) : ''
  const after = whole ? text.slice(first.end, span.end) : ''
  const place = first.section === '' ? null : html` <span class="small">（${first.section}）</span>`
  return html`<blockquote><span class="vh">${words.source}：</span>${before}<mark>${first.quote}</mark>${after}${place}</blockquote>`
}

const stretches = (parts: readonly Marked[], tag: 'ins' | 'del', name: string): Markup[] =>
  parts.map(({ text, changed }) => {
    if (!changed) return html`${text}`
    const hidden = html`<span class="vh">［${name}］</span>`
    return tag === 'ins' ? html`<ins>${hidden}${text}</ins>` : html`<del>${hidden}${text}</del>`
  })

/** Two texts with what differs struck out in the one and underlined in the other. */
export const markedTexts = (before: string, after: string, language: Language): { before: Markup; after: Markup } => {
  const marked = markChanges(before, after)
  const { added, removed } = pageWords[language]
  return {
    before: html`${stretches(marked.before, 'del', removed)}`,
    after: html`${stretches(marked.after, 'ins', added)}`,
  }
}

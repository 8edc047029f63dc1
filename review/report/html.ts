import { type Change, type Comparison, type Direction, type Group, groups } from '../changes/change.ts'
import { causeTerms, changeNames, changeWords, directionTerms, groupTerms } from '../wording/changes.ts'
import { pageWords } from '../wording/page.ts'
import { reportWords } from '../wording/report.ts'
import type { Language } from '../wording/terms.ts'
import { formatDay } from '../wording/when.ts'
import { formatWitness } from '../wording/witness.ts'
import { headingOf } from './heading.ts'
import { html, type Markup, nothing } from './markup.ts'
import { beforeAfter, shortTitle, sideValueOf } from './message.ts'
import { badges, flagLine, markedTexts, sentence } from './pieces.ts'
import { premiseOf } from './premise.ts'
import { type Report, told, unchangedIn } from './report.ts'
import { style } from './style.ts'
import { lanes, timelineOf } from './timeline.ts'

const anchor = (at: number): string => `notice-${at + 1}`

const valueCells = (change: Change, comparison: Comparison, language: Language): Markup => {
  const { before, after } = beforeAfter(change, language)
  const oneSided = change.rule !== 'notice' && (change.before === null || change.after === null)
  const said = oneSided ? { before: html`${before}`, after: html`${after}` } : markedTexts(before, after, language)
  const columns = reportWords[language].columns
  const cell = (side: 'before' | 'after', label: string): Markup => {
    const rule = change[side]
    const under = rule ? sentence(rule, comparison[side]?.text ?? null, language) : nothing
    return html`<td role="cell" class="value" data-label="${label}"><div class="say">${rule ? badges(rule, language) : null}${said[side]}</div>${under}</td>`
  }
  return html`${cell('before', columns.before)}${cell('after', columns.after)}`
}

const notes = (change: Change, language: Language): Markup => {
  const words = pageWords[language]
  const rule = change.after ?? change.before
  const lines: Markup[] = [
    html`<span class="direction">${words.marks[change.direction]} ${directionTerms[language][change.direction]}</span> <strong>${changeNames[change.kind][language]}</strong>`,
    ...(rule ? [html`${shortTitle(rule)}`] : []),
    ...(change.witness ? [html`${formatWitness(change.witness, language)}`] : []),
    ...(change.after ? [flagLine(change.after, language)].flatMap(line => line ?? []) : []),
    html`<span class="soft small">${words.cause}：${causeTerms[language][change.cause]}</span>`,
    ...(rule ? [html`<code>${change.rule}</code>`] : []),
    ...(change.also.length > 0
      ? [html`<span class="soft small">${words.also}：<code>${change.also.join('、')}</code></span>`]
      : []),
  ]
  return html`<td role="cell" class="notes" data-label="${reportWords[language].columns.notes}"><ul class="plain">${lines.map(line => html`<li>${line}</li>`)}</ul></td>`
}

const table = (group: Group, changes: readonly Change[], comparison: Comparison, language: Language): Markup => {
  const { before, after, notes: third } = reportWords[language].columns
  const name = groupTerms[language][group]
  return html`<h3>${name}（${changes.length}）</h3>
<table role="table" class="wide"><caption class="vh">${name}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${before}</th><th role="columnheader" scope="col">${after}</th><th role="columnheader" scope="col">${third}</th></tr></thead>
<tbody role="rowgroup">${changes.map(
    change => html`
<tr role="row" class="${change.direction}">${valueCells(change, comparison, language)}${notes(change, language)}</tr>`,
  )}
</tbody></table>
`
}

const unchanged = ({ unchanged: pairs }: Comparison, language: Language): Markup =>
  pairs.length === 0
    ? nothing
    : html`<details><summary>${changeWords[language].unchanged(pairs.length)}</summary>
<ul>${pairs.map(({ after }) => html`<li>${shortTitle(after)}：${sideValueOf(after, language)} <code>${after.id}</code></li>`)}</ul></details>
`

const timeline = ({ after, changes }: Comparison, language: Language): Markup => {
  const words = pageWords[language]
  const due = timelineOf(after?.file.rules ?? [])
  if (due.length === 0) return nothing
  const changed = new Set(changes.map(({ after: rule }) => rule?.id))
  const lane = (name: (typeof lanes)[number]): Markup => {
    const held = due.filter(each => each.lane === name)
    if (held.length === 0) return nothing
    return html`<h4>${words.lanes[name]}</h4>
<ol class="timeline">${held.map(({ rule, day }) => {
      const when =
        day === null
          ? html`<span class="when">${sideValueOf(rule, language)}</span>`
          : html`<time datetime="${day}">${formatDay(day, language)}</time>`
      const isChanged = changed.has(rule.id)
      return html`
<li class="${isChanged ? 'changed' : ''}">${when}${badges(rule, language)}${isChanged && html`<span class="badge firm">${words.changed}</span>`}${shortTitle(rule)}</li>`
    })}
</ol>
`
  }
  return html`<details><summary>${words.timeline}（${due.length}）</summary>${lanes.map(lane)}</details>
`
}

const facts = ({ before, after }: Comparison, language: Language): Markup => {
  const line = (side: Comparison['after']): Markup | null =>
    side &&
    html`<li>${side.file.notice.title ?? side.file.id} <span class="soft">${pageWords[language].from(side.file.notice.issuers.join('、'), side.file.notice.issued ?? '')}</span></li>`
  return html`<ul class="plain small">${line(before?.file.id === after?.file.id ? null : before)}${line(after)}</ul>`
}

const counted: readonly Direction[] = ['tighter', 'looser', 'unclear', 'neither']

const tally = (changes: readonly Change[], same: number, language: Language): Markup => {
  const marks = pageWords[language].marks
  const parts = counted.map(direction => {
    const count = changes.filter(change => change.direction === direction).length
    return html`<li class="${direction}"><span class="direction">${marks[direction]} ${directionTerms[language][direction]}</span> ${count}</li>`
  })
  return html`<ul class="tally">${parts}<li>${changeWords[language].unchanged(same)}</li></ul>
`
}

const section = (comparison: Comparison, at: number, alone: boolean, language: Language): Markup => {
  const tables = groups.map(group => {
    const held = comparison.changes.filter(change => change.group === group)
    return held.length === 0 ? nothing : table(group, held, comparison, language)
  })
  return html`<section aria-labelledby="${anchor(at)}"><h2 id="${anchor(at)}">${headingOf(comparison, language)}</h2>
${facts(comparison, language)}${
  comparison.mode === 'compare' &&
  html`<p class="note">${premiseOf(comparison, language)}</p>
`
}${!alone && tally(comparison.changes, comparison.unchanged.length, language)}${tables}${timeline(comparison, language)}${unchanged(comparison, language)}</section>
`
}

/** A whole page around its body. */
export const page = (title: string, body: Markup, language: Language, takesForms = false): string =>
  html`<!doctype html>
<html lang="${pageWords[language].locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action ${takesForms ? "'self'" : "'none'"}"><title>${title}</title>
${style}</head><body>
<a class="skip" href="#main">${pageWords[language].skip}</a>
${body}</body></html>
`.markup

/** The report as one file that needs nothing else: a table of amendments in three columns, by what it is about. */
export const printHtml = (report: Report, language: Language): string => {
  const words = pageWords[language]
  const comparisons = told(report)
  const all = comparisons.flatMap(({ changes }) => changes)
  const { title } = reportWords[language]
  const contents = html`<nav aria-label="${words.contents}"><ul class="plain">${comparisons.map(
    (comparison, at) =>
      html`<li><a href="#${anchor(at)}">${headingOf(comparison, language)}</a>（${comparison.changes.length}）</li>`,
  )}</ul></nav>
`
  return page(
    title,
    html`<header><h1>${title}</h1>
${
  report.base !== null &&
  html`<p class="soft">${words.base}：${report.base}</p>
`
}${tally(all, unchangedIn(report), language)}${comparisons.length > 1 && contents}</header>
<main id="main" tabindex="-1">${comparisons.length === 0 && html`<p>${words.empty}</p>`}${comparisons.map((comparison, at) => section(comparison, at, comparisons.length === 1, language))}${
      report.untouched > 0 &&
      html`<p class="soft">${words.untouched(report.untouched)}</p>
`
    }</main>
<footer><p>${words.disclaimer}</p></footer>
`,
    language,
  )
}

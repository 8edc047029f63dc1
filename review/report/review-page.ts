import { type Rule, ruleKinds } from '../../schemas/rule.ts'
import type { RuleFile, Unclaimed } from '../../schemas/rule-file.ts'
import type { Conflict } from '../conflicts.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Stale } from '../reconcile.ts'
import { conflictLines } from '../wording/conflicts.ts'
import { pageWords } from '../wording/page.ts'
import { reviewWords } from '../wording/review-page.ts'
import { staleLines } from '../wording/stale.ts'
import { audienceTerms, flagTerms, kindTerms, type Language, modalityTerms, statusTerms } from '../wording/terms.ts'
import { page } from './html.ts'
import { html, type Markup, nothing } from './markup.ts'
import { sideValueOf } from './message.ts'
import { badges } from './pieces.ts'

/** Everything that a reviewer of one notice looks at. */
export type ReviewSubject = {
  readonly file: RuleFile
  readonly text: string
  readonly stale: readonly Stale[]
  readonly conflicts: readonly Conflict[]
}

/** Where decisions are sent, and the secret that shows that they come from the page. */
export type Desk = {
  readonly action: string
  readonly token: string
  readonly by: string
  readonly said: string | null
}

type Line = { readonly start: number; readonly end: number; readonly text: string }

const linesOf = (text: string): Line[] => {
  let start = 0
  return text.split('\n').map(line => {
    const held = { start, end: start + line.length, text: line }
    start += line.length + 1
    return held
  })
}

type Mark = { readonly start: number; readonly end: number; readonly rule: string | null }

/** What of a line is marked: the first evidence of each rule, and what was not understood; none within another. */
const marksIn = ({ start, end }: Line, marks: readonly Mark[]): Mark[] => {
  const within = marks.filter(mark => mark.start >= start && mark.end <= end)
  const sorted = within.sort((one, other) => one.start - other.start || other.end - one.end)
  let free = start
  return sorted.filter(mark => {
    if (mark.start < free) return false
    free = mark.end
    return true
  })
}

const printLine = (line: Line, marks: readonly Mark[], text: string): Markup => {
  let at = line.start
  const parts = marksIn(line, marks).map(({ start, end, rule }) => {
    const before = text.slice(at, start)
    at = end
    const words = text.slice(start, end)
    return rule === null
      ? html`${before}<mark class="unread">${words}</mark>`
      : html`${before}<mark><a href="#${rule}">${words}</a></mark>`
  })
  return html`${parts}${text.slice(at, line.end)}`
}

const verdicts = (rule: Rule, desk: Desk, language: Language): Markup => {
  const words = reviewWords[language]
  const hidden = (name: string, value: string): Markup => html`<input type="hidden" name="${name}" value="${value}">`
  const label = `${rule.title}：`
  return html`<details class="screen"><summary>${words.decide}<span class="vh">${label}</span></summary>
<form method="post" action="${desk.action}">${hidden('token', desk.token)}${hidden('rule', rule.id)}${hidden('seen', fingerprint(rule))}
<p><label>${words.by} <input name="by" required value="${desk.by}" autocomplete="name"></label></p>
<p><label>${words.because} <input name="because" size="40"></label></p>
<p><label>${words.fields} <textarea name="fields" rows="3" cols="40" placeholder="bound: from"></textarea></label></p>
<p><button name="verdict" value="accept">${words.accept}</button> <button name="verdict" value="amend">${words.amend}</button> <button name="verdict" value="reject">${words.reject}</button></p></form></details>`
}

const card = (rule: Rule, desk: Desk | null, language: Language): Markup => {
  const colon = language === 'zh' ? '：' : ': '
  const flags = rule.review.flags.map(flag => flagTerms[language][flag])
  const facts = [
    kindTerms[language][rule.kind],
    modalityTerms[language][rule.modality],
    ...('audience' in rule ? [audienceTerms[language][rule.audience]] : []),
  ]
  const party =
    'actor' in rule && rule.actor !== '' ? html`<li>${reviewWords[language].actor}${colon}${rule.actor}</li>` : null
  const action = rule.kind === 'deadline' ? html`<li>${reviewWords[language].action}${colon}${rule.action}</li>` : null
  const consequences =
    rule.kind === 'deadline'
      ? rule.consequences.map(({ text }) => html`<li>${reviewWords[language].consequence}${colon}${text}</li>`)
      : []
  return html`<article id="${rule.id}" class="card" tabindex="-1" aria-label="${rule.title}">
<div class="say">${badges(rule, language)}${sideValueOf(rule, language)}</div>
<ul class="plain small"><li>${facts.join(' · ')} · <strong>${statusTerms[language][rule.review.status]}</strong></li>${rule.appliesTo.length > 0 && html`<li>${reviewWords[language].appliesTo}${colon}${rule.appliesTo.join('、')}</li>`}${party}${action}${consequences}${flags.length > 0 && html`<li class="flag">⚠ ${flags.join('；')}</li>`}<li><code>${rule.id}</code></li></ul>
${desk && rule.review.status !== 'added' && verdicts(rule, desk, language)}</article>
`
}

const paragraph = (
  line: Line,
  at: number,
  rules: readonly Rule[],
  marks: readonly Mark[],
  text: string,
  desk: Desk | null,
  language: Language,
): Markup =>
  html`<div class="pair"><p class="source" id="line-${at + 1}">${printLine(line, marks, text)}</p>
<div>${rules.map(rule => card(rule, desk, language))}</div></div>
`

const looks = ({ file, stale, conflicts }: ReviewSubject, unread: readonly Unclaimed[], language: Language): Markup => {
  const words = reviewWords[language]
  const flagged = file.rules.filter(({ review }) => review.flags.length > 0 && review.status === 'proposed')
  const lists = [
    ...file.problems.map(({ message }) => html`<li>${message}</li>`),
    ...stale.map(each => html`<li>${staleLines(each, file.id, language).map(line => html`${line}<br>`)}</li>`),
    ...conflicts.map(each => html`<li>${conflictLines(each, file.id, language).map(line => html`${line}<br>`)}</li>`),
    ...unread.map(({ quote }) => html`<li>${words.unread}：${quote}</li>`),
    ...flagged.map(
      rule =>
        html`<li><a href="#${rule.id}">${rule.title}</a>：${rule.review.flags.map(flag => flagTerms[language][flag]).join('；')}</li>`,
    ),
  ]
  if (lists.length === 0) return nothing
  return html`<section aria-labelledby="first"><h2 id="first">${words.first}（${lists.length}）</h2><ul>${lists}</ul></section>
`
}

const missing = (value: string | null, language: Language): string => value ?? reviewWords[language].missing

const facts = ({ notice, rules }: RuleFile, language: Language): Markup => {
  const words = reviewWords[language]
  const colon = language === 'zh' ? '：' : ': '
  const counts = ruleKinds.map(
    kind => `${kindTerms[language][kind]} ${rules.filter(rule => rule.kind === kind).length}`,
  )
  const rows: readonly (readonly [string, string])[] = [
    [words.documentNumber, missing(notice.documentNumber, language)],
    [words.issuers, notice.issuers.join('、') || words.missing],
    [words.addressees, notice.addressees.join('、') || words.missing],
    [words.issued, missing(notice.issued, language)],
    [
      words.attachments,
      notice.attachments.map(({ number, title }) => `${number ?? ''} ${title}`).join('；') || words.none,
    ],
    [words.rules, counts.join('，')],
  ]
  return html`<ul class="plain">${rows.map(([name, value]) => html`<li>${name}${colon}${value}</li>`)}</ul>
`
}

/** The page on which one notice is reviewed: its text on the left, what was read from it on the right, as one file. */
export const printReviewPage = (subject: ReviewSubject, language: Language, desk: Desk | null = null): string => {
  const { file, text } = subject
  const unread = file.unclaimed.filter(({ reason }) => reason === 'not-understood')
  const marks: Mark[] = [
    ...file.rules.flatMap(({ id, evidence }) =>
      evidence.slice(0, 1).map(({ start, end }) => ({ start, end, rule: id })),
    ),
    ...unread.map(({ start, end }) => ({ start, end, rule: null })),
  ]
  const lines = linesOf(text).map((line, at) => {
    const rules = file.rules.filter(({ evidence }) => {
      const start = evidence[0]?.start ?? -1
      return start >= line.start && start <= line.end
    })
    return line.text.trim() === '' && rules.length === 0
      ? nothing
      : paragraph(line, at, rules, marks, text, desk, language)
  })
  const title = file.notice.title ?? file.id
  const words = reviewWords[language]
  return page(
    title,
    html`<header><h1>${title}</h1>${facts(file, language)}${desk?.said ? html`<p class="note" role="status">${desk.said}</p>` : null}</header>
<main id="main" tabindex="-1">${looks(subject, unread, language)}<section aria-labelledby="all"><h2 id="all">${words.all}（${file.rules.length}）</h2>
<div class="pair heads" aria-hidden="true"><p>${words.left}</p><p>${words.right}</p></div>
${lines}</section></main>
<footer><p>${pageWords[language].disclaimer}</p></footer>
`,
    language,
    desk !== null,
  )
}

/** The list of notices that the review page opens with. */
export const printReviewIndex = (files: readonly RuleFile[], language: Language): string => {
  const words = reviewWords[language]
  const items = files.map(({ id, notice, rules }) => {
    const open = rules.filter(({ review }) => review.status === 'proposed').length
    return html`<li><a href="/notice/${encodeURI(id)}">${notice.title ?? id}</a> <span class="soft">${words.open(open, rules.length)}</span></li>`
  })
  return page(
    words.title,
    html`<header><h1>${words.title}</h1></header><main id="main" tabindex="-1"><ul>${items}</ul></main>`,
    language,
  )
}

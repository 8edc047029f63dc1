import {
  cite,
  consequencesOf,
  type EventDate,
  explain,
  formatDate,
  isRelative,
  type NoticeFacts,
  reasonLabels,
  type Status,
  startOfDay,
  stateCouncil,
  stateLabels,
  statusAt,
  statusFor,
  warningLabels,
} from 'rulepress/runtime'
import { element } from './dom.ts'
import type { Matter } from './rules-of.ts'

/** What a card needs beside its rule. */
export type CardContext = {
  readonly notice: NoticeFacts
  readonly on: string
  readonly events: Readonly<Record<string, string>>
  readonly setEvent: (anchor: string, day: string) => void
}

/** What a deadline of the company means on the day it asks for. */
export function statusOn(rule: Matter, { notice, on, events }: CardContext): Status {
  const options = { notice, calendar: stateCouncil }
  const event = isRelative(rule) ? events[rule.when.anchor] : undefined
  return isRelative(rule) && event
    ? statusFor(rule, event, startOfDay(on), options)
    : statusAt(rule, startOfDay(on), options)
}

/** One deadline: how long still, what, until when, what follows, and why. */
export function card(rule: Matter, status: Status, context: CardContext): HTMLElement {
  return element(
    'li',
    { class: `card ${status.state}` },
    element('p', { class: 'state' }, headline(status), badge(status)),
    element('h3', {}, rule.title),
    rule.appliesTo.length === 0 ? null : element('p', { class: 'for' }, rule.appliesTo.join('、')),
    ...dates(status),
    ...consequences(rule, context.notice),
    eventField(rule, context),
    reasons(rule, context),
  )
}

const firmness = { firm: '', encouraged: '鼓励', inPrinciple: '原则上', planned: '拟', pending: '' } as const

function badge({ firmness: mark, state }: Status): HTMLElement | null {
  const words = [firmness[mark], state === 'rolling' ? stateLabels.rolling.zh : ''].filter(word => word !== '')
  return words.length === 0 ? null : element('span', { class: 'badge' }, words.join('，'))
}

function headline(status: Status): HTMLElement | string {
  switch (status.state) {
    case 'open':
    case 'closing_soon':
    case 'rolling':
      return status.daysLeft === null ? '现在可以办理' : daysText(status.daysLeft)
    case 'not_started':
      return status.daysUntil === 1 ? '明天开始' : `${status.daysUntil} 天后开始`
    case 'suspended':
      return status.resumes === null ? '暂停受理' : `暂停受理，${formatDate(status.resumes, 'zh')}恢复`
    case 'planned':
    case 'closed':
    case 'awaited':
      return stateLabels[status.state].zh
    case 'unknown':
      return reasonLabels[status.reason].zh
  }
}

const daysText = (days: number): HTMLElement | string =>
  days === 0
    ? element('strong', {}, '今日截止')
    : element('span', {}, '还剩 ', element('strong', {}, String(days)), ' 天')

function dates({ window, warnings }: Status): HTMLElement[] {
  if (window === null || (window.from === null && window.to === null)) return []
  const from = window.from === null ? null : formatDate(window.from.date, 'zh')
  const to = window.to === null ? null : `${formatDate(window.to.date, 'zh')}${window.to.time ?? ''}`
  const text =
    from !== null && to !== null && from !== to ? `${from} 至 ${to}` : to === null ? `${from ?? ''}起` : `${to}截止`
  const safe =
    window.safe !== null && window.safe !== window.to?.date ? `稳妥起见请不晚于${formatDate(window.safe, 'zh')}` : ''
  const told = warnings
    .filter(warning => warning !== 'before-assumed' && warning !== 'proposed')
    .map(warning => warningLabels[warning].zh)
  return [text, safe, ...told].filter(line => line !== '').map(line => element('p', { class: 'date' }, line))
}

const consequences = (rule: Matter, notice: NoticeFacts): HTMLElement[] => {
  const texts = rule.kind === 'deadline' ? consequencesOf(rule, notice).map(({ text }) => text) : []
  return texts.length === 0 ? [] : [element('p', { class: 'consequence' }, `逾期：${texts.join('；')}`)]
}

/** Where a date counts from an event, the company says when that was. */
function eventField(rule: Matter, { events, setEvent }: CardContext): HTMLElement | null {
  if (!isRelative(rule) || rule.when.direction === 'during') return null
  const { anchor } = rule.when
  const change = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) setEvent(anchor, event.target.value)
  }
  return element(
    'label',
    { class: 'event' },
    `“${anchor}”的日期 `,
    element('input', { type: 'date', value: events[anchor] ?? '', change }),
  )
}

/** Why: the sentence, and the steps with the article or data each rests on. */
function reasons(rule: Matter, { notice, on, events }: CardContext): HTMLElement {
  const event: EventDate | undefined = isRelative(rule) ? events[rule.when.anchor] || undefined : undefined
  const { steps } = explain(rule, notice, { at: startOfDay(on), ...(event && { event }) }, { calendar: stateCouncil })
  const lines = steps.slice(1).map(({ text, source }) => element('li', {}, text, element('small', {}, source)))
  const quotes = cite(rule, notice).map(({ quote, text }) =>
    element('blockquote', { title: text }, quote, element('cite', {}, text)),
  )
  return element('details', {}, element('summary', {}, '依据和算法'), ...quotes, element('ol', {}, ...lines))
}

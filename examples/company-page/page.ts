import type { State, Status } from 'rulepress/runtime'
import { type CardContext, card, statusOn } from './cards.ts'
import { byId, element } from './dom.ts'
import { paperLists } from './papers.ts'
import { current, keepProfile, type Profile, profileFields, readProfile } from './profile.ts'
import { ownMatters, ownPapers } from './rules-of.ts'

let profile = readProfile()

function change(next: Partial<Profile>): void {
  profile = { ...profile, ...next }
  keepProfile(profile)
  render()
}

/** The parts of the page, and which states belong into each. */
const parts: readonly { title: string; states: readonly State[]; empty: string }[] = [
  { title: '现在要做', states: ['closing_soon', 'open', 'rolling'], empty: '眼下没有要办的事。' },
  { title: '接下来', states: ['not_started', 'planned', 'suspended'], empty: '' },
  { title: '等待通知', states: ['awaited'], empty: '' },
  { title: '发生了才算', states: ['unknown'], empty: '' },
  { title: '已经截止', states: ['closed'], empty: '' },
]

function render(): void {
  const { notice, rules } = current.find(module => module.notice.id === profile.notice) ??
    current[0] ?? { notice: null, rules: [] }
  byId('profile').replaceChildren(...profileFields(profile, change))
  if (notice === null) return
  const setEvent = (anchor: string, day: string): void => change({ events: { ...profile.events, [anchor]: day } })
  const context: CardContext = { notice, on: profile.on, events: profile.events, setEvent }
  const matters = ownMatters(rules, profile.titles).map(rule => ({ rule, status: statusOn(rule, context) }))
  const sections = parts.map(part => {
    const own = matters
      .filter(({ status }) => part.states.includes(status.state))
      .sort((one, other) => dayOf(one.status) - dayOf(other.status))
    if (own.length === 0 && part.empty === '') return null
    const cards = own.map(({ rule, status }) => card(rule, status, context))
    const body = cards.length === 0 ? element('p', {}, part.empty) : element('ul', { class: 'cards' }, ...cards)
    return element(
      'section',
      {},
      element('h2', {}, part.title, element('span', { class: 'count' }, String(own.length))),
      body,
    )
  })
  const toggle = (id: string): void =>
    change({ have: profile.have.includes(id) ? profile.have.filter(other => other !== id) : [...profile.have, id] })
  const lists = paperLists(ownPapers(rules, profile.titles), profile.have, toggle)
  const papers = lists.length === 0 ? null : element('section', {}, element('h2', {}, '要准备的材料'), ...lists)
  byId('content').replaceChildren(...[...sections, papers].filter(section => section !== null))
  byId('source').replaceChildren(
    element(
      'p',
      {},
      `依据：${notice.issuers.join('、')}《${notice.title ?? notice.id}》（${notice.issued ?? '日期不明'}）`,
    ),
    element('p', {}, '仅供参考，以官方原文为准。'),
  )
}

const dayOf = (status: Status): number =>
  'daysLeft' in status ? (status.daysLeft ?? 9999) : 'daysUntil' in status ? status.daysUntil : 9999

render()

import { modules } from 'rulepress/rules'
import { isLocalDate, shanghaiDate } from 'rulepress/runtime'
import { element } from './dom.ts'

/** What the page knows of a company. */
export type Profile = {
  readonly notice: string
  readonly titles: readonly string[]
  readonly on: string
  readonly events: Readonly<Record<string, string>>
  readonly have: readonly string[]
}

export type Module = (typeof modules)[number]

/** The titles that a company may hold. */
export const titles = ['创新型中小企业', '专精特新中小企业', '专精特新“小巨人”企业'] as const

const followed = new Set(modules.map(({ notice }) => notice.follows as string | null))

/** The notices that no later one follows. */
export const current: readonly Module[] = modules.filter(({ notice }) => !followed.has(notice.id))

const key = 'company-page'

/** The profile of the last visit; a day in the address (`?on=2026-11-21`) stands for today. */
export function readProfile(): Profile {
  const asked = new URLSearchParams(location.search).get('on') ?? ''
  const fresh: Profile = {
    notice: current[0]?.notice.id ?? '',
    titles: [...titles],
    on: isLocalDate(asked) ? asked : shanghaiDate(new Date()),
    events: {},
    have: [],
  }
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' ? { ...fresh, ...kept, on: fresh.on } : fresh
  } catch {
    return fresh
  }
}

/** Keeps the profile for the next visit, where the browser lets us. */
export function keepProfile({ on: _on, ...profile }: Profile): void {
  try {
    localStorage.setItem(key, JSON.stringify(profile))
  } catch {
    // A page opened from a file, or a private window, has nowhere to keep it.
  }
}

/** The form by which a company says where it is, which titles it holds, and for which day it asks. */
export function profileFields(profile: Profile, change: (next: Partial<Profile>) => void): HTMLElement[] {
  const options = current.map(({ notice }) =>
    element('option', { value: notice.id, selected: notice.id === profile.notice }, placeOf(notice)),
  )
  const chosen = (event: Event): string => (event.target instanceof HTMLSelectElement ? event.target.value : '')
  const day = (event: Event): string => (event.target instanceof HTMLInputElement ? event.target.value : '')
  return [
    element(
      'label',
      {},
      '地区 ',
      element('select', { change: event => change({ notice: chosen(event) }) }, ...options),
    ),
    element(
      'label',
      {},
      '日期 ',
      element('input', {
        type: 'date',
        value: profile.on,
        change: event => isLocalDate(day(event)) && change({ on: day(event) }),
      }),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, '我们有的、想要的资质'),
      ...titles.map(title => titleBox(title, profile, change)),
    ),
  ]
}

const placeOf = ({ jurisdiction, issuers, id }: Module['notice']): string =>
  (jurisdiction as { name: string } | null)?.name ?? issuers[0] ?? id

function titleBox(title: string, profile: Profile, change: (next: Partial<Profile>) => void): HTMLElement {
  const held = profile.titles.includes(title)
  const toggle = (): void =>
    change({ titles: held ? profile.titles.filter(other => other !== title) : [...profile.titles, title] })
  return element(
    'label',
    { class: 'chip' },
    element('input', { type: 'checkbox', checked: held, change: toggle }),
    title,
  )
}

import type { Direction, Group } from './change.ts'

type Row = {
  /** The kind that the same change is when seen from the other side. */
  readonly mirror: string
  /** What it does to the one concerned; `depends` where the rule decides. */
  readonly direction: Direction | 'depends'
  /** Where a table of amendments shows it; `rule` where the kind of rule decides. */
  readonly group: Group | 'rule'
}

/**
 * Every kind of change that Rulepress can tell.
 *
 * A kind without a side is its own mirror. A change to a number that may help or hurt (`threshold-raised`) depends on how
 * the number is compared.
 */
export const changeKinds = {
  'deadline-earlier': { mirror: 'deadline-later', direction: 'tighter', group: 'time' },
  'deadline-later': { mirror: 'deadline-earlier', direction: 'looser', group: 'time' },
  'deadline-rescheduled': { mirror: 'deadline-rescheduled', direction: 'unclear', group: 'time' },
  'start-earlier': { mirror: 'start-later', direction: 'looser', group: 'time' },
  'start-later': { mirror: 'start-earlier', direction: 'tighter', group: 'time' },
  'window-shortened': { mirror: 'window-lengthened', direction: 'tighter', group: 'time' },
  'window-lengthened': { mirror: 'window-shortened', direction: 'looser', group: 'time' },
  'window-moved': { mirror: 'window-moved', direction: 'unclear', group: 'time' },
  'more-often': { mirror: 'less-often', direction: 'tighter', group: 'time' },
  'less-often': { mirror: 'more-often', direction: 'looser', group: 'time' },
  'became-recurring': { mirror: 'became-one-off', direction: 'unclear', group: 'time' },
  'became-one-off': { mirror: 'became-recurring', direction: 'unclear', group: 'time' },
  'working-to-calendar': { mirror: 'calendar-to-working', direction: 'depends', group: 'time' },
  'calendar-to-working': { mirror: 'working-to-calendar', direction: 'depends', group: 'time' },
  'anchor-changed': { mirror: 'anchor-changed', direction: 'unclear', group: 'time' },
  'bound-changed': { mirror: 'bound-changed', direction: 'unclear', group: 'time' },
  'last-day-excluded': { mirror: 'last-day-included', direction: 'tighter', group: 'time' },
  'last-day-included': { mirror: 'last-day-excluded', direction: 'looser', group: 'time' },
  'date-earlier': { mirror: 'date-later', direction: 'unclear', group: 'time' },
  'date-later': { mirror: 'date-earlier', direction: 'unclear', group: 'time' },
  'time-given': { mirror: 'time-dropped', direction: 'unclear', group: 'time' },
  'time-dropped': { mirror: 'time-given', direction: 'unclear', group: 'time' },
  'time-changed': { mirror: 'time-changed', direction: 'unclear', group: 'time' },
  'cohort-changed': { mirror: 'cohort-changed', direction: 'neither', group: 'party' },
  'became-firm': { mirror: 'became-unfirm', direction: 'neither', group: 'time' },
  'became-unfirm': { mirror: 'became-firm', direction: 'neither', group: 'time' },
  'threshold-raised': { mirror: 'threshold-lowered', direction: 'depends', group: 'condition' },
  'threshold-lowered': { mirror: 'threshold-raised', direction: 'depends', group: 'condition' },
  'range-widened': { mirror: 'range-narrowed', direction: 'looser', group: 'condition' },
  'range-narrowed': { mirror: 'range-widened', direction: 'tighter', group: 'condition' },
  'range-moved': { mirror: 'range-moved', direction: 'unclear', group: 'condition' },
  'comparison-stricter': { mirror: 'comparison-laxer', direction: 'tighter', group: 'condition' },
  'comparison-laxer': { mirror: 'comparison-stricter', direction: 'looser', group: 'condition' },
  'comparison-changed': { mirror: 'comparison-changed', direction: 'unclear', group: 'condition' },
  'unit-changed': { mirror: 'unit-changed', direction: 'unclear', group: 'condition' },
  'validity-lengthened': { mirror: 'validity-shortened', direction: 'looser', group: 'time' },
  'validity-shortened': { mirror: 'validity-lengthened', direction: 'tighter', group: 'time' },
  'ban-lengthened': { mirror: 'ban-shortened', direction: 'tighter', group: 'consequence' },
  'ban-shortened': { mirror: 'ban-lengthened', direction: 'looser', group: 'consequence' },
  'lookback-lengthened': { mirror: 'lookback-shortened', direction: 'depends', group: 'condition' },
  'lookback-shortened': { mirror: 'lookback-lengthened', direction: 'depends', group: 'condition' },
  'publicity-lengthened': { mirror: 'publicity-shortened', direction: 'neither', group: 'time' },
  'publicity-shortened': { mirror: 'publicity-lengthened', direction: 'neither', group: 'time' },
  'quota-raised': { mirror: 'quota-lowered', direction: 'depends', group: 'condition' },
  'quota-lowered': { mirror: 'quota-raised', direction: 'depends', group: 'condition' },
  'more-copies': { mirror: 'fewer-copies', direction: 'tighter', group: 'material' },
  'fewer-copies': { mirror: 'more-copies', direction: 'looser', group: 'material' },
  'material-renamed': { mirror: 'material-renamed', direction: 'unclear', group: 'material' },
  'material-condition-added': { mirror: 'material-condition-dropped', direction: 'looser', group: 'material' },
  'material-condition-dropped': { mirror: 'material-condition-added', direction: 'tighter', group: 'material' },
  'material-condition-changed': { mirror: 'material-condition-changed', direction: 'unclear', group: 'material' },
  'form-added': { mirror: 'form-dropped', direction: 'tighter', group: 'material' },
  'form-dropped': { mirror: 'form-added', direction: 'looser', group: 'material' },
  'form-changed': { mirror: 'form-changed', direction: 'unclear', group: 'material' },
  'parts-added': { mirror: 'parts-dropped', direction: 'tighter', group: 'material' },
  'parts-dropped': { mirror: 'parts-added', direction: 'looser', group: 'material' },
  'parts-changed': { mirror: 'parts-changed', direction: 'unclear', group: 'material' },
  'fiscal-years-changed': { mirror: 'fiscal-years-changed', direction: 'unclear', group: 'material' },
  'alternative-added': { mirror: 'alternative-dropped', direction: 'looser', group: 'material' },
  'alternative-dropped': { mirror: 'alternative-added', direction: 'tighter', group: 'material' },
  'submission-changed': { mirror: 'submission-changed', direction: 'neither', group: 'material' },
  'actor-changed': { mirror: 'actor-changed', direction: 'unclear', group: 'party' },
  'moved-to-applicants': { mirror: 'moved-to-authorities', direction: 'tighter', group: 'party' },
  'moved-to-authorities': { mirror: 'moved-to-applicants', direction: 'looser', group: 'party' },
  'scope-widened': { mirror: 'scope-narrowed', direction: 'unclear', group: 'party' },
  'scope-narrowed': { mirror: 'scope-widened', direction: 'unclear', group: 'party' },
  'scope-changed': { mirror: 'scope-changed', direction: 'unclear', group: 'party' },
  'modality-stricter': { mirror: 'modality-laxer', direction: 'tighter', group: 'rule' },
  'modality-laxer': { mirror: 'modality-stricter', direction: 'looser', group: 'rule' },
  'modality-changed': { mirror: 'modality-changed', direction: 'unclear', group: 'rule' },
  'consequence-added': { mirror: 'consequence-dropped', direction: 'tighter', group: 'consequence' },
  'consequence-dropped': { mirror: 'consequence-added', direction: 'looser', group: 'consequence' },
  'consequence-harsher': { mirror: 'consequence-milder', direction: 'tighter', group: 'consequence' },
  'consequence-milder': { mirror: 'consequence-harsher', direction: 'looser', group: 'consequence' },
  'consequence-changed': { mirror: 'consequence-changed', direction: 'unclear', group: 'consequence' },
  'case-added': { mirror: 'case-dropped', direction: 'depends', group: 'rule' },
  'case-dropped': { mirror: 'case-added', direction: 'depends', group: 'rule' },
  'role-changed': { mirror: 'role-changed', direction: 'unclear', group: 'rule' },
  'deadline-added': { mirror: 'deadline-removed', direction: 'depends', group: 'time' },
  'deadline-removed': { mirror: 'deadline-added', direction: 'depends', group: 'time' },
  'date-added': { mirror: 'date-removed', direction: 'unclear', group: 'time' },
  'date-removed': { mirror: 'date-added', direction: 'unclear', group: 'time' },
  'threshold-added': { mirror: 'threshold-removed', direction: 'depends', group: 'condition' },
  'threshold-removed': { mirror: 'threshold-added', direction: 'depends', group: 'condition' },
  'material-added': { mirror: 'material-removed', direction: 'depends', group: 'material' },
  'material-removed': { mirror: 'material-added', direction: 'depends', group: 'material' },
  'provision-added': { mirror: 'provision-removed', direction: 'depends', group: 'rule' },
  'provision-removed': { mirror: 'provision-added', direction: 'depends', group: 'rule' },
  'newly-stated': { mirror: 'not-restated', direction: 'depends', group: 'rule' },
  'not-restated': { mirror: 'newly-stated', direction: 'unclear', group: 'rule' },
  'rule-split': { mirror: 'rules-merged', direction: 'neither', group: 'rule' },
  'rules-merged': { mirror: 'rule-split', direction: 'neither', group: 'rule' },
  reworded: { mirror: 'reworded', direction: 'unclear', group: 'rule' },
  regrounded: { mirror: 'regrounded', direction: 'neither', group: 'rule' },
  'issuer-changed': { mirror: 'issuer-changed', direction: 'neither', group: 'basis' },
  'jurisdiction-changed': { mirror: 'jurisdiction-changed', direction: 'neither', group: 'basis' },
  'programmes-widened': { mirror: 'programmes-narrowed', direction: 'neither', group: 'basis' },
  'programmes-narrowed': { mirror: 'programmes-widened', direction: 'neither', group: 'basis' },
  'programmes-changed': { mirror: 'programmes-changed', direction: 'neither', group: 'basis' },
  'title-changed': { mirror: 'title-changed', direction: 'neither', group: 'basis' },
  'number-changed': { mirror: 'number-changed', direction: 'neither', group: 'basis' },
  'issued-changed': { mirror: 'issued-changed', direction: 'neither', group: 'basis' },
  'addressees-changed': { mirror: 'addressees-changed', direction: 'unclear', group: 'basis' },
  'basis-changed': { mirror: 'basis-changed', direction: 'unclear', group: 'basis' },
  'sections-changed': { mirror: 'sections-changed', direction: 'neither', group: 'basis' },
  'attachments-changed': { mirror: 'attachments-changed', direction: 'neither', group: 'basis' },
} as const satisfies { readonly [kind: string]: Row }

/** The name of a kind of change. */
export type ChangeKind = keyof typeof changeKinds

const opposites = { tighter: 'looser', looser: 'tighter', neither: 'neither', unclear: 'unclear' } as const

/** What a direction is when before and after trade places. */
export const opposite = (direction: Direction): Direction => opposites[direction]

/** The kind of the same change seen from the other side. */
export const mirrorOf = (kind: ChangeKind): ChangeKind => changeKinds[kind].mirror

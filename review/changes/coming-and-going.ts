import type { Rule } from '../../schemas/rule.ts'
import { benefitWords } from '../wording/signals.ts'
import type { Direction, Finding, Group } from './change.ts'
import { finding } from './finding.ts'
import { type ChangeKind, opposite } from './registry.ts'

const duty = (rule: Rule): Direction => {
  switch (rule.modality) {
    case 'must':
    case 'mustNot':
      return 'tighter'
    case 'may':
      return 'looser'
    case 'encouraged':
      return 'neither'
    case 'inPrinciple':
    case 'planned':
    case 'is':
      return 'unclear'
  }
}

/** What a new rule does to the one concerned. */
const comes = (rule: Rule): Direction => {
  switch (rule.kind) {
    case 'date':
      return 'unclear'
    case 'deadline':
      return duty(rule)
    case 'material':
      return rule.alternativeTo !== null ? 'looser' : rule.modality === 'must' ? 'tighter' : 'unclear'
    case 'threshold':
      if (rule.measure === 'ban') return 'tighter'
      if (rule.operator !== '>=' && rule.operator !== '>') return 'unclear'
      if (!['amount', 'share', 'score', 'count', 'age'].includes(rule.measure)) return 'unclear'
      return benefitWords.some(word => rule.subject.includes(word)) ? 'unclear' : 'tighter'
    case 'provision':
      if (rule.role === 'sanction' || rule.role === 'prerequisite' || rule.role === 'condition') return 'tighter'
      if (rule.role === 'exception') return 'looser'
      return 'unclear'
  }
}

const kinds = {
  date: ['date-added', 'date-removed'],
  deadline: ['deadline-added', 'deadline-removed'],
  threshold: ['threshold-added', 'threshold-removed'],
  material: ['material-added', 'material-removed'],
  provision: ['provision-added', 'provision-removed'],
} as const satisfies { readonly [K in Rule['kind']]: readonly [ChangeKind, ChangeKind] }

/** A rule that came; in another notice on the matter it is newly stated. */
export const comeFinding = (rule: Rule, oneNotice: boolean): Finding =>
  finding(oneNotice ? kinds[rule.kind][0] : 'newly-stated', { direction: comes(rule) })

/** A rule that went; that another notice does not restate it does not repeal it, so nothing can be said of its effect. */
export const goneFinding = (rule: Rule, oneNotice: boolean): Finding =>
  oneNotice ? finding(kinds[rule.kind][1], { direction: opposite(comes(rule)) }) : finding('not-restated')

const roleGroups = {
  condition: 'condition',
  prerequisite: 'condition',
  exception: 'condition',
  sanction: 'consequence',
  effect: 'consequence',
  procedure: 'party',
  channel: 'party',
  contact: 'party',
} as const satisfies { readonly [role: string]: Group }

/** The part of a table of amendments that a rule belongs to by its kind. */
export const groupOfRule = (rule: Rule): Group => {
  switch (rule.kind) {
    case 'date':
      return rule.role === 'effective' || rule.role === 'repealed' ? 'basis' : 'time'
    case 'deadline':
      return 'time'
    case 'threshold':
      return rule.measure === 'ban'
        ? 'consequence'
        : rule.measure === 'validity' || rule.measure === 'publicity'
          ? 'time'
          : 'condition'
    case 'material':
      return 'material'
    case 'provision':
      return roleGroups[rule.role]
  }
}

import {
  type Deadline,
  type For,
  isForApplicant,
  isTimed,
  type Material,
  type Occasion,
  type Rule,
} from 'rulepress/runtime'

/** Whether a rule concerns somebody who holds or wants one of these titles; a rule that names nobody concerns all. */
export const concerns = ({ appliesTo }: Rule, titles: readonly string[]): boolean => {
  const named = appliesTo.filter(name => known.some(title => name.includes(title)))
  return named.length === 0 || named.some(name => titles.some(title => name.includes(title)))
}

const known = ['创新型中小企业', '专精特新中小企业', '小巨人']

/** What a company has to watch: its own deadlines, and the windows, events and plans that bind nobody alone. */
export type Matter = For<'applicant', Deadline> | Occasion

/** What a company has to watch: what binds an office never comes this far. */
export const ownMatters = (rules: readonly Rule[], titles: readonly string[]): Matter[] =>
  rules.filter(isMatter).filter(rule => concerns(rule, titles))

const watched: ReadonlySet<string> = new Set(['window', 'event', 'planned'])

const isMatter = (rule: Rule): rule is Matter =>
  rule.kind === 'deadline' ? isForApplicant(rule) : isTimed(rule) && watched.has(rule.role)

/** The papers that a company has to hand in. */
export const ownPapers = (rules: readonly Rule[], titles: readonly string[]): For<'applicant', Material>[] =>
  rules
    .filter(rule => rule.kind === 'material')
    .filter(isForApplicant)
    .filter(rule => concerns(rule, titles))

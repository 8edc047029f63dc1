import { type Deadline, type For, isForApplicant, type Material, type Rule } from 'rulepress/runtime'

/** Whether a rule concerns somebody who holds or wants one of these titles; a rule that names nobody concerns all. */
export const concerns = ({ appliesTo }: Rule, titles: readonly string[]): boolean => {
  const named = appliesTo.filter(name => known.some(title => name.includes(title)))
  return named.length === 0 || named.some(name => titles.some(title => name.includes(title)))
}

const known = ['创新型中小企业', '专精特新中小企业', '小巨人']

/** The deadlines of a company: what binds an office never comes this far. */
export const ownDeadlines = (rules: readonly Rule[], titles: readonly string[]): For<'applicant', Deadline>[] =>
  rules
    .filter(rule => rule.kind === 'deadline')
    .filter(isForApplicant)
    .filter(rule => concerns(rule, titles))

/** The papers that a company has to hand in. */
export const ownPapers = (rules: readonly Rule[], titles: readonly string[]): For<'applicant', Material>[] =>
  rules
    .filter(rule => rule.kind === 'material')
    .filter(isForApplicant)
    .filter(rule => concerns(rule, titles))

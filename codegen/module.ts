import type { Evidence, Rule } from '../schemas/rule.ts'
import type { RuleFile } from '../schemas/rule-file.ts'
import { forComment, printDocComment } from './doc-comment.ts'
import { printLiteral } from './literal.ts'
import { exportName, modulePath, typeNames, wayUp } from './names.ts'

/** The first line of everything generated: where it comes from, and what to change instead. */
export const banner = (source: string): string =>
  `// Generated from ${source}. Do not edit: change the notice or its decisions, then run \`rulepress build\`.\n`

/**
 * The typed module of one notice, `generated/<id>.ts`: data and types only, a named export for every rule.
 *
 * With the canonical text at hand its comments quote whole sentences: 有效期内的企业⟦应于每年5月31日前⟧更新企业信息。
 */
export function printModule(file: RuleFile, text = ''): string {
  const types = [...new Set([...file.rules.map(rule => typeNames[rule.kind]), 'Notice', 'Rule'])].sort()
  const parts = [
    `${banner(`rules/${file.id}.json`)}import type { ${types.join(', ')} } from '${wayUp(modulePath(file.id))}types.ts'`,
    printNotice(file),
    ...file.rules.map(rule => printRule(rule, file, text)),
    printRules(file.rules),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What people call a notice: 《…通知》, or where its title is lost its office and id. */
export const nameOf = ({ id, notice }: RuleFile): string =>
  notice.title === null ? `${notice.issuers.join('、')}通知（${id}）` : `《${notice.title}》`

/** What a generated module says about its notice: the facts of the rule file with its id and version. */
const noticeOf = ({ id, version, notice }: RuleFile) => ({ id, version, ...notice })

function printNotice(file: RuleFile): string {
  const { issuers, documentNumber, issued } = file.notice
  const facts = [issuers.join('、'), documentNumber, issued].filter(fact => fact !== null && fact !== '')
  const comment = [nameOf(file), facts.join('，')].filter(text => text !== '').map(forComment)
  return `${printDocComment(comment)}\nexport const notice = ${printLiteral(noticeOf(file))} as const satisfies Notice`
}

function printRule(rule: Rule, file: RuleFile, text: string): string {
  return `${printDocComment(describe(rule, file, text))}
export const ${exportName(rule.id)} = ${printLiteral(rule)} as const satisfies ${typeNames[rule.kind]}`
}

function describe(rule: Rule, file: RuleFile, text: string): string[] {
  const review = [statusWords[rule.review.status], ...rule.review.flags.map(flag => `存疑：${flag}`)].join('；')
  const title = forComment(nameOf(file))
  const quotes = rule.evidence.map(
    evidence => `> ${forComment(inSentence(evidence, text))} ——${title}${place(evidence)}`,
  )
  return [forComment(rule.title), ...quotes, review]
}

const place = ({ section }: Evidence): string => forComment(section)

const longest = 160

/** The sentence around a piece of evidence, the evidence itself in ⟦ ⟧; without the text the evidence alone. */
function inSentence({ start, end, quote }: Evidence, text: string): string {
  if (text.slice(start, end) !== quote) return quote
  const before = text.slice(Math.max(0, start - longest), start).replace(/^[\s\S]*[。；\n]/, '')
  const ended = /[。；]$/.test(quote)
  const after = ended ? '' : (/^[^。；\n]*[。；]?/.exec(text.slice(end, end + longest))?.[0] ?? '')
  return before === '' && after === '' ? quote : `${before}⟦${quote}⟧${after}`
}

const statusWords = {
  proposed: '待审核',
  accepted: '已采纳',
  amended: '已修正',
  added: '人工补充',
} satisfies Record<Rule['review']['status'], string>

function printRules(rules: readonly Rule[]): string {
  const names = rules.map(rule => `  ${exportName(rule.id)},`)
  const list = names.length === 0 ? '[]' : `[\n${names.join('\n')}\n]`
  return `/** 本通知的全部规则，依原文顺序。 */\nexport const rules = ${list} as const satisfies readonly Rule[]`
}

import type { Rule } from '../../schemas/rule.ts'
import type { Cause, Change, Direction, Group } from '../changes/change.ts'
import type { ChangeKind } from '../changes/registry.ts'
import type { Language } from './terms.ts'

/** What a kind of change is called, as the heading of a line. */
export const changeNames = {
  'deadline-earlier': { zh: '期限提前', en: 'last day earlier' },
  'deadline-later': { zh: '期限推后', en: 'last day later' },
  'deadline-rescheduled': { zh: '期限改在另一年度', en: 'last day in another year' },
  'start-earlier': { zh: '起始提前', en: 'start earlier' },
  'start-later': { zh: '起始推后', en: 'start later' },
  'window-shortened': { zh: '时段缩短', en: 'window shortened' },
  'window-lengthened': { zh: '时段延长', en: 'window lengthened' },
  'window-moved': { zh: '时段移动', en: 'window moved' },
  'more-often': { zh: '次数增加', en: 'more often' },
  'less-often': { zh: '次数减少', en: 'less often' },
  'became-recurring': { zh: '由一次改为定期', en: 'became recurring' },
  'became-one-off': { zh: '由定期改为一次', en: 'became one-off' },
  'working-to-calendar': { zh: '工作日改为自然日', en: 'working days became calendar days' },
  'calendar-to-working': { zh: '自然日改为工作日', en: 'calendar days became working days' },
  'anchor-changed': { zh: '起算点改变', en: 'counted from another event' },
  'bound-changed': { zh: '期限性质改变', en: 'bound changed' },
  'last-day-excluded': { zh: '改为不含当日', en: 'last day now excluded' },
  'last-day-included': { zh: '改为含当日', en: 'last day now included' },
  'date-earlier': { zh: '日期提前', en: 'date earlier' },
  'date-later': { zh: '日期推后', en: 'date later' },
  'time-given': { zh: '改为有时间要求', en: 'now bound to a time' },
  'time-dropped': { zh: '不再有时间要求', en: 'no longer bound to a time' },
  'time-changed': { zh: '时间改变', en: 'time changed' },
  'cohort-changed': { zh: '批次年份改变', en: 'cohort changed' },
  'became-firm': { zh: '时间趋于确定', en: 'became firmer' },
  'became-unfirm': { zh: '时间趋于不定', en: 'became less firm' },
  'threshold-raised': { zh: '数值提高', en: 'number raised' },
  'threshold-lowered': { zh: '数值降低', en: 'number lowered' },
  'range-widened': { zh: '范围放宽', en: 'range widened' },
  'range-narrowed': { zh: '范围收窄', en: 'range narrowed' },
  'range-moved': { zh: '范围移动', en: 'range moved' },
  'comparison-stricter': { zh: '比较方式趋严', en: 'comparison stricter' },
  'comparison-laxer': { zh: '比较方式趋宽', en: 'comparison laxer' },
  'comparison-changed': { zh: '比较方式改变', en: 'comparison changed' },
  'unit-changed': { zh: '单位改变', en: 'unit changed' },
  'validity-lengthened': { zh: '有效期延长', en: 'validity lengthened' },
  'validity-shortened': { zh: '有效期缩短', en: 'validity shortened' },
  'ban-lengthened': { zh: '禁止期延长', en: 'ban lengthened' },
  'ban-shortened': { zh: '禁止期缩短', en: 'ban shortened' },
  'lookback-lengthened': { zh: '回溯期延长', en: 'look-back lengthened' },
  'lookback-shortened': { zh: '回溯期缩短', en: 'look-back shortened' },
  'publicity-lengthened': { zh: '公示期延长', en: 'public notice period lengthened' },
  'publicity-shortened': { zh: '公示期缩短', en: 'public notice period shortened' },
  'quota-raised': { zh: '名额增加', en: 'quota raised' },
  'quota-lowered': { zh: '名额减少', en: 'quota lowered' },
  'more-copies': { zh: '份数增加', en: 'more copies' },
  'fewer-copies': { zh: '份数减少', en: 'fewer copies' },
  'material-renamed': { zh: '材料名称改变', en: 'document renamed' },
  'material-condition-added': { zh: '材料改为有条件提交', en: 'document now needed only in a case' },
  'material-condition-dropped': { zh: '材料改为一律提交', en: 'document now always needed' },
  'material-condition-changed': { zh: '材料提交条件改变', en: 'case for the document changed' },
  'form-added': { zh: '材料形式增加要求', en: 'form requirement added' },
  'form-dropped': { zh: '材料形式减少要求', en: 'form requirement dropped' },
  'form-changed': { zh: '材料形式改变', en: 'form changed' },
  'parts-added': { zh: '材料内容增加', en: 'parts added' },
  'parts-dropped': { zh: '材料内容减少', en: 'parts dropped' },
  'parts-changed': { zh: '材料内容改变', en: 'parts changed' },
  'fiscal-years-changed': { zh: '会计年度改变', en: 'fiscal years changed' },
  'alternative-added': { zh: '可替代提交', en: 'may now stand in for another' },
  'alternative-dropped': { zh: '不再可替代提交', en: 'no longer stands in for another' },
  'submission-changed': { zh: '提交渠道改变', en: 'submitted elsewhere' },
  'actor-changed': { zh: '主体改变', en: 'actor changed' },
  'moved-to-applicants': { zh: '责任转由申报方承担', en: 'duty moved to applicants' },
  'moved-to-authorities': { zh: '责任转由主管部门承担', en: 'duty moved to authorities' },
  'scope-widened': { zh: '适用范围扩大', en: 'scope widened' },
  'scope-narrowed': { zh: '适用范围缩小', en: 'scope narrowed' },
  'scope-changed': { zh: '适用范围改变', en: 'scope changed' },
  'modality-stricter': { zh: '约束加强', en: 'more binding' },
  'modality-laxer': { zh: '约束减弱', en: 'less binding' },
  'modality-changed': { zh: '约束性质改变', en: 'bindingness changed' },
  'consequence-added': { zh: '新增后果', en: 'consequence added' },
  'consequence-dropped': { zh: '后果取消', en: 'consequence dropped' },
  'consequence-harsher': { zh: '后果加重', en: 'consequence harsher' },
  'consequence-milder': { zh: '后果减轻', en: 'consequence milder' },
  'consequence-changed': { zh: '后果改变', en: 'consequence changed' },
  'case-added': { zh: '情形增加', en: 'cases added' },
  'case-dropped': { zh: '情形减少', en: 'cases dropped' },
  'role-changed': { zh: '性质改变', en: 'nature changed' },
  'deadline-added': { zh: '新增期限', en: 'deadline added' },
  'deadline-removed': { zh: '取消期限', en: 'deadline removed' },
  'date-added': { zh: '新增日期', en: 'date added' },
  'date-removed': { zh: '取消日期', en: 'date removed' },
  'threshold-added': { zh: '新增数量标准', en: 'threshold added' },
  'threshold-removed': { zh: '取消数量标准', en: 'threshold removed' },
  'material-added': { zh: '新增材料', en: 'document added' },
  'material-removed': { zh: '取消材料', en: 'document removed' },
  'provision-added': { zh: '新增规定', en: 'provision added' },
  'provision-removed': { zh: '取消规定', en: 'provision removed' },
  'newly-stated': { zh: '新作规定', en: 'newly stated' },
  'not-restated': { zh: '未再重述（不等于废止）', en: 'not restated (which is not repealed)' },
  'rule-split': { zh: '一条拆为数条', en: 'split into several' },
  'rules-merged': { zh: '数条并为一条', en: 'merged into one' },
  reworded: { zh: '措辞改变', en: 'reworded' },
  regrounded: { zh: '仅文字变动', en: 'wording only' },
  'issuer-changed': { zh: '发文机关不同', en: 'another issuer' },
  'jurisdiction-changed': { zh: '行政区划不同', en: 'another jurisdiction' },
  'programmes-widened': { zh: '涉及事项增加', en: 'more programmes' },
  'programmes-narrowed': { zh: '涉及事项减少', en: 'fewer programmes' },
  'programmes-changed': { zh: '涉及事项不同', en: 'other programmes' },
  'title-changed': { zh: '标题不同', en: 'another title' },
  'number-changed': { zh: '发文字号不同', en: 'another document number' },
  'issued-changed': { zh: '成文日期不同', en: 'another date of issue' },
  'addressees-changed': { zh: '主送对象不同', en: 'other addressees' },
  'basis-changed': { zh: '依据文件不同', en: 'other basis' },
  'sections-changed': { zh: '章节不同（只列一方有的）', en: 'other sections (those of one side only)' },
  'attachments-changed': { zh: '附件不同', en: 'other attachments' },
} satisfies { readonly [K in ChangeKind]: Readonly<Record<Language, string>> }

/** What a change does to the one concerned. */
export const directionTerms = {
  zh: { tighter: '趋严', looser: '趋宽', neither: '不涉宽严', unclear: '宽严不明' },
  en: { tighter: 'tighter', looser: 'looser', neither: 'neither', unclear: 'cannot tell' },
} satisfies { readonly [L in Language]: { readonly [D in Direction]: string } }

/** Why the rules differ. */
export const causeTerms = {
  zh: { source: '原文变动', extractor: '识别变动', person: '人工决定' },
  en: { source: 'source text', extractor: 'extractor', person: 'person' },
} satisfies { readonly [L in Language]: { readonly [C in Cause]: string } }

/** The parts of a table of amendments. */
export const groupTerms = {
  zh: { time: '时间', condition: '条件', material: '材料', party: '主体', consequence: '后果', basis: '依据' },
  en: {
    time: 'Times',
    condition: 'Conditions',
    material: 'Documents',
    party: 'Parties',
    consequence: 'Consequences',
    basis: 'Basis',
  },
} satisfies { readonly [L in Language]: { readonly [G in Group]: string } }

/** How sure a rule is, where that changed. */
const firmness: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { awaited: '待通知', planned: '拟', inPrinciple: '原则上', firm: '确定' },
  en: { awaited: 'awaited', planned: 'planned', inPrinciple: 'in principle', firm: 'firm' },
}

const arrow = (from: string, to: string): string => `${from} → ${to}`

/** The words that stand between the two values of a change. */
export const changeWords = {
  zh: {
    none: '（无）',
    whole: '通知本身',
    join: '：',
    also: (ids: readonly string[]) => `（同样变动：${ids.join('、')}）`,
    arrow,
    firmness: (from: string, to: string) => arrow(firmness.zh[from] ?? from, firmness.zh[to] ?? to),
    into: (ids: readonly string[]) => `（另一部分：${ids.join('、')}）`,
    notRepealed: '后一份没有重述的内容不等于已废止，是否仍适用须向原发文机关确认。',
    premise: (parts: readonly string[]) => `先请注意：${parts.join('；')}。`,
    sameIssuer: '两份通知由同一机关发布',
    tally: (changed: number, same: number) => `变动 ${changed} 处；未变 ${same} 条`,
    unchanged: (same: number) => `未变 ${same} 条`,
  },
  en: {
    none: '(none)',
    whole: 'the notice',
    join: ': ',
    also: (ids: readonly string[]) => ` (the same in ${ids.join(', ')})`,
    arrow,
    firmness: (from: string, to: string) => arrow(firmness.en[from] ?? from, firmness.en[to] ?? to),
    into: (ids: readonly string[]) => ` (the other part: ${ids.join(', ')})`,
    notRepealed: 'What the later notice does not restate is not thereby repealed: ask the office that issued it.',
    premise: (parts: readonly string[]) => `Note first: ${parts.join('; ')}.`,
    sameIssuer: 'both notices come from one office',
    tally: (changed: number, same: number) => `${changed} ${changed === 1 ? 'change' : 'changes'}; ${same} unchanged`,
    unchanged: (same: number) => `${same} unchanged`,
  },
} as const

/** The kinds whose two sides are the texts that the finding carries, not the value of the rule. */
export const tellsTexts = ({ from, to }: Change): boolean => from !== undefined || to !== undefined

/** The label of a rule for people. */
export const labelOf = (rule: Rule | null): string => rule?.title ?? ''

import { date, deadline, material, threshold } from './notice.ts'

/** Every month from its first moment to its last: an application may always be handed in. */
export const monthlyWindow = deadline('每月首日0:00—末日24:00为一个申报周期', '一', {
  id: 'application.deadline',
  title: '申报周期：每月首日0:00—末日24:00',
  modality: 'may',
  bound: 'during',
  when: {
    type: 'recurring',
    every: 'month',
    from: { day: 1, time: '00:00' },
    to: { day: -1, time: '24:00' },
  },
  actor: '企业',
  action: '申报',
  audience: 'applicant',
  consequences: [],
})

/** 次月25日前: binds an office, never an applicant. */
export const officeList = deadline('次月25日前', '一', {
  id: 'application.deadline-2',
  title: '名单备案：次月25日前',
  bound: 'by',
  when: { type: 'relative', anchor: '公告认定', offset: 'P1M', direction: 'after', calendar: 'calendar', monthDay: 25 },
  actor: '区级主管部门',
  action: '将公告认定的优质企业名单报市经济和信息化局备案',
  audience: 'authority',
  consequences: [],
})

/** The module that is shut for a month. */
export const shutModule = date('2026年3月1日至3月31日，培育平台的“优质企业申报模块”暂时关闭', '一', {
  id: 'application.date',
  title: '申报模块暂时关闭：2026年3月1日至3月31日',
  role: 'window',
  when: { type: 'interval', start: '2026-03-01', end: '2026-03-31' },
})

/** 另行通知: the date is still to come. */
export const awaitedNotice = deadline('自2026年4月1日起申报领军企业的，相关工作安排另行通知', '一', {
  id: 'application.deadline-3',
  title: '工作安排：另行通知',
  bound: 'by',
  when: { type: 'unannounced' },
  actor: '企业',
  action: '申报领军企业',
  audience: 'applicant',
  appliesTo: ['领军企业'],
  consequences: [],
})

/** 原则上每年第二季度: a default with unnamed exceptions. */
export const secondQuarter = deadline('领军企业复核工作原则上每年第二季度开展', '一', {
  id: 'review.deadline',
  title: '复核：原则上每年第二季度',
  modality: 'inPrinciple',
  bound: 'during',
  when: { type: 'recurring', every: 'year', from: { month: 4, day: 1 }, to: { month: 6, day: -1 } },
  actor: '企业',
  action: '复核',
  audience: 'applicant',
  appliesTo: ['领军企业'],
  consequences: [],
})

/** 拟于2025年7月: a plan, whose outcome the notice cannot tell. */
export const plannedReview = date('拟于2025年7月组织开展', '一', {
  id: 'review.date',
  title: '复核：拟于2025年7月',
  modality: 'planned',
  role: 'planned',
  when: { type: 'period', unit: 'month', year: 2025, index: 7 },
})

/** 每年5月31日前, with what happens to who misses it. */
export const annualUpdate = deadline('应于每年5月31日前通过培育平台更新企业信息', '二', {
  id: 'annual-update.deadline',
  title: '年度信息更新：每年5月31日前',
  bound: 'by',
  when: { type: 'recurring', every: 'year', on: { month: 5, day: 31 } },
  actor: '有效期内的优质企业',
  action: '通过培育平台更新企业信息',
  audience: 'applicant',
  consequences: [
    {
      text: '取消复核资格',
      evidence: { section: '二', start: 0, end: 6, quote: '取消复核资格', page: null },
    },
  ],
})

/** 发生变化后的3个月内. */
export const changeReport = deadline('应在发生变化后的3个月内办理变更', '二', {
  id: 'change.deadline',
  title: '变更：发生变化后3个月内',
  bound: 'within',
  when: { type: 'relative', anchor: '发生变化', offset: 'P3M', direction: 'after', calendar: 'calendar' },
  actor: '企业',
  action: '办理变更',
  audience: 'applicant',
  consequences: [],
})

/** 2026年8月31日24:00前. */
export const officeSummary = deadline('应在2026年8月31日24:00前报送总结', '二', {
  id: 'summary.deadline',
  title: '报送总结：2026年8月31日24:00前',
  bound: 'by',
  when: { type: 'date', date: '2026-08-31', time: '24:00' },
  actor: '区级主管部门',
  action: '报送总结',
  audience: 'authority',
  consequences: [],
})

/** 公告之日起10个工作日后. */
export const certificate = deadline('公告之日起10个工作日后，申领电子证书', '三', {
  id: 'certificate.deadline',
  title: '申领证书：公告之日起10个工作日后',
  modality: 'may',
  bound: 'from',
  when: { type: 'relative', anchor: '认定结果公告', offset: 'P10D', direction: 'after', calendar: 'working' },
  actor: '企业',
  action: '申领电子证书',
  audience: 'applicant',
  consequences: [],
})

/** 营业收入不低于1500万元. */
export const revenue = threshold('营业收入不低于1500万元', '四', {
  id: 'condition.threshold',
  title: '营业收入不低于1500万元',
  measure: 'amount',
  subject: '营业收入',
  operator: '>=',
  value: 15_000_000,
  unit: 'CNY',
})

/** 有效期三年. */
export const validity = threshold('有效期三年', '四', {
  id: 'condition.threshold-2',
  title: '有效期三年',
  modality: 'is',
  measure: 'validity',
  subject: '有效期',
  operator: '=',
  value: 3,
  unit: 'year',
})

/** 三年内不得再次申报. */
export const ban = threshold('三年内不得再次申报', '四', {
  id: 'condition.threshold-3',
  title: '三年内不得再次申报',
  modality: 'mustNot',
  measure: 'ban',
  subject: '再次申报',
  operator: '=',
  value: 3,
  unit: 'year',
})

/** The papers of the list. */
export const papers = [
  material('营业执照复印件（加盖公章）', {
    id: 'papers.material',
    title: '营业执照复印件',
    item: '营业执照复印件',
    order: 1,
    form: ['copy', 'sealed'],
  }),
  material('2024、2025年度审计报告一式两份', {
    id: 'papers.material-2',
    title: '2024、2025年度审计报告',
    item: '2024、2025年度审计报告',
    order: 2,
    copies: 2,
    fiscalYears: [2024, 2025],
  }),
  material('如无年度审计报告，则提供纳税申报表', {
    id: 'papers.material-3',
    title: '纳税申报表',
    item: '纳税申报表',
    order: 3,
    condition: '如无年度审计报告',
    alternativeTo: 2,
  }),
]

/** All of them, in the order of the text. */
export const sampleRules = [
  ...[monthlyWindow, officeList, shutModule, awaitedNotice, secondQuarter, plannedReview, annualUpdate],
  ...[changeReport, officeSummary, certificate, revenue, validity, ban, ...papers],
]

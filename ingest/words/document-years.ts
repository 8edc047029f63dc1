/** How a document's name tells the years that it reports on; patterns run on folded text. */

/** A run of years: 2021、2022年度, 2015—2016年; not a month, a document number or a telephone. */
export const yearRun = {
  pattern:
    /(?<!\d)(?:19|20)\d{2}年?(?:度)?(?:(?:[、和及与,]|[-—–~至到]{1,2})(?:19|20)\d{2}年?(?:度)?){0,8}(?![\d号月年度])/g,
  examples: ['2021、2022年度', '2015—2016年', '2023年和2024年', '2024年度'],
  counterexamples: ['2023年12月', '20231204'],
}

/** The parts of a run of years. */
export const yearOrDash = {
  pattern: /(?<year>(?:19|20)\d{2})|(?<dash>[-—–~至到])/g,
  examples: ['2022—2023年度', '2021、2022年', '至今'],
  counterexamples: ['22年度', '近三年', '18个月'],
}

/** The sign that a year is meant, and that it is a whole year's report. */
export const yearSign = '年'
export const annualSign = '年度'

/** Documents that report on a year of money. */
export const financial = {
  pattern: /审计|财务|会计|纳税|税|报表|负债|利润|决算|社保|收入|年报|营收|统计|费用|年度报告|年度.{0,6}报告/,
  examples: ['审计报告', '纳税申报表', '财务报表', '社保缴费清单'],
  counterexamples: ['项目申报书', '推荐汇总表'],
}

/** Documents whose year only names the programme: 2026年度项目⟦申报书⟧. */
export const programmeDocument = {
  pattern: /申报书|申请书|申请表|申报表|项目表|任务书|计划书|推荐表|汇总表|名单/,
  examples: ['项目申报书', '推荐汇总表'],
  counterexamples: ['审计报告'],
}

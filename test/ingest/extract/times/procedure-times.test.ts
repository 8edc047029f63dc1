import { expect, test } from 'vitest'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { readingOf } from './reading-of.ts'

/** The times of procedures: what they rule, with their values; those with nothing rule nothing. */
const readings: Readonly<Record<string, readonly string[]>> = {
  '2010年5月1日以后迁入的，按新办法执行。': ['date cutoff 2010-05-01/'],
  '1973年6月30日以前出生的独生子女户。': ['date cutoff 1973-06-30'],
  '2019年6月1日前参加工作，且至今在岗的教师。': ['date cutoff 2019-06-01'],
  '申请人应于2025年9月1日以后提交申请。': ['deadline from 2025-09-01'],
  '企业应于2024年3月1日前办理退休登记。': ['deadline by 2024-03-01'],
  '已任职满四年、四年内在中国居留累计不少于三年的。': [
    'threshold other 4 year',
    'threshold lookback 4 year',
    'threshold other 3 year',
  ],
  '无违法违规和三年内不良信用记录。': ['threshold lookback 3 year'],
  '项目立项后，企业应在三个月内累计完成投资。': ['deadline within 项目立项 P3M'],
  '发现问题的，应在5日内将违法记录报送市局。': ['deadline within 发现问题 P5D'],
  '待设备安装两周后组织验收。': ['deadline from 设备安装 P2W'],
  '进驻时间为两年，两年后重新招标。': ['threshold other 2 year', 'deadline from P2Y'],
  '两年后力争实现全覆盖。': [],
  '津贴按月发放，直至本人死亡为止。': ['deadline each month', 'deadline during 本人死亡'],
  '补助发放至本人退休为止。': ['deadline during 本人退休'],
  '残疾人凭存折到银行按月领取补贴。': ['deadline each month'],
  '每月补贴300元。': [],
  '各中介机构可随时通过网上或到审批局申报。': ['deadline during continuous'],
  '会员可随时退出。': [],
  '未登记户口的公民，随时向派出所申请补登。': ['deadline during continuous'],
  '在异地换证的，随时可以办理。': ['deadline during continuous'],
  '2020年1月1日以后新办的企业，可以申请。': ['date cutoff 2020-01-01/'],
  '按季申报的纳税人，应如实填报。': [],
  '申报网上超市不设时间限制。': ['deadline during continuous'],
  '网上办事不受时间、地点限制。': [],
  '医院应当在确诊当日报告疾控中心。': ['deadline within 确诊 P0D'],
  '考试当日须携带身份证。': [],
  '应当在向上级主管部门或者省级管理机构申请办理许可或者办理备案手续之前，提出申请。': [
    'deadline by 向上级主管部门或者省级管理机构申请办理许可或者办理备案手续 P0D',
  ],
  '注：（试运行期间）电子文件应与纸质文件同时递交。': [],
}

/** What is known of a time for certain, on one line. */
function told(when: object): string {
  const { date, start, end, anchor, offset, event, every, type } = when as Record<string, string | null | undefined>
  if (type === 'continuous') return 'continuous'
  return date ?? event ?? every ?? (start !== undefined ? `${start}/${end ?? ''}` : `${anchor} ${offset}`)
}

test.each(Object.entries(readings))('%s', async (text, expected) => {
  const { candidates } = extractTimes(await readingOf(text), [])
  const found = candidates.map(rule => {
    if (rule.kind === 'threshold') return `threshold ${rule.measure} ${rule.value} ${rule.unit}`
    if (rule.kind !== 'date' && rule.kind !== 'deadline') return rule.kind
    const unsure = rule.review.flags.includes('anchor-unclear')
    const value = unsure ? told(rule.when).replace(/^.* /, '') : told(rule.when)
    return `${rule.kind} ${rule.kind === 'date' ? rule.role : rule.bound} ${value}`
  })
  expect(found).toEqual(expected)
})

/** Ways to say that somebody missed a deadline or broke a duty; what follows is the consequence. */
export const breachWords: readonly { readonly words: readonly string[]; readonly examples: readonly string[] }[] = [
  {
    words: ['逾期', '过期', '超期', '超过规定时间', '超过期限', '超过规定时限', '超过规定期限'],
    examples: ['⟦逾期⟧不予受理', '⟦逾期⟧未反馈意见视为无意见'],
  },
  { words: ['否则'], examples: ['应在5天内修正并提交，⟦否则⟧不予受理'] },
  {
    words: [
      '未在',
      '未按',
      '未及时',
      '未报告',
      '未提交',
      '未报送',
      '未填报',
      '未更新',
      '未进行',
      '未完成',
      '未签订',
      '未办理',
      '未缴',
      '不按',
      '不及时',
      '拒不',
      '未达',
      '未通过',
      '累计达',
      '未履行',
      '未参加',
      '未如期',
      '未于',
    ],
    examples: ['⟦未及时⟧更新企业信息的，取消复核资格', '⟦未按⟧期报告的，取消资格'],
  },
]

/** Verbs of what then happens. */
export const sanctionWords: readonly string[] = [
  '取消',
  '撤销',
  '不予',
  '不再',
  '不得',
  '视为',
  '视作',
  '视同',
  '即为',
  '不接受',
  '不受理',
  '退回',
  '追缴',
  '追回',
  '收回',
  '暂停',
  '终止',
  '通报',
  '处罚',
  '罚款',
  '列入',
  '重点监测',
  '失效',
  '作废',
  '注销',
  '扣减',
  '扣除',
  '自动放弃',
  '放弃',
  '责令',
  '警告',
  '依法',
  '加收',
  '停止',
  '停发',
  '停缴',
  '冻结',
  '降级',
  '调整',
]

/** A sanction that meets whoever is late, whatever the duty was. */
export const generalBreach = {
  pattern: /^(?:逾期(?!不改|未改|拒不|仍)|过期|超期|否则|超过规定(?:时限|期限|时间))/,
  examples: ['逾期不予受理', '过期不候', '否则取消资格', '超过规定时限的'],
  counterexamples: ['逾期不改正的', '逾期拒不整改', '逾期仍未缴纳', '未按期报送', '缴费逾期的'],
}

/** A breach that points at the duty told just before it. */
export const pointingBreach = {
  pattern: /^未(?:在|按)|^累计/,
  examples: ['未在规定时间内', '未按期报告', '累计达3次'],
  counterexamples: ['未通过审核', '逾期未报', '未及时更新', '企业未按期', '缺勤累计'],
}

/** The beginning of a clause in which the effect of the clause before goes on: 取消复核资格，⟦或⟧取消认定. */
export const effectGoesOn = {
  pattern:
    /^(?:或|并|且|同时|(?:可以?)?(?:并)?处(?=[\d一二三四五六七八九十以]|[^，。；]{0,12}罚款)|将(?:停|取消|不|被|列|依法)|给予|通报|没收|吊销)/,
  examples: ['或取消认定', '并处5万元以下罚款', '将列入失信名单', '给予警告', '处五千元罚款'],
  counterexamples: ['将材料报送', '处理结果', '申请人可提出申诉', '申请人或法人', '处置后，另行罚款'],
}

/** Words that any action and any breach may share without being about the same thing. */
export const commonWords = {
  pattern:
    /之日起?|[之以]内|[一二三四五六七八九十]+个?(?:年|月|日|工作日)内?|工作日|逾期|企业|进行|按照|规定|时间|及时|完成|工作|情况|相关|有关|应当/g,
  examples: ['之日起', '15个工作日内', '及时', '应当', '三个月内'],
  counterexamples: ['取消资格', '罚款', '补正'],
}

/** What stands between 逾期 and its effect without naming a duty: 逾期⟦的，一律⟧不予受理. */
export const unspecificBreach = {
  pattern:
    /^(?:逾期|过期|超期|超过规定[时期][间限]|超过期限|否则)|[，,。；、\s]|一律|不再|仍然|按时|按期|及时|[的者将均则概也仍未不没有能即要会]/g,
  examples: ['逾期的，一律', '超过规定时间', '按时', '未能'],
  counterexamples: ['缴费', '报送材料', '缴费逾期'],
}

/** A time that is told before a sanction in its own paragraph: the sanction is about that one. */
export const timeTold = {
  pattern: /\d+(?:年|月|日|号|个?工作日|天|小时)|[一二三四五六七八九十]+个?(?:工作日|日|天|个月)[之以]?[内前]/,
  examples: ['15个工作日', '5月10日前', '三日内', '一个月之内', '48小时'],
  counterexamples: ['3份材料', '当日', '三次'],
}

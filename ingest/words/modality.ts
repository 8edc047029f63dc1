import type { Modality } from '../../schemas/rule.ts'
import { alone } from './particles/alone.ts'

/** Words that say how binding a sentence is; the first row of which a word is found decides. */
export type ModalityWords = {
  readonly modality: Modality
  readonly words: readonly string[]
  readonly examples: readonly string[]
}

export const modalityWords: readonly ModalityWords[] = [
  { modality: 'inPrinciple', words: ['原则上'], examples: ['原则上每年第二季度开展', '原则上不得超过2年'] },
  {
    modality: 'mustNot',
    words: [
      '不得',
      '严禁',
      '禁止',
      '不准',
      '不允许',
      '不可',
      '不能(?=再|在|超|低|参|报|申|改|享|进|领|办|使|用|提|晚|早|重|跨|以)',
    ],
    examples: ['三年内不得再次申报', '严禁弄虚作假'],
  },
  {
    modality: 'planned',
    words: ['拟', '计划(?=于|在|每|组织|开展|举行|举办|召开|启动|到|今年|\\d|自|从|安排)', '预计'],
    examples: ['拟于2026年一季度组织开展', '省厅计划每季度组织一批次'],
  },
  {
    modality: 'encouraged',
    words: ['鼓励', '建议', '提倡', '倡导'],
    examples: ['鼓励企业于6月底前完成', '建议提前办理'],
  },
  {
    modality: 'must',
    words: ['应', '须', '务', '需', '请', '要', '一律'],
    examples: ['应于每年5月31日前', '务于2月27日前', '请各单位在规定时间内报送'],
  },
  { modality: 'may', words: ['可'], examples: ['申请对象可在3月20日至24日内', '可以三年内再次申报'] },
]

/** Words in which a modal character means something else. */
export const notModal: readonly string[] = [
  '申请',
  '不准予',
  '准予或者不准',
  '不得分',
  '邀请',
  '请求',
  '提请',
  '聘请',
  '报请',
  '许可',
  '认可',
  '可行',
  '可靠',
  '可再生',
  '可持续',
  '可分配',
  '可复制',
  '可能',
  '对应',
  '相应',
  '响应',
  '供应',
  '适应',
  '效应',
  '应用',
  '应急',
  '应届',
  '应税',
  '反应',
  '应收',
  '应付',
  '主要',
  '重要',
  '需要的',
  '要素',
  '要点',
  '必要',
  '概要',
  '纲要',
  '摘要',
  '需求',
  '所需',
  '急需',
  '模拟',
  '拟录用',
  '拟录取',
  '拟聘',
  '拟入选',
  '拟中标',
  '拟任',
  '拟上市',
  '拟申报的',
  '拟推荐的',
  '拟申请的',
  '虚拟',
  '规划',
  '供需',
  '无须',
  '无需',
  '不需',
  '须知',
  '要件',
  '计划书',
  '工作计划',
  '计划单列',
  '建议目标',
  '处理建议',
  '完善建议',
  '整改建议',
  '意见建议',
  '意见和建议',
  '业务',
  '服务',
  '任务',
  '事务',
  '税务',
  '政务',
  '商务',
  '财务',
  '公务',
  '义务',
  '劳务',
  '债务',
  '职务',
  '务工',
  '要求',
]

/** The beginning of a clause in which the duty of the clause before does not go on: another case, or what follows a breach. */
export const anotherCase = {
  pattern: /^(?:逾期|否则|未|不|如|若|凡|对|经|由|具体|其中|但|有效期|自|从|公示期|视为)/,
  examples: ['逾期不予受理', '对未通过的', '由主管部门审核', '其中小微企业'],
  counterexamples: ['并于次年1月31日前报送', '同时报送纸质材料', '企业应当', '企业未按期报送的'],
}

/** A clause that only names the case for which what follows holds: 未通过资格审查⟦的，⟧. */
export const caseClause = {
  pattern: new RegExp(`${alone('的', '者')}[，,]$`),
  examples: ['未通过资格审查的，', '报考者，', '材料不齐全的,', '符合条件的，'],
  counterexamples: [
    '未通过资格审查，',
    '申请的项目，',
    '未按期报告的',
    '未通过审查的，取消资格',
    '为达到目的，',
    '新闻记者，',
  ],
}

/** What may stand before a time in its clause without saying what is done: ⟦在⟧届满前六个月. */
export const adverbialOnly = {
  pattern: /^(?:在|于|自|从)?$/,
  examples: ['在', '于', '自'],
  counterexamples: ['在本市', '应于', '并在'],
}

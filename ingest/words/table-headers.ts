/** Headers of columns whose numbers decide something: 补贴标准（元/人）, 名额, 分值. */
export const rulingHeader = {
  pattern:
    /标准|奖|补|名额|比例|比重|占比|额度|限额|限值|限制|上限|下限|最低|最高|不低于|不超过|不少于|指标|目标|任务|计划|分值|评分|得分|赋分|满分|权重|学时|学分|费|税率|价|阈值|要求|份数|招聘|招录|招生|人数|扣分|加分|罚款|裁量|幅度/,
  examples: ['补贴标准(元/人)', '招聘人数', '分值', '推荐名额', '不超过(万元)'],
  counterexamples: ['单位名称', '联系人', '项目名称'],
}

/** Headers of columns that tell facts, although a word of the other list stands in them. */
export const tellingHeader = {
  pattern:
    /序号|编号|代码|电话|手机|证号|实际|完成|现有|已|累计|合计.?金额|发证|门牌|备注|日期|时间|地址|^(?:计[费量价]|收费|计算|计量)?单位$/,
  examples: ['序号', '实际完成数', '联系电话', '计费单位', '发证日期'],
  counterexamples: ['补助标准', '责任单位', '招聘人数', '单位名额'],
}

/** The unit that a header gives to its column: 资金⟦（万元）⟧, 补贴标准⟦（元/人）⟧, ⟦单位：人⟧. */
export const headerUnit = {
  pattern:
    /[((](?:单位:?)?(?<places>[万亿千百]*)(?<unit>(?!不?含|见|其中|附件?)[^()()]{1,8})[))]|单位:(?<places2>[万亿千百]*)(?<unit2>[^()()\s]{1,6})/,
  examples: ['资金(万元)', '补贴标准(元/人)', '单位:人', '名额(单位:个)', '名额(个)'],
  counterexamples: [
    '补贴标准',
    '项目名称',
    '标准(按照上级文件有关规定执行)',
    '招生计划(含定向)',
    '名额(见附件)',
    '人数(不含定向)',
  ],
}

/** The head of a column that holds the units of its rows, and such a unit: 计费单位 | 元/次. */
export const unitColumn = {
  pattern: /^(?:计[费量价]|收费|计算|计量)?单位$/,
  examples: ['计费单位', '单位', '计量单位', '收费单位'],
  counterexamples: ['责任单位', '单位名称', '申报单位'],
}
export const unitWords = {
  pattern: /^(?<places>[万亿千百]*)(?<unit>.{1,8})$/,
  examples: ['元/次', '万元', '人', '元/平方米·月'],
  counterexamples: ['按实际发生费用据实结算', '每人每学期每学时元'],
}

/** Units that a header without one implies; a person has to confirm them. */
export const impliedUnits: readonly {
  readonly header: RegExp
  readonly unit: string
  readonly measure: 'score' | 'share' | 'quota' | 'copies' | 'count'
}[] = [
  { header: /分值|得分|评分|赋分|满分|扣分|加分/, unit: 'point', measure: 'score' },
  { header: /占比|比例|比重|权重|税率|费率/, unit: '%', measure: 'share' },
  { header: /人数|招聘|招录|招生/, unit: '人', measure: 'quota' },
  { header: /名额/, unit: '个', measure: 'quota' },
  { header: /学时/, unit: '学时', measure: 'count' },
  { header: /学分/, unit: '学分', measure: 'count' },
  { header: /份数/, unit: '份', measure: 'copies' },
]

/** A cell that holds a number alone. */
export const numberCell = {
  pattern: /^\s*[≥≤<>±]?\s*\d[\d,]*(?:\.\d+)?(?:[-~～—至]\d[\d,]*(?:\.\d+)?)?\s*$/,
  examples: ['120', '≥80', '1,200.50', '3-5', '±0.5'],
  counterexamples: ['120人', '第3类', '—', '3、5'],
}

/** Headings under which every column with a unit decides something: 名额分配, 补助标准. */
export const rulingHeading = {
  pattern: /分配|标准|名额|指标|计划|限值|额度/,
  examples: ['名额分配表', '补助标准', '污染物排放限值'],
  counterexamples: ['联系方式', '材料清单', '申报条件'],
}

/** Headers that make a floor or a cap of a bare number. */
export const floorHeader = {
  pattern: /最低|不低于|不少于|下限|至少/,
  examples: ['最低分数线', '不少于(人)', '面积下限', '至少'],
  counterexamples: ['最高限额', '得分', '上限'],
}
export const capHeader = {
  pattern: /最高|不超过|不高于|上限|限值|限额|最多|封顶/,
  examples: ['最高限价(元)', '排放限值', '不超过', '封顶金额'],
  counterexamples: ['最低标准', '下限', '补助标准'],
}

/** A cell or line that holds nothing but the running number of its row. */
export const rowNumber = {
  pattern: /^\s*(?:\d{1,3}(?:[.-]\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})[.、)]?\s*$/,
  examples: ['12', '1.1.2', '三、', '3)'],
  counterexamples: ['2025', '3人', '一类'],
}

/** Headers of columns that name who acts: 责任单位, 牵头部门, 办理机构. */
export const actorHeader = {
  pattern:
    /^(?:主要)?(?:责任|负责|牵头|实施|承办|办理|执行|主办|报送|填报|申报|受理|审核)(?:单位|部门|主体|机构|人|处室|科室|人员)(?:及人员)?$/,
  examples: ['责任单位', '牵头部门', '办理机构', '主要负责人'],
  counterexamples: ['单位名称', '责任单位电话', '单位性质', '被审核单位'],
}

/** Headers of columns that name what is done: 工作内容, 任务, 环节. */
export const taskHeader = {
  pattern:
    /^(?:主要|重点|具体|工作|办理|活动|流程|申报)?(?:内容|任务|事项|环节|步骤|程序|流程|工作|安排|项目名称|举措|措施)(?:名称|内容|安排)?$/,
  examples: ['工作内容', '任务', '办理环节', '重点任务安排', '活动项目名称'],
  counterexamples: ['内容简介', '项目', '办理时限', '附件内容'],
}

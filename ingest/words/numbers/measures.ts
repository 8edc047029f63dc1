import { alone } from '../particles/alone.ts'

// Names of what a number measures.

/** Subjects that are caps by their own name, and those that are floors. */
export const cappedSubjects = {
  pattern:
    /(?:最高(?:支付|报销|补助|赔付)限额|最高(?:贷款|补贴|补助|奖励|支付|报销|授信|担保)额度|(?<!最低)(?:限价|限高|限重|限速)|最高额度?|最高限额|最高金额|控制价|控制数)$/,
  examples: ['基金最高支付限额', '工程最高限价', '个人最高贷款额度', '招标控制价', '桥梁限高', '限速'],
  counterexamples: ['最低贷款额度', '最高支付限额比例', '支付方式', '最低限价', '最低限速'],
}
export const flooredSubjects = {
  pattern: /最低(?:限价|限高|限重|限速|限额)$/,
  examples: ['项目最低限价', '高速公路最低限速', '最低限额'],
  counterexamples: ['最高限价', '最低工资标准', '限速'],
}

/** Names that a reading of roles cut badly. */
export const brokenName = {
  pattern:
    /只能|不得|必须|(?<!行)为(?:个人|企业|单位)$|^[的或及与和为并且（(、：:，,]|\d+(?:\.\d+)?(?:[%万亿元人家]|周?岁)|以[上下]$/,
  examples: ['奖励对象为企业', '只能申报的单位', '的企业', '营业收入500万元的企业', '35周岁以下'],
  counterexamples: ['失信行为企业', '规模以上企业', '2025级新生', '认定为企业技术中心'],
}

/** Topics of a list that name nothing: 具体为：… */
export const emptyTopics = {
  pattern: /^(?:具体|其中|分别|如下|包括|即|安排)*(?:为|是|如下|包括)?$/,
  examples: ['具体为', '分别如下', '安排如下', '其中包括'],
  counterexamples: ['具体分配名额为', '收费标准', '分别适用税率为'],
}

/** A measure that says nothing without what it is the measure of: 使用费按面积缴纳，⟦标准⟧为每亩100元. */
export const bareMeasures = {
  pattern: /^(?:收费|缴费|缴纳|征收)?(?:标准|金额|额度|比例|价格|费率|税率|数额)$/,
  examples: ['标准', '收费标准', '征收比例', '缴费金额', '费率'],
  counterexamples: ['补助标准', '人均面积', '标准差'],
}
export const measuredFirst = {
  pattern:
    /^[^,;。:，；。：\d]{0,12}?(?<what>[^,;。:，；。：\d的]{2,12}(?:费|金|税|款|价|租金))(?=(?:[按由依][^,;。:，；。：\d]{1,12}|统一|一次性)?(?:缴纳|收取|征收|计收|计征|缴存)?[,，])/,
  examples: [
    '征收海域使用金，标准为每亩100元',
    '免征城镇土地使用税，税率',
    '缴纳水土保持补偿费,标准为',
    '使用费按面积缴纳，标准为每亩100元',
    '管理费按季度收取，标准为',
    '保证金由承租人缴纳，标准',
  ],
  counterexamples: ['使用费标准为每亩100元', '按面积缴纳，标准为', '第2批补偿费，标准为'],
}

/** Those whose age a number is: ⟦项目负责人⟧的年龄不超过60周岁. */
export const agedOnes = {
  pattern: /^(?<whom>(?!其|本人|该|申请人的年龄)[^，,]{2,20})的年龄$/,
  examples: ['项目负责人的年龄', '主要完成人的年龄', '被抚养子女的年龄'],
  counterexamples: [
    '其子女的年龄',
    '该同志的年龄',
    '本人的年龄',
    '项目负责人的学历',
    '负责人的年龄证明',
    '申请人的年龄',
  ],
}

/** Words for an end of a range that name nothing by themselves: 上限为…，⟦下限⟧为… */
export const bareNouns = {
  pattern: /^(?:其|年度|最高|最低|累计|单笔|全年)*(?:上限|下限|限额|封顶线)$/,
  examples: ['上限', '年度最高限额', '其下限', '累计封顶线'],
  counterexamples: ['缴费基数上限', '贷款限额', '上限标准'],
}
export const bareEnds = {
  pattern: /(?:上限|下限|限额|封顶线)$/,
  examples: ['缴费基数上限', '门诊费用封顶线', '年度支付限额'],
  counterexamples: ['上限标准', '服务期限', '限额以上'],
}

/** Marks with which a clause closes. */
export const closingMarks = {
  pattern: /[,，:：、;；。]+$/,
  examples: ['研发费用占比,', '申报名额如下:', '补助标准，'],
  counterexamples: ['研发费用占比', '最高限价(含税)', '申报单位,申报项目'],
}

/** Words before a number that tell a time or a movement and measure nothing: 力争2035年达到95%. */
export const emptySubject = {
  pattern:
    /^(?:可|可适当|适当)?(?:放宽|扩大|降低|提高|延长)(?:至|到|为)?$|^(?:力争|争取|确保|计划|预计|且|并)*(?:到|至)?(?:\d{4}年(?:底|末)?|每年|年均|其中)?(?:增加|提高|提升|力争|再)*$/,
  examples: ['可适当放宽到', '力争2035年', '计划到2027年底', '且年均增加', '提高至'],
  counterexamples: ['年龄可放宽至', '每年培训', '其中小学', '力争产值', '提高到副高职称比例'],
}

/** Heads of columns that name no measure: the label of the row does. */
export const emptyHeader = {
  pattern:
    /^(?:目标值?|指标值|评分标准|评价标准|标准|要求|内容|任务|年度目标|考核目标|分值|数值|备注|说明|具体内容|考核内容)$/,
  examples: ['目标值', '评分标准', '备注', '考核内容'],
  counterexamples: ['补助标准', '负责人', '考核对象', '目标任务'],
}

/** Ends of labels that are measures, under which a list of comparisons stands: 普通教室人均使用⟦面积⟧：小学不低于1.15平方米，… */
export const measureNoun = {
  pattern: new RegExp(
    `(?:面积|高度|宽度|长度|距离|间距|规模|比例|比重|占比|标准|额度|金额|价格|限值|浓度|人数|数量|时间|期限|分数|成绩|率|额|数|量|值|${alone('费', '价', '度', '为')}|名额|指标|分配|计划|奖励|补助|补贴|津贴|奖金|待遇|目标|任务|如下)$`,
  ),
  examples: ['普通教室人均使用面积', '报名费', '名额分配', '补助标准如下', '最高奖励', '行驶速度', '票价', '使用费'],
  counterexamples: ['食用植物油', '重点项目', '小学', '面积测量人', '2025年度', '管理制度', '失信行为', '免费', '评价'],
}

/** A label that sets a measure plainly: 首批电量规模⟦为⟧33.76亿千瓦时, 日供水量⟦均为⟧5万立方米. */
export const setsMeasure = {
  pattern:
    /(?:规模|面积|高度|宽度|长度|厚度|深度|距离|间距|浓度|容量|容积|总量|数量|人数|名额|指标|限值|定额|数值|重量|温度|速度|强度|密度|功率|电量|水量|排放量|用量)(?:应|须|统一|均|暂|共|合计|确定|核定|设定|设置|调整)*为$/,
  examples: ['首批电量规模为', '报名人数均为', '日供水量核定为', '招生名额统一设定为', '日供水量均为'],
  counterexamples: ['规模化养殖为', '建筑面积', '服务对象为', '建设规模为主', '执行期限均为'],
}

/** A measure of things that stand still, whose bare number is set: 供水压力⟦0.25MPa⟧, 夜间照度⟦20lx⟧. */
export const bareMeasure = {
  pattern: /(?:压力|浓度|温度|湿度|照度|电压|功率|流量|风速|转速|时速|间距|行距|株距|坡度|限速|限高|限重|限宽)$/,
  examples: ['供水压力', '夜间照度', '种植行距', '校区内限速'],
  counterexamples: ['压力容器', '温度计', '供电设施'],
}

/** Comparisons that no name of a measure holds. */
export const comparedInside = {
  pattern: /不高于|不低于|不超过|不少于|不得[高低超少]|须具|应具|应当具/,
  examples: ['面积不低于国家标准', '申请人应当具备条件', '人数不得少', '须具备证书'],
  counterexamples: ['最低工资标准', '不良贷款率', '须知'],
}

/** Names that are measures themselves, and so are what is measured and nobody's name: ⟦最高限价⟧375万元. */
export const isMeasure = {
  pattern: new RegExp(
    `(?:${alone('费')}|费用|保额|保费|定额|押金|保证金|助学金|奖学金|奖金|津贴|租金|工资|薪酬|底薪|预算|限价|单价|总价|价格|金额|总额|额度|限额|比例|费率|税率|利率|费率(?:继续)?执行|面积|标准|规模|浓度|限值)(?:继续)?(?:执行|实行|为)?$`,
  ),
  examples: ['工程最高限价', '物业服务费', '人均住房面积', '工伤保险费率继续执行', '履约保证金', '住宿费'],
  counterexamples: ['小学', '乙类项目', '费用清单', '面积较大者', '免费', '消费'],
}

/** What several are given in turn, right behind the last of their names: 三级医院⟦住院起付标准⟧分别为…. */
export const jointTopic = {
  pattern:
    /(?:的)?(?<topic>(?:排放|允许|最高|最低|住院|门诊|年度|平均|收费|缴费|补助|补贴|奖励|资助|报销|支付|起付|浓度|救助|保障|生活|工资|价格|租金|供养|基本|每月|每年|个人|财政|处罚|招生|推荐|申报){0,4}(?:标准|比例|限额|限值|面积|浓度|额度|系数|名额|金额|起付线|租金|价格|奖金|补贴))$/,
  examples: ['三级医院住院起付标准', '重度残疾人的救助标准', '二氧化硫排放浓度', '县级医院报销比例'],
  counterexamples: ['三级医院', '最低生活保障对象', '收费项目', '收费标准公示'],
}

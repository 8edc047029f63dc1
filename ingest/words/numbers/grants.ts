import { alone } from '../particles/alone.ts'

// Words by which a number is given, and what is given.

/** What is granted around a number of the present: 给予⟦50%的资金支持⟧ in a sentence that also tells facts. */
export const grantsBefore = {
  pattern: new RegExp(`(?:给予|予以|奖励|奖补|补助|补贴|资助|${alone('处')}|收取|缴纳)[^,。;]{0,16}$`),
  examples: ['对新认定的企业给予', '按照合同约定缴纳', '对获奖团队一次性奖励每人', '对违法单位处'],
  counterexamples: ['已建成充电桩', '补助资金到位后,累计完成投资', '街道办事处累计', '教务处现有', '处理垃圾'],
}
export const grantsBehind = {
  pattern: /^(?:的(?:标准|比例|额度|金额|价格)?)?(?:一次性)?(?:给予|予以|资金|奖励|奖补|补助|补贴|资助|罚款)/,
  examples: ['的一次性奖励', '给予补助', '的资金支持', '罚款', '的标准给予补贴', '的比例予以补助'],
  counterexamples: ['的企业,给予奖励', '的投资额', '家企业获得补贴', '的标准，给予补贴'],
}

/** A grant of a number, in a clause that tells only for whom or after what it is given: 经认定后⟦给予20万元⟧奖励. */
const grantedInside =
  '[^,。;]*(?:给予|予以|发放|支付|拨付|奖励|补助|补贴|资助|收取)[^,。;\\d]{0,12}[\\d一二两三四五六七八九十百千万][^,。;]*(?<!工作|政策|精神|要求|通知|决定|办法|规定|意见|目标|活动|目的)(?:[,。;]|$)'

/** Sentences of reason and aim, in which a bare number rules nothing. */
export const purposeOpeners = {
  pattern: new RegExp(
    `^(?:近年来|经研究|现将|随着|(?:为(?!每|民服务|主|人民币|期|[\\d一二三四五六七八九十])|${alone('经')})(?!${grantedInside}))`,
  ),
  examples: [
    '为加快推进制造业数字化转型',
    '近年来全市新增企业300家',
    '随着用户突破100万户',
    '现将2025年度300家企业名单公布如下',
    '经研究',
    '为落实给予企业20万元奖励的政策',
    '经省政府批准的3个园区',
    '为做好发放500元补贴工作',
  ],
  counterexamples: [
    '为每名新录用职工缴费满6个月',
    '为期3个月',
    '为人民币500万元',
    '为20万元',
    '经营面积不低于200平方米',
    '经费50万元',
    '企业为提升产能投资5000万元',
    '经认定后给予20万元奖励',
    '经考核合格的给予10万元补助',
    '为符合条件的毕业生每人发放1000元补贴',
    '为困难家庭支付二千元救助金',
    '经办人员3名',
  ],
}

/** Headings that name what is given out. */
export const givenOut = {
  pattern: new RegExp(
    `标准|奖|补|名额|比例|金额|限额|份数|${alone('费', '价')}|指标|目标|任务|额度|分配|计划|分值|评分`,
  ),
  examples: ['奖项设置', '资助标准', '推荐名额分配', '年度考核指标', '报名费', '限价'],
  counterexamples: ['申报条件', '报名时间', '联系方式', '消费者须知', '评价办法'],
}

/** What is given, in sentences that grant. */
export const grants = {
  pattern:
    /奖励(?:资金|金)?|奖补(?:资金)?|补助(?:资金|金)?|补贴(?:资金)?|资助(?:资金|金额)?|贴息(?:资金)?|资金支持|扶持资金|专项资金|经费|贷款|保费|津贴|安家费|罚款/g,
  examples: ['给予一次性奖励资金', '发放安家费', '并处罚款', '获得财政贴息'],
  counterexamples: ['评选奖项', '补充申报资料', '罚没物品'],
}

/** Verbs whose object follows the number: 并处⟦1倍以上3倍以下⟧罚款, 给予企业⟦20万元⟧的奖励. */
export const givingVerbs = {
  pattern: new RegExp(`(?:${alone('处')}|处以|给予|予以|减按|可获|可获得|发放|享受|加收|收取|拨付|支付|提供|安排)$`),
  examples: ['对违法单位并处', '对每家企业再给予', '企业所得税减按', '每人每月发放', '处', '对困难家庭支付'],
  counterexamples: ['给予企业', '由财政支付的', '按规定标准', '街道办事处', '学生处'],
}
export const givingTo = {
  pattern: /(?:给予|予以|给|奖励|奖补|补助|补贴|资助)[一-龥（）()]{1,12}$/,
  examples: ['给予企业', '补助申报单位', '奖励项目团队(个人)'],
  counterexamples: ['面向企业提供', '补贴标准为:', '对获奖单位的'],
}
export const granted = {
  pattern: /奖|补|资助|资金|贴息|扶持|支持|津贴|罚款|安家|经费|费用/,
  examples: ['一次性奖励', '贴息贷款', '安家补贴', '罚款'],
  counterexamples: ['参赛名额', '贷款额度', '房屋'],
}

/** A clause that grants what it counts: 给予展位费、⟦2位⟧参展人员的机票补贴. */
export const grantingClause = {
  pattern: /^(?:[^,。;:]{0,10}:)?(?:再|可|另)?(?:给予|予以|补助|补贴|资助|奖励|提供)/,
  examples: ['给予展位费、2位参展人员的机票补贴', '再奖励团队成员3名', '支持方式:提供2间办公用房'],
  counterexamples: ['获得补贴的5名人员', '由3名专家评审', '可推荐2名候选人'],
}

/** What one of a group has, without a word for the one: ⟦单个补助⟧. */
export const eachOfThem = {
  pattern:
    /^(?:单个|单项|单家|单户|每个|每家|每户|每项)(?:最高)?(?:补助|补贴|奖补|奖励|资助|支持)?(?:资金|金额|额度|标准)?$/,
  examples: ['单个补助', '每户最高补贴额度', '每家奖励资金', '单项资助'],
  counterexamples: ['单个项目补助', '补助金额', '每月补贴', '农户每户补助标准'],
}

/** Prizes, what is given with them, and how near it stands to their number: 一等奖1名，奖金20万元. */
export const prizeGroup = {
  pattern: /(?:奖|奖项(?:总额|总数|数量)?|[特一二三]等)$/,
  examples: ['一等奖', '优秀组织奖', '奖项总数', '特等'],
  counterexamples: ['获奖项目', '一次性奖励', '同等'],
}
export const prizeMoney = {
  pattern: /^(?:奖金|奖励|每[人项名个]奖)/,
  examples: ['奖金', '每人奖励', '奖励', '每项奖'],
  counterexamples: ['获奖', '每人补助', '奖项设置', '另发奖金'],
}
export const nearPrize = 8

/** A grant right behind a number: 20%⟦给予补助⟧, but 20%的奖励资金标准 sets a measure. */
export const grantedBehind = {
  pattern:
    /^(?:的比例|的标准)?(?:足额|全额|统一)?(?:提取|计提|缴纳|缴存|安排)(?<fund>[一-龥]{2,12}?(?:经费|费用?|准备金|保证金|基金|公积金|资金|税)(?![一-龥]*[率额]))|^(?:的比例|的标准|额度)?(?:的|给予|予以|提供|发放|拨付|安排|进行|实施)?(?:企业|个人|申报单位)?(?:一次性|全额|定额|资金|财政)*(?<what>奖励支持|资金支持|资金扶持|扶持资金|奖励资金|补助资金|补贴资金|奖补资金|奖励|奖补|补助|补贴|资助|救助|报销|贴息|支持|扶持|返还|减免|扣除|配套|优惠)(?!(?:资金|支持|扶持)?(?:对|标准|比例|\d))/,
  examples: [
    '给予补助',
    '的比例提取风险准备金',
    '的一次性奖励',
    '的标准给予企业资金支持',
    '缴存住房公积金',
    '的奖励资金',
    '的资金支持',
  ],
  counterexamples: [
    '的奖励对象',
    '给予补助标准',
    '提取工会经费数额',
    '的股权比例',
    '年内给予补助',
    '期内提取风险准备金',
    '的奖励资金标准',
    '的奖励标准',
  ],
}

/** What a fine is called where it stands behind its number. */
export const fineBehind = {
  pattern: /^的?(?:加处)?(?<what>罚款|滞纳金|违约金)/,
  examples: ['罚款', '的罚款', '加处罚款', '的滞纳金'],
  counterexamples: ['以下的罚金', '处罚款'],
}

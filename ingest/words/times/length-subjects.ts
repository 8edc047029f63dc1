import { alone } from '../particles/alone.ts'

/** What a ban forbids, behind its length: 三年内不得⟦再次申报⟧. */
export const bannedAct = {
  pattern: /^(?:之|以)?内?(?:,|均|将|其)?(?:不得|不再|不予|禁止|不能|不可|不允许|不受理)?(?<act>[^,;。]{1,60})/,
  examples: ['内不得再次申报', '不予受理其申请', '内禁止参加政府采购', '以内,不再受理'],
  counterexamples: [';情节严重的', '。'],
}

/** What must not have happened in a time that is looked back on: 近三年未发生⟦重大事故⟧. */
export const lookedFor = {
  pattern:
    /^(?:之|以)?内?(?:连续)?(?:的)?(?:是否|均|都)?(?:未|无|没有|不)?(?:曾)?(?:发生|存在|受到|出现|有)?(?:过)?(?:(?:累计|有)?[\d一二两三四五]{1,2}次(?:及|或)?以上)?(?<what>[^;。]{1,80})/,
  examples: ['内未发生重大事故', '无不良信用记录', '没有受到过行政处罚'],
  counterexamples: [';取得资质证书', '。'],
}

/** Where what is looked back on ends: at a comparison. */
export const comparisonStart = {
  pattern: new RegExp(
    `(?<=^.{2,40})(?:\\d{1,3}|[一二两三四五六七八九十])(?:个|次|项|件|家|例|起)(?:及|或)?以上.*$|(?:的?(?:不得|不予|不能|可以|优先)|小于|大于|不低于|不少于|不超过|超过|达到|在\\d|(?<!级)以上|${alone('占')}|的[，,；;。]).*$`,
  ),
  examples: [
    '发生重大事故2次以上',
    '营业收入不低于500万元',
    '有不良记录的不得申报',
    '销售收入超过',
    '研发费用占销售收入的比例',
  ],
  counterexamples: ['重大安全事故', '失信行为记录', '在册职工', '非法占用耕地行为', '侵占国有资产', '抢占市场'],
}

/** What a length of time measures, before it: ⟦试点项目实施期限⟧原则上不得超过2年. */
export const measuredBefore = {
  pattern: /(?<what>[^,;。:()]{1,40})$/,
  examples: ['试点项目实施期限', '(含)学制'],
  counterexamples: ['试点项目,', '(研究期限)'],
}

/** Words between what is measured and its length. */
export const measureJoin = {
  pattern: new RegExp(
    `(?:原则上|一般|${alone('应')}当?|必须|为期|是|[:：]|累计|连续|至少|达到?|总计|统一|(?<![平人年户月日地亩])均|${alone('须', '需', '为', '自', '共', '的')})+$`,
  ),
  examples: ['试点期限原则上', '证书有效期为', '服务期累计', '学制须', '审批时限：', '服务期应', '公示为期'],
  counterexamples: ['月平均', '人均', '日均', '实施期限', '统一考试期限', '违法行为', '电力供应', '公共', '标的'],
}

/** The bracket in which a length stands behind what it measures: 国内预培训⟦（⟧3天）. */
export const remarkOpening = {
  pattern: /(?<=[一-龥])[（(](?:共|为期)?$/,
  examples: ['国内预培训（', '集中学习(共', '跟岗实践（为期'],
  counterexamples: ['（', '第3（', '国内预培训'],
}

/** A term that is told by its own name, where nothing is named whose term it is: ⟦执行期限⟧为一年. */
export const ownTerm = {
  pattern: /^(?:项目)?(?:执行|实施|建设)期限?$/,
  examples: ['执行期限', '项目实施期', '建设期限'],
  counterexamples: ['许可执行期限', '执行期限为', '服务期限'],
}

/** Those who have been so for no longer than a length, behind it: 五年内⟦职初教师⟧. */
const freshOnes = '(?:新|职初|初任|入职|毕业|从教|任教|转岗|退役|成立|注册)'
const freshNouns = '(?:教师|职工|员工|人员|毕业生|干部|护士|医师|军人|企业|公司|生)'
export const newOnes = {
  pattern: new RegExp(`^(?:之|以)?内的?(?<what>${freshOnes}[^,;。，；、]{0,8}?${freshNouns})`),
  examples: ['内职初教师', '以内新入职员工', '内的转岗人员'],
  counterexamples: ['内完成登记', '职初教师', '后入职的教师'],
}
export const newOnesBehind = `(?=的?${freshOnes}[^,;。]{0,8}?${freshNouns})`

/** Another length before the one that is measured: 取得证书⟦满两年且⟧未满五年. */
export const lengthBefore = {
  pattern: /(?:满|不足|未满)?[0-9一二三四五六七八九十两半]{1,4}个?(?:年|月|日|天)(?:以上|以下)?(?:且|并|但|,)?$/,
  examples: ['取得证书满两年且', '从业3年以上并', '不足6个月但', '满3年'],
  counterexamples: ['取得证书', '两年期间', '满意'],
}

/** Another length and what joins it to what is measured behind it: ⟦取得户籍满3年或者⟧连续缴纳社会保险. */
export const measuredElsewhere = {
  pattern:
    /^.*[0-9一二三四五六七八九十两半]{1,4}个?(?:年|月|日|天|小时)(?:以上|以下)?(?:或者?|且|并|、|,)(?=.)|^.*\d[^、]{0,6}[）)]、(?=.)/,
  examples: ['取得户籍满3年或者连续缴纳社保', '从业2年以上且取得证书', '满六个月、累计'],
  counterexamples: ['取得户籍满3年', '连续缴纳社会保险', '3年内或者连续', '取得户籍满3年并'],
}

/** What opens the name of what is measured without being part of it. */
export const measureOpening = {
  pattern: new RegExp(`^(?:其中|则|以及|但|,|${alone('且', '并', '其', '及', '和')})+`),
  examples: ['其中服务期', '且连续缴费', ',工期', '以及试用期', '其服务期', '和服务期', '并缴费'],
  counterexamples: [
    '服务期',
    '工期及质量',
    '试用期',
    '其他费用缴纳期限',
    '其余时间',
    '及格分数',
    '和解期限',
    '并购期限',
  ],
}

/** A label that names nothing by itself: 有效期, 累计. */
export const bareLabel = {
  pattern: /^(?:或者?|其)?(?:有效期限?|期限|时间|累计|连续|至少|须?具有|须?具备|有|给予|可?设置?)?$/,
  examples: ['有效期', '累计', '至少', '其期限', '或者连续'],
  counterexamples: ['许可证有效期', '累计缴费', '期限届满'],
}

/** What a counted time is spent with, behind it: 累计两年⟦未填报年度发展情况报表⟧. */
export const followed = {
  pattern:
    /(?<=^(?:(?:（含[^（）]{0,6}）|\(含[^()]{0,6}\))?(?:及|或)?以[上下内]|的)?)(?!以[上下内]|（含|\(含|的)(?:[^,;。，；（）()]|（[^（）]{1,6}）){2,40}/,
  examples: ['未填报年度发展情况报表', '以上工作经验', '（含5年）以上教学经历', '的临床经验'],
  counterexamples: ['以上', '，方可申报', '的'],
}

/** Words behind a run of years that tell of no use of it: 连续三年⟦以上⟧, 连续两年⟦内⟧. */
export const spentOpening = {
  pattern: /^(?:以[上下内]|内|及|或|和|的)/,
  examples: ['以上', '内完成', '及以上'],
  counterexamples: ['连续', '学习'],
}

/** The document that a sentence has named last: 制发新的⟦《决定书》⟧，有效期为3年. */
export const titleBefore = {
  pattern:
    /《[^《》]{1,40}》|本(?:实施|暂行|管理|工作|申报)?(?:办法|通知|意见|细则|规定|公告|方案|措施|指引|标准|政策|通告|条例|规则|指南|规程|规范|决定|文件|制度|章程)/g,
  examples: ['制发新的《决定书》', '本办法', '本实施细则', '本管理规定'],
  counterexamples: ['该办法', '本市规定', '本单位'],
}

/** The word 有效期 and what follows it, behind what is valid. */
export const validityLabel = {
  pattern: /(?:自[^,;。，]{1,16}起)?(?:有效(?:期|期限|时间)|(?:执行|试行|施行)(?:期限?)?$).*$/,
  examples: ['往来通行证有效期', '自发布之日起有效期为', '本办法试行期限', '本规定执行'],
  counterexamples: ['有效证件', '执行情况报告', '试行办法'],
}

/** What is made longer or shorter by a length, and the noun behind it: 每多缴1年可⟦减少⟧1个月⟦变动待遇等待期⟧. */
export const moving = {
  pattern: /(?:减少|增加|缩短|延长|扣减|顺延|减免|免除)$/,
  examples: ['可减少', '缴费年限延长', '顺延', '给予减免'],
  counterexamples: ['减少为', '延长期限', '缩减'],
}
export const movedBehind = {
  pattern: /^的?(?<what>[^，,；;。：:（()）的]{1,14}(?:期限?|时间|时长|[年时]限|学制|假期?)|时限|学制)(?=[，,；;。]|$)/,
  examples: [
    '变动待遇等待期',
    '的社保缴费年限，',
    '护理假',
    '案件办理期限',
    '产假',
    '婚假',
    '工期',
    '办理时限',
    '学制',
  ],
  counterexamples: ['的费用', '期', '变动待遇等待期的', '，社保缴费年限', '近20%'],
}

/** A word that says how a time is counted, right before it: ⟦连续⟧2年参加基本医疗保险. */
export const joinedNext = {
  pattern: /连续$/,
  examples: ['连续', '近三年连续', '须连续'],
  counterexamples: ['连续性', '持续', '连续缴费'],
}

/** What makes of a length the time in which something is forbidden: 三年⟦内⟧不得. */
export const withinWord = {
  pattern: /^(?:之|以)?内/,
  examples: ['内不得', '之内', '以内不再'],
  counterexamples: ['后不得', '期间', '境内'],
}

/** What is forbidden or suspended, before a length: 暂停⟦评审业务⟧6个月. */
export const suspendedAct = {
  pattern: /(?:暂停|停止|中止|禁止|限制|吊扣|暂扣|取消)(?:其)?(?<act>[^,;。，；0-9]{1,20}?)(?:为|期限为)?$/,
  examples: ['暂停评审业务', '取消申报资格', '吊扣驾驶证', '限制参与投标期限为'],
  counterexamples: ['暂停业务,并', '恢复评审业务', '暂停'],
}

/** A clause that can tell what the length in the next clause measures: ⟦实施限电措施⟧，最长不超过5天. */
export const measuredClause = {
  pattern: /^[^\d，,；;。（()）]{2,20}[，,]$/,
  examples: ['实施限电措施，', '停水检修,', '因故延期开工，'],
  counterexamples: ['实施限电措施', '第3期检修，', '（一）停水检修，', '实施限电措施，最长'],
}

/** Verbs of having, behind whose length stands what is had: 须⟦具有⟧10年以上工作经验. */
export const havingBefore = {
  pattern: /(?:具有|具备|拥有)$/,
  examples: ['须具有', '应具备', '申请人拥有'],
  counterexamples: ['具有良好', '没有', '具备的'],
}

/** A particle with which the title of a rule does not begin. */
export const titleOpening = { pattern: /^[的之]/, examples: ['的有效期', '之日'], counterexamples: ['有效期', '目的'] }

/** What somebody is held or sentenced to for a length, behind it: 十日以下⟦拘留⟧, 3年以上7年以下⟦有期徒刑⟧. */
export const penaltyBehind = {
  pattern: /^(?:以[上下内])?的?(?<what>(?:行政)?拘留|有期徒刑|拘役|管制|监禁)/,
  examples: ['以下拘留', '以下有期徒刑', '的行政拘留', '管制'],
  counterexamples: ['以下罚款', '以下不予拘留', '缓刑'],
}

/** A heading that names the time its section sets, and words that name one themselves: under ⟦研究年限⟧, 基础研究为3年. */
export const timeHeading = {
  pattern: /^[^，,；;。：:]{0,12}(?:年限|期限|时限|周期|时长|工期|学制)$/,
  examples: ['研究年限', '项目实施期限', '学制', '办理时限'],
  counterexamples: ['研究年限：', '办理时限要求', '工作时间', '实施条件：研究年限'],
}
export const usualEnd = {
  pattern: /(?:一般|原则上)?(?:为|是)?[:：]?$/,
  examples: ['基础研究一般为', '重点项目：', '应用研究'],
  counterexamples: [] as readonly string[],
}
export const timeNamed = {
  pattern: /(?:年限|期限|时限|时间|周期|时长|工期|学制|期|龄)$/,
  examples: ['服务期限', '工龄', '证书有效期', '学制', '办理时间'],
  counterexamples: ['期限内', '基础研究', '年龄段'],
}

/** Papers that are valid for some time: ⟦往来通行证⟧有效期五年. */
export const validPaper = {
  pattern:
    /^(?![其该本]).*(?:(?<![论保公查验取举印佐])证|证书|证件|执照|批件|批文|文书|函|许可|资质|资格|签注|签证|通行证)$/,
  examples: ['往来通行证', '采矿许可', '检验检测资质', '批准文书', '许可证', '认证证书'],
  counterexamples: ['该证', '本许可证', '证书有效期', '投标保证金', '专家论证', '质量保证', '公证'],
}

/** The case for which a clause holds, told right before it: ⟦中型⟧的，许可证有效期最长为20年. */
export const caseBefore = {
  pattern: /(?<=^|[,;。:])(?<whom>[^,;。:、\d]{2,10})的,[^,;。:]{0,16}$/,
  examples: ['中型的,许可证有效期最长为', '小型企业的,期限', '规定;新建项目的,'],
  counterexamples: ['中型的许可证有效期', '大型、中型的,', '中型的。', '新建项目,有效期为', '中型的,有效期20年;其他'],
}
export const noCase = {
  pattern: new RegExp(
    `^(?:其|该|此|上述)|无|${alone('不', '未', '有', '应', '须', '可')}|(?:情节|需要|必要|特殊|严重|轻微|较重|恶劣|逾期|属实|通过|符合|合格)`,
  ),
  examples: ['情节严重', '其', '不符合条件', '逾期未缴', '需要延期', '有异议', '应补正', '可延期', '未缴'],
  counterexamples: [
    '中型',
    '小型企业',
    '新建项目',
    '职工及其家属',
    '国有企业',
    '有限公司',
    '应届毕业生',
    '未成年人',
    '供应商',
    '不动产',
    '公有住房',
  ],
}

/** What is no name of a paper: the rest of a sentence, 港澳同胞回乡证⟦由持证人保存⟧. */
export const paperFirst = {
  pattern: new RegExp(
    `^(?<paper>(?:(?!是|${alone('由', '按', '经', '为', '不')})[^,;。:，；：]){2,16}?(?:证|证书|执照|批件|签注|签证))(?=由|应|须|的|不|为|按)`,
  ),
  examples: [
    '港澳同胞回乡证由持证人保存',
    '采矿许可证应',
    '电子营业执照的',
    '食品经营许可证应',
    '危险化学品经营许可证由',
    '不动产权证书由',
  ],
  counterexamples: [
    '由持证人保存',
    '回乡证有效期',
    '许可证明由',
    '凭申请书按',
    '材料:回乡证由持证人保存',
    '经批准的许可证由',
  ],
}

/** What somebody is spared for a length: ⟦免征⟧五年⟦房产税⟧. */
export const reliefBefore = {
  pattern: /(?<verb>免征|减征|减半征收|免收|免缴|免交|缓缴|缓征)(?:期|为)?$/,
  examples: ['免征', '减半征收期', '可缓缴', '减征期'],
  counterexamples: ['免征税款', '征收', '免费'],
}
export const reliefBehind = {
  pattern: /^的?(?<what>[^,;。:，；。：、（()0-9]{2,16})/,
  examples: ['房产税', '的企业所得税', '城镇土地使用税，'],
  counterexamples: ['，并补缴', '。', '(含本年)'],
}

/** What goes on for a length, which stands right behind it or in brackets. */
export const course =
  '培训|学习|研修|集训|轮训|实习|实操|实训|进修|跟岗|跟岗实践|见习|授课|教学|研讨|讲座|参观|观摩|演练|考察|参训|军训|布展|撤展'

const label = '[^,;。:]{0,20}(?:时间|期限?|年限|学制|周期|时长)(?:一般|原则上|分别)*(?:为:|为|是|:)'
const kind =
  '(?!自|从|不|最|至少|达|超|满|约|近|每|一般(?![项企公地])|原则上|可|应|须|均|各)[^,;。:、]{2,16}(?<!之日起|[日后起至到为])'

/** A label of lengths, each of a kind that is named right before it: ⟦最短学习时间为：⟧高起本四年、⟦高起专和专升本⟧两年. */
export const kindBefore = `(?<=${label}(?:[^,;。:]{0,40}、)?${kind})`
export const kindTold = {
  pattern: new RegExp(`(?<label>${label})(?:[^,;。:]{0,60}、)?(?<kind>${kind})$`),
  examples: ['最短学习时间为:高起本', '服务期限:硕士、博士', '学制为高起专'],
  counterexamples: ['学习时间为:不', '学习时间高起本'],
}

/** Labels by which each length is the least or the most of its kind. */
export const leastLabel = {
  pattern: /最短|最少|至少|不少于|不低于/,
  examples: ['最短学习时间', '至少服务', '不少于'],
  counterexamples: ['最长学习时间', '学习时间'],
}
export const mostLabel = {
  pattern: /最长|最多|至多|不超过/,
  examples: ['最长学习时间', '至多', '不超过'],
  counterexamples: ['最短学习时间', '超过'],
}

/** What closes such a label. */
export const labelClosing = {
  pattern: /(?:一般|原则上|分别)*(?:为:|为|是|:)$/,
  examples: ['学习时间为:', '学制一般为', '期限:'],
  counterexamples: ['学习时间', '为期三年'],
}

/** One of those of whom a sentence tells, whose own length follows: （其中⟦带头人⟧应连续五年…）. */
export const oneOfThem = {
  pattern: /(?<=^|[(,;。])其中,?(?<whom>[^,;。:、()\d]{2,10}?)(?:应当?|必须|须|需)[^,;。()]{0,6}$/,
  examples: ['(其中带头人应', '。其中,申报单位须在'],
  counterexamples: ['带头人应', '其中3人应'],
}

/** Whose time a length is, where it is told for one thing each: ⟦专升本⟧每门⟦考试时间⟧. */
export const eachOf = {
  pattern: /^(?<whom>[^每的]{2,8})(?<what>每[门科节场][^每]{0,6}(?:时间|时长))$/,
  examples: ['专升本每门考试时间', '高起专每科考试时长'],
  counterexamples: ['每门考试时间', '专升本每门成绩'],
}

import { alone } from '../particles/alone.ts'

/** What a ban forbids, behind its length: 三年内不得⟦再次申报⟧. */
export const bannedAct =
  /^(?:之|以)?内?(?:,|均|将|其)?(?:不得|不再|不予|禁止|不能|不可|不允许|不受理)?(?<act>[^,;。]{1,60})/

/** What must not have happened in a time that is looked back on: 近三年未发生⟦重大事故⟧. */
export const lookedFor =
  /^(?:之|以)?内?(?:连续)?(?:的)?(?:是否|均|都)?(?:未|无|没有|不)?(?:曾)?(?:发生|存在|受到|出现|有)?(?:过)?(?:(?:累计|有)?[\d一二两三四五]{1,2}次(?:及|或)?以上)?(?<what>[^;。]{1,80})/

/** Where what is looked back on ends: at a comparison. */
export const comparisonStart = new RegExp(
  `(?<=^.{2,40})(?:\\d{1,3}|[一二两三四五六七八九十])(?:个|次|项|件|家|例|起)(?:及|或)?以上.*$|(?:的?(?:不得|不予|不能|可以|优先)|小于|大于|不低于|不少于|不超过|超过|达到|在\\d|(?<!级)以上|${alone('占')}|的[，,；;。]).*$`,
)

/** What a length of time measures, before it: ⟦试点项目实施期限⟧原则上不得超过2年. */
export const measuredBefore = /(?<what>[^,;。:()]{1,40})$/

/** Words between what is measured and its length. */
export const measureJoin = new RegExp(
  `(?:原则上|一般|${alone('应')}当?|必须|为期|是|[:：]|累计|连续|至少|达到?|总计|统一|(?<![平人年户月日地亩])均|${alone('须', '需', '为', '自', '共', '的')})+$`,
)

/** The bracket in which a length stands behind what it measures: 国内预培训⟦（⟧3天）. */
export const remarkOpening = /(?<=[一-龥])[（(](?:共|为期)?$/

/** A term that is told by its own name, where nothing is named whose term it is: ⟦执行期限⟧为一年. */
export const ownTerm = /^(?:项目)?(?:执行|实施|建设)期限?$/

/** Those who have been so for no longer than a length, behind it: 五年内⟦职初教师⟧. */
const freshOnes = '(?:新|职初|初任|入职|毕业|从教|任教|转岗|退役|成立|注册)'
const freshNouns = '(?:教师|职工|员工|人员|毕业生|干部|护士|医师|军人|企业|公司|生)'
export const newOnes = new RegExp(`^(?:之|以)?内的?(?<what>${freshOnes}[^,;。，；、]{0,8}?${freshNouns})`)
export const newOnesBehind = `(?=的?${freshOnes}[^,;。]{0,8}?${freshNouns})`

/** Another length before the one that is measured: 取得证书⟦满两年且⟧未满五年. */
export const lengthBefore =
  /(?:满|不足|未满)?[0-9一二三四五六七八九十两半]{1,4}个?(?:年|月|日|天)(?:以上|以下)?(?:且|并|但|,)?$/

/** Another length and what joins it to what is measured behind it: ⟦取得户籍满3年或者⟧连续缴纳社会保险. */
export const measuredElsewhere =
  /^.*[0-9一二三四五六七八九十两半]{1,4}个?(?:年|月|日|天|小时)(?:以上|以下)?(?:或者?|且|并|、|,)(?=.)|^.*\d[^、]{0,6}[）)]、(?=.)/

/** What opens the name of what is measured without being part of it. */
export const measureOpening = new RegExp(`^(?:其中|则|以及|但|,|${alone('且', '并', '其', '及', '和')})+`)

/** A label that names nothing by itself: 有效期, 累计. */
export const bareLabel = /^(?:或者?|其)?(?:有效期限?|期限|时间|累计|连续|至少|须?具有|须?具备|有|给予|可?设置?)?$/

/** What a counted time is spent with, behind it: 累计两年⟦未填报年度发展情况报表⟧. */
export const followed =
  /(?<=^(?:(?:（含[^（）]{0,6}）|\(含[^()]{0,6}\))?(?:及|或)?以[上下内]|的)?)(?!以[上下内]|（含|\(含|的)(?:[^,;。，；（）()]|（[^（）]{1,6}）){2,40}/

/** Words behind a run of years that tell of no use of it: 连续三年⟦以上⟧, 连续两年⟦内⟧. */
export const spentOpening = /^(?:以[上下内]|内|及|或|和|的)/

/** The document that a sentence has named last: 制发新的⟦《决定书》⟧，有效期为3年. */
export const titleBefore =
  /《[^《》]{1,40}》|本(?:实施|暂行|管理|工作|申报)?(?:办法|通知|意见|细则|规定|公告|方案|措施|指引|标准|政策|通告|条例|规则|指南|规程|规范|决定|文件|制度|章程)/g

/** The word 有效期 and what follows it, behind what is valid. */
export const validityLabel = /(?:自[^,;。，]{1,16}起)?(?:有效(?:期|期限|时间)|(?:执行|试行|施行)(?:期限?)?$).*$/

/** What is made longer or shorter by a length, and the noun behind it: 每多缴1年可⟦减少⟧1个月⟦变动待遇等待期⟧. */
export const moving = /(?:减少|增加|缩短|延长|扣减|顺延|减免|免除)$/
export const movedBehind =
  /^的?(?<what>[^，,；;。：:（()）的]{1,14}(?:期限?|时间|时长|[年时]限|学制|假期?)|时限|学制)(?=[，,；;。]|$)/

/** A word that says how a time is counted, right before it: ⟦连续⟧2年参加基本医疗保险. */
export const joinedNext = /连续$/

/** What makes of a length the time in which something is forbidden: 三年⟦内⟧不得. */
export const withinWord = /^(?:之|以)?内/

/** What is forbidden or suspended, before a length: 暂停⟦评审业务⟧6个月. */
export const suspendedAct =
  /(?:暂停|停止|中止|禁止|限制|吊扣|暂扣|取消)(?:其)?(?<act>[^,;。，；0-9]{1,20}?)(?:为|期限为)?$/

/** A clause that can tell what the length in the next clause measures: ⟦实施限电措施⟧，最长不超过5天. */
export const measuredClause = /^[^\d，,；;。（()）]{2,20}[，,]$/

/** Verbs of having, behind whose length stands what is had: 须⟦具有⟧10年以上工作经验. */
export const havingBefore = /(?:具有|具备|拥有)$/

/** A particle with which the title of a rule does not begin. */
export const titleOpening = /^[的之]/

/** What somebody is held or sentenced to for a length, behind it: 十日以下⟦拘留⟧, 3年以上7年以下⟦有期徒刑⟧. */
export const penaltyBehind = /^(?:以[上下内])?的?(?<what>(?:行政)?拘留|有期徒刑|拘役|管制|监禁)/

/** A heading that names the time its section sets, and words that name one themselves: under ⟦研究年限⟧, 基础研究为3年. */
export const timeHeading = /^[^，,；;。：:]{0,12}(?:年限|期限|时限|周期|时长|工期|学制)$/
export const usualEnd = /(?:一般|原则上)?(?:为|是)?[:：]?$/
export const timeNamed = /(?:年限|期限|时限|时间|周期|时长|工期|学制|期|龄)$/

/** Papers that are valid for some time: ⟦往来通行证⟧有效期五年. */
export const validPaper =
  /^(?![其该本]).*(?:(?<![论保公查验取举印佐])证|证书|证件|执照|批件|批文|文书|函|许可|资质|资格|签注|签证|通行证)$/

/** The case for which a clause holds, told right before it: ⟦中型⟧的，许可证有效期最长为20年. */
export const caseBefore = /(?<=^|[,;。:])(?<whom>[^,;。:、\d]{2,10})的,[^,;。:]{0,16}$/
export const noCase = new RegExp(
  `^(?:其|该|此|上述)|无|${alone('不', '未', '有', '应', '须', '可')}|(?:情节|需要|必要|特殊|严重|轻微|较重|恶劣|逾期|属实|通过|符合|合格)`,
)

/** What is no name of a paper: the rest of a sentence, 港澳同胞回乡证⟦由持证人保存⟧. */
export const paperFirst = new RegExp(
  `^(?<paper>(?:(?!是|${alone('由', '按', '经', '为', '不')})[^,;。:，；：]){2,16}?(?:证|证书|执照|批件|签注|签证))(?=由|应|须|的|不|为|按)`,
)

/** What somebody is spared for a length: ⟦免征⟧五年⟦房产税⟧. */
export const reliefBefore = /(?<verb>免征|减征|减半征收|免收|免缴|免交|缓缴|缓征)(?:期|为)?$/
export const reliefBehind = /^的?(?<what>[^,;。:，；。：、（()0-9]{2,16})/

/** What goes on for a length, which stands right behind it or in brackets. */
export const course =
  '培训|学习|研修|集训|轮训|实习|实操|实训|进修|跟岗|跟岗实践|见习|授课|教学|研讨|讲座|参观|观摩|演练|考察|参训|军训|布展|撤展'

const label = '[^,;。:]{0,20}(?:时间|期限?|年限|学制|周期|时长)(?:一般|原则上|分别)*(?:为:|为|是|:)'
const kind =
  '(?!自|从|不|最|至少|达|超|满|约|近|每|一般(?![项企公地])|原则上|可|应|须|均|各)[^,;。:、]{2,16}(?<!之日起|[日后起至到为])'

/** A label of lengths, each of a kind that is named right before it: ⟦最短学习时间为：⟧高起本四年、⟦高起专和专升本⟧两年. */
export const kindBefore = `(?<=${label}(?:[^,;。:]{0,40}、)?${kind})`
export const kindTold = new RegExp(`(?<label>${label})(?:[^,;。:]{0,60}、)?(?<kind>${kind})$`)

/** Labels by which each length is the least or the most of its kind. */
export const leastLabel = /最短|最少|至少|不少于|不低于/
export const mostLabel = /最长|最多|至多|不超过/

/** What closes such a label. */
export const labelClosing = /(?:一般|原则上|分别)*(?:为:|为|是|:)$/

/** One of those of whom a sentence tells, whose own length follows: （其中⟦带头人⟧应连续五年…）. */
export const oneOfThem = /(?<=^|[(,;。])其中,?(?<whom>[^,;。:、()\d]{2,10}?)(?:应当?|必须|须|需)[^,;。()]{0,6}$/

/** Whose time a length is, where it is told for one thing each: ⟦专升本⟧每门⟦考试时间⟧. */
export const eachOf = /^(?<whom>[^每的]{2,8})(?<what>每[门科节场][^每]{0,6}(?:时间|时长))$/

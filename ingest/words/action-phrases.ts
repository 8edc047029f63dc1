import { alone } from './particles/alone.ts'

/** A link in brackets inside an action, which says nothing of what is done: （<https://…>，以下简称“平台”）. */
export const linkMark = 'http'
export const linkInBrackets = /[（(][^（）()]{0,20}<?https?:[^（）()]{0,200}[）)]/g

/** Marks and modal words that only join an action to what stands before it. */
export const actionOpening = new RegExp(
  `^(?:[，。；：、,;:\\s]|必须|务必|需要|期间|直至|直到|方可|才可|也|统一|将(?=于)|${alone('应')}当?|${alone('可')}以?|${alone('须', '需', '请', '内', '前', '后', '起', '止', '时', '就', '即', '再', '并', '且')})+`,
)

/** Marks with which an action may end and that do not belong to it. */
export const actionClosing = /(?:[，。；：、,;:\s“（(]|(?<!“[^“”]{0,80})”)+$/

/** The end of a heading or label that names a time: 申报⟦时间及方式⟧, 提交材料⟦的截止时间⟧. */
export const timeLabel =
  /(?:的)?(?:(?:网上|系统|集中|具体|起止|截止|截至|开始)?(?:受理|办理)?)?(?:时间|日期|期限|时限|时段)(?:及|和|与)?(?:方式|地点|安排|要求|程序|流程|渠道)?$/

/** The action that a bare label of a time names by itself: ⟦受理⟧时间. */
export const labelVerb = /受理|办理/

/** What is no act before 时间: ⟦其他⟧时间. */
export const otherTimes = /(?:其他|其它|其余|任何|同一|规定)的?$/

/** A label with which a time expression itself begins: ⟦截止时间⟧为7月21日. */
export const leadingLabel = /^(?!不)[^\d，。；：]{0,8}?(?:时间|日期|期限|时限)(?!届满|已?满|[之以]?[内前后])/

/** What joins a label to its time: 截止时间⟦为⟧7月21日. */
export const labelJoin = /(?:为|是|：|:)$/

/** The beginning of a clause in which the action of the clause before does not go on. */
export const actionStop = new RegExp(
  `^(?:[^，。；]{0,12}?(?:逾期|过期)|无(?:正当|故|特殊)[^，。；]{0,8}[不未]|否则|具体|对未|未按|未在|未及时|其中|${alone('如', '若', '以', '请')})`,
)

/** A sentence that says whose duties are listed below it: ⟦认定机构⟧主要职责为： */
export const dutyWord = '职责'
export const dutyHolder = /(?<holder>(?!其|主要)[^，。；：]{2,30}?)的?(?:主要)?职责(?:是|为|包括)?[：:]?$/

/** A phrase that only names the time of an action: 为一个⟦申报⟧周期, ⟦评价⟧的方式. */
export const actionFrame =
  /^(?:为|是)(?:一个|一)?(?<framed>[^，。的]{2,8}?)(?:周期|期间|时段|时间)$|^(?<done>[^，。]{2,12}?)的(?:方式|形式|办法)$/

/** No such phrase is longer. */
export const longestFrame = 15

/** One who makes others act: 各市局⟦组织⟧辖区内企业于3月1日前填报. */
export const setsToWork = /^.{0,6}?(?:组织|督促|动员|引导|指导|(?<![按据].{0,4})(?:通知|要求)|告知|提醒)(?=.{2})/u

/** A phrase that only says by which rule or from where: no action stands in it. */
export const onlyAdverbial = new RegExp(
  `^(?:根据|按照|依据|依照|${alone('由', '在', '从', '自')}|视(?![为频察同])|结合)[^，]*$`,
  'u',
)

/** A verb whose object names a time without a new duty: ⟦填报⟧2022年底有关数据. */
export const takesTime =
  /^(?:并|且|应|须|如实|按时|及时)*(?:填报|报送|提交|提供|上传|更新|补充|核对|申报|缴纳|补缴|汇总|审核|完成)$/u

/** What joins the members of an enumeration of times: 6月底⟦和⟧12月底. */
export const memberJoin = /^(?:前|底前)?(?:、|或者?|和|及|与|以及)$/

/** What meets whoever is late, and is no act of its own: 网上报名：10月8日至20日，⟦逾期不再受理⟧. */
export const lateOnly = /^(?:逾期|过期|过时|超时)/

/** A label that names an act: ⟦单位审核⟧：8月21日至25日. */
export const actLabel =
  /^(?!.*第[一二三四五六七八九十\d]{1,3}[批期轮次])[^，。；：、\d]{0,10}(?:申报|审核|报名|报考|报送|评审|评议|公示|公布|缴费|采集|核验|注册|报到|登记|初审|复审|终审|推荐|提交|填报|打印|确认|录取|受理|自查|整改|检查|督查|总结|验收|查询|领取|发放|投票|初选|遴选|选拔|征集)$/

/** A verb that says nothing without its subject, and the work that is told before its time: ⟦推荐工作⟧于10月20日前完成. */
export const bareVerb = /^(?:全部|全面|基本|正式)?(?:完成|结束|开始|启动|到位|办结)$/
export const workBefore =
  /(?<what>(?!其|该|此)[^，。；：、（()）]{1,16}(?:工作|任务|登记|整改|改造|验收|建设|审核|审查|评审|申报|报名|录取|培训|发放|拨付|资金|项目|手续))(?:应当?|须|需|必须|务必|要|将|力争|均|都|请)*[于在]?$/

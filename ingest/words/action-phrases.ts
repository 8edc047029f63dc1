import { alone } from './particles/alone.ts'

/** A link in brackets inside an action, which says nothing of what is done: （<https://…>，以下简称“平台”）. */
export const linkMark = 'http'
export const linkInBrackets = {
  pattern: /[（(][^（）()]{0,20}<?https?:[^（）()]{0,200}[）)]/g,
  examples: ['（<https://zwfw.gov.cn>，以下简称“平台”）', '(网址:http://kjt.gov.cn)'],
  counterexamples: ['（网址：www.samr.gov.cn）', '登录https://zwfw.gov.cn填报'],
}

/** Marks and modal words that only join an action to what stands before it. */
export const actionOpening = {
  pattern: new RegExp(
    `^(?:[，。；：、,;:\\s]|必须|务必|需要|期间|直至|直到|方可|才可|也|统一|将(?=于)|${alone('应')}当?|${alone('可')}以?|${alone('须', '需', '请', '内', '前', '后', '起', '止', '时', '就', '即', '再', '并', '且')})+`,
  ),
  examples: [
    '，应当办理注销登记',
    '前报送市财政局',
    '内提出复核申请',
    '起施行',
    '就提交',
    '应用人单位要求',
    '内审核',
    '后备案',
    '可持身份证',
    '前提交',
  ],
  counterexamples: [
    '起诉至人民法院',
    '起草实施方案',
    '再次申请',
    '应急预案备案',
    '将材料报送',
    '就业登记',
    '前期准备',
    '后续服务',
    '内部审核',
    '请假',
    '可行性研究',
    '并购贷款申请',
    '前置审批',
    '须知',
    '需求调查',
    '起点培训',
    '止损',
  ],
}

/** Marks with which an action may end and that do not belong to it. */
export const actionClosing = {
  pattern: /(?:[，。；：、,;:\s“（(]|(?<!“[^“”]{0,80})”)+$/,
  examples: ['提交纸质材料，', '报送市科技局（', '完成备案登记”'],
  counterexamples: ['登录“一网通办”', '完成竣工验收'],
}

/** The end of a heading or label that names a time: 申报⟦时间及方式⟧, 提交材料⟦的截止时间⟧. */
export const timeLabel = {
  pattern:
    /(?:的)?(?:(?:网上|系统|集中|具体|起止|截止|截至|开始)?(?:受理|办理)?)?(?:时间|日期|期限|时限|时段)(?:及|和|与)?(?:方式|地点|安排|要求|程序|流程|渠道)?$/,
  examples: ['申报时间及方式', '提交材料的截止时间', '受理时间', '网上受理期限和流程'],
  counterexamples: ['申报方式', '时间安排表', '申报时间紧迫'],
}

/** The action that a bare label of a time names by itself: ⟦受理⟧时间. */
export const labelVerb = { pattern: /受理|办理/, examples: ['受理', '业务办理'], counterexamples: ['网上报名', '代理'] }

/** What is no act before 时间: ⟦其他⟧时间. */
export const otherTimes = {
  pattern: /(?:其他|其它|其余|任何|同一|规定)的?$/,
  examples: ['其他', '规定的', '任何'],
  counterexamples: ['其他人员', '截止'],
}

/** A label with which a time expression itself begins: ⟦截止时间⟧为7月21日. */
export const leadingLabel = {
  pattern: /^(?!不)[^\d，。；：]{0,8}?(?:时间|日期|期限|时限)(?!届满|已?满|[之以]?[内前后])/,
  examples: ['截止时间为7月21日', '申报期限：3月1日至', '报名日期'],
  counterexamples: ['期限届满后30日内', '规定期限内', '7月21日为截止时间'],
}

/** What joins a label to its time: 截止时间⟦为⟧7月21日. */
export const labelJoin = {
  pattern: /(?:为|是|：|:)$/,
  examples: ['截止时间为', '受理日期：', '报名时间是'],
  counterexamples: ['截止时间', '截止日期定于', '为期三天'],
}

/** The beginning of a clause in which the action of the clause before does not go on. */
export const actionStop = {
  pattern: new RegExp(
    `^(?:[^，。；]{0,12}?(?:逾期|过期)|无(?:正当|故|特殊)[^，。；]{0,8}[不未]|否则|具体|对未|未按|未在|未及时|其中|${alone('如', '若', '以', '请')})`,
  ),
  examples: [
    '逾期不予受理',
    '无正当理由不参加',
    '否则视为放弃',
    '如遇节假日顺延',
    '其中重点项目',
    '如发生变更',
    '以邮戳为准',
    '请各单位',
  ],
  counterexamples: [
    '并提交纸质材料',
    '报送省财政厅',
    '无线上传数据',
    '提交原件，否则',
    '如实填写申请表并上传',
    '以及相关证明材料',
    '若干措施',
    '请假手续',
  ],
}

/** A sentence that says whose duties are listed below it: ⟦认定机构⟧主要职责为： */
export const dutyWord = '职责'
export const dutyHolder = {
  pattern: /(?<holder>(?!其|主要)[^，。；：]{2,30}?)的?(?:主要)?职责(?:是|为|包括)?[：:]?$/,
  examples: ['认定机构主要职责为：', '省级主管部门的职责包括：', '专家委员会职责'],
  counterexamples: ['其主要职责为：', '履行职责的单位', '主要职责：'],
}

/** A phrase that only names the time of an action: 为一个⟦申报⟧周期, ⟦评价⟧的方式. */
export const actionFrame = {
  pattern:
    /^(?:为|是)(?:一个|一)?(?<framed>[^，。的]{2,8}?)(?:周期|期间|时段|时间)$|^(?<done>[^，。]{2,12}?)的(?:方式|形式|办法)$/,
  examples: ['为一个申报周期', '是集中受理期间', '专家评审的方式'],
  counterexamples: [
    '为企业提供服务',
    '评审方式',
    '为申报企业的经营周期',
    '企业为一个申报周期',
    '为一个申报周期的',
    '专家评审的方式申报',
    '，专家评审的方式',
  ],
}

/** No such phrase is longer. */
export const longestFrame = 15

/** One who makes others act: 各市局⟦组织⟧辖区内企业于3月1日前填报. */
export const setsToWork = {
  pattern: /^.{0,6}?(?:组织|督促|动员|引导|指导|(?<![按据].{0,4})(?:通知|要求)|告知|提醒)(?=.{2})/u,
  examples: ['组织辖区内企业', '应及时督促纳税人', '要指导用人单位', '通知申请人补正', '要求企业整改'],
  counterexamples: ['负责组织', '企业按时填报', '按规定办理业务并及时提醒企业', '按通知要求报送', '根据有关要求报送'],
}

/** A phrase that only says by which rule or from where: no action stands in it. */
export const onlyAdverbial = {
  pattern: new RegExp(`^(?:根据|按照|依据|依照|${alone('由', '在', '从', '自')}|视(?![为频察同])|结合)[^，]*$`, 'u'),
  examples: ['按照属地管理原则', '在指定网点', '结合工作实际', '由市局', '视情况', '自主管部门'],
  counterexamples: [
    '按照要求，提交申请表',
    '提交申请材料',
    '并由专家评审',
    '在线提交申请',
    '自行打印准考证',
    '自主申报',
    '从事经营活动',
    '视频面试',
    '视为放弃',
  ],
}

/** A verb whose object names a time without a new duty: ⟦填报⟧2022年底有关数据. */
export const takesTime = {
  pattern:
    /^(?:并|且|应|须|如实|按时|及时)*(?:填报|报送|提交|提供|上传|更新|补充|核对|申报|缴纳|补缴|汇总|审核|完成)$/u,
  examples: ['填报', '应如实填报', '并按时缴纳', '补充'],
  counterexamples: ['填报申请表', '开展审核', '不按时缴纳'],
}

/** What joins the members of an enumeration of times: 6月底⟦和⟧12月底. */
export const memberJoin = {
  pattern: /^(?:前|底前)?(?:、|或者?|和|及|与|以及)$/,
  examples: ['和', '前、', '底前及', '或者'],
  counterexamples: ['至', '后和', '起', '和其他'],
}

/** What meets whoever is late, and is no act of its own: 网上报名：10月8日至20日，⟦逾期不再受理⟧. */
export const lateOnly = {
  pattern: /^(?:逾期|过期|过时|超时)/,
  examples: ['逾期不再受理', '过期作废', '超时视为放弃'],
  counterexamples: ['不逾期', '按时报送'],
}

/** A label that names an act: ⟦单位审核⟧：8月21日至25日. */
export const actLabel = {
  pattern:
    /^(?!.*第[一二三四五六七八九十\d]{1,3}[批期轮次])[^，。；：、\d]{0,10}(?:申报|审核|报名|报考|报送|评审|评议|公示|公布|缴费|采集|核验|注册|报到|登记|初审|复审|终审|推荐|提交|填报|打印|确认|录取|受理|自查|整改|检查|督查|总结|验收|查询|领取|发放|投票|初选|遴选|选拔|征集)$/,
  examples: ['单位审核', '网上报名', '资格复审'],
  counterexamples: ['审核单位', '报名时间'],
}

/** A verb that says nothing without its subject, and the work that is told before its time: ⟦推荐工作⟧于10月20日前完成. */
export const bareVerb = {
  pattern: /^(?:全部|全面|基本|正式)?(?:完成|结束|开始|启动|到位|办结)$/,
  examples: ['完成', '全部到位', '正式启动'],
  counterexamples: ['完成申报', '推荐'],
}
export const workBefore = {
  pattern:
    /(?<what>(?!其|该|此)[^，。；：、（()）]{1,16}(?:工作|任务|登记|整改|改造|验收|建设|审核|审查|评审|申报|报名|录取|培训|发放|拨付|资金|项目|手续))(?:应当?|须|需|必须|务必|要|将|力争|均|都|请)*[于在]?$/,
  examples: ['推荐工作于', '隐患整改应在', '项目资金须'],
  counterexamples: ['推荐名单于', '工作人员应'],
}

import { act, afterWord, atWord, beforeWord, does, duty, happens, named, noEvent } from './event-words.ts'

/** What the text calls the day on which it is read: 即日起. */
export const todayWord = '即日'

/** A list of days that come round, in which only the first has its 每年: ⟦每年6月底和⟧12月底前. */
export const yearlyList = {
  pattern: /每年[^,;。]{2,10}[和、及与]$|每(?:年|半年|季度?)(?!.*(?:今年|本年|本次|此次|首次))[^;。]{0,50}$/,
  examples: ['每年6月底和', '每年3月、', '每季度首月', '每半年汇总一次,于'],
  counterexamples: ['本年度6月底和', '每年检查,今年', '每年6月底前报送;', '每年开展,首次于', '每年6月底和12月底;'],
}

const startEvent = /[自从]?(?<event>[^,;。:，；：自从]{2,24}?)(?:起|后)[,，]?(?:至|到|截至|截止到?)$/

/** The event with which a span opens: 自⟦本通知印发之日⟧起至2018年1月31日. */
export function startEventIn(quoteBeforeTime: string): string | null {
  return startEvent.exec(quoteBeforeTime)?.groups?.event ?? null
}

/** The notice's own coming into force, as an event. */
export const ownEffect = {
  pattern: /^本.{1,6}(?:施行|实施|生效|发布|印发|公布)$/,
  examples: ['本通知印发', '本办法施行', '本公告发布'],
  counterexamples: ['本通知印发之日', '新办法施行', '本办法修订', '自本办法施行'],
}

const endEvent = /(?:至|到)(?<event>[^,;。]{2,20}?)(?:期间|为?止)?$/

/** The event with which a span closes: 2025年1月1日至⟦本通知施行之日⟧期间. */
export function endEventIn(quoteBehindTime: string): string | null {
  return endEvent.exec(quoteBehindTime)?.groups?.event ?? null
}

/** What says of a day that something ends on it. */
export const endingWords = {
  pattern: /^,?[^;。]{0,24}(?:失效|终止|停止|解除)/,
  examples: [',原证书自动失效', '劳动合同终止', '停止执行', '解除限制'],
  counterexamples: ['继续有效', '。原证书失效', '正常使用'],
}

/** A sentence without any of these characters ties no time to an event alone. */
export const eventHint = {
  pattern: /[自从起期满届前后截]|同[时步]|当[日天]/,
  examples: ['自公布之日起', '公示期满', '从受理', '原办法同时废止', '开工前'],
  counterexamples: ['本办法有效', '经市政府同意', '应当提交材料'],
}

/** 自认定⟦当年⟧起 looks like a year of the calendar and is one of the event. */
export const yearOfEvent = {
  pattern: /当年(?:度)?(?:起|开始)$/,
  examples: ['自认定当年起', '授权的当年开始', '获批当年度起'],
  counterexamples: ['认定次年起', '当年6月起', '当年开始享受'],
}

/** 证书颁发之日所在⟦月⟧份起 begins with a month, everything else with a year. */
export const monthWord = '月'

/** A time that a notice ties to an event alone, without a date or a length. */
export type EventPattern = {
  readonly id: EventId
  /** What every match has in it: a sentence without it is not searched. */
  readonly hint: string
  readonly pattern: string
  readonly examples: readonly string[]
}

export type EventId =
  | 'repealed-with'
  | 'repealed-on'
  | 'in-force-on'
  | 'expires-on'
  | 'from-year-of'
  | 'from-event'
  | 'state-since'
  | 'counted-to'
  | 'during-period'
  | 'after-period'
  | 'before-act'
  | 'same-day'

/** What is done through others and is a condition, no event: 人员⟦经⟧有关部门批准后也可申请. */
const throughOthers = '[^,;。:后]{0,24}(?<![已曾业])经(?![营费济历办纪])'

/** The last day of an act, of which the notice tells no more here: ⟦投标截止时间⟧前, but not 规定的截止时间前. */
const cutOff = '(?!规定|上述|[该本此各])(?:(?![于在])[一-龥]){2,16}截止(?:日期|时间|日|之日)?'

/** 停水前应⟦提前3日⟧: the length says how long before the event. */
const notAhead = '(?!,?(?:应当?|须|需|要|必须)?(?:至少|不少于)?提前[0-9一二两三四五六七八九十半])'

/** Event-bound times, in the order in which they are tried; the group `event` is the anchor. */
export const eventPatterns: readonly EventPattern[] = [
  {
    id: 'repealed-with',
    hint: '同[时步]',
    pattern: '同(?:时|步)(?:予以)?(?:废止|失效|停止执行)|同时不再执行',
    examples: ['原《办法》⟦同时废止⟧。'],
  },
  {
    id: 'repealed-on',
    hint: '之日起',
    pattern: '(?:自|从)(?<event>[^,;。:自从0-9]{2,20}?)之日起(?:同时)?(?:予以)?(?:废止|失效|停止执行)',
    examples: ['原《办法》⟦自本办法施行之日起废止⟧。'],
  },
  {
    id: 'in-force-on',
    hint: '[行施效]',
    pattern:
      '(?:自|从)(?<event>[^,;。:自从0-9]{2,16}?)(?:之日起?|当日起?|起)(?:正式|开始)?(?:施行|实施|执行|生效|实行|试行)(?!细则|方案|办法|的)',
    examples: ['本通知⟦自印发之日起施行⟧。', '本办法⟦自公布之日起实施⟧。', '本章程⟦自核准之日起开始施行⟧。'],
  },
  {
    id: 'in-force-on',
    hint: '之日起',
    pattern:
      '(?<=^|[,;。])(?<event>(?:本[一-龥]{2,6}(?<!自|从))?(?:发布|印发|公布|颁布|签署|公告|下发|批准|核准|签订|批复))之日起(?:正式|开始)?(?:施行|实施|执行|生效|实行|试行)(?!细则|方案|办法|的)',
    examples: ['⟦本公告发布之日起施行⟧。'],
  },
  {
    id: 'expires-on',
    hint: '有效期',
    pattern: '有效期(?:限)?(?:延长|延续)?(?:至|到(?!期))(?<event>[^,;。0-9]{2,30}?)(?:为?止)?(?=[,;。]|$)',
    examples: ['许可证⟦有效期至竣工验收之日⟧。'],
  },
  {
    id: 'from-year-of',
    hint: '[年月度份](?:起|开始)',
    pattern:
      '(?:自|从)?(?<event>[^,;。:自从]{2,30}?)(?:所在|所属|的?当)?(?:纳税|会计)?(?<unit>年|月)(?:度|份)?(?:起|开始)(?=[^0-9至])',
    examples: [
      '⟦自证书颁发之日所在年度起⟧享受优惠。',
      '⟦自更名或条件变化年度起⟧取消资格。',
      '⟦自认定当年起⟧，给予奖励。',
      '⟦自授权的当年开始⟧缴纳年费。',
    ],
  },
  {
    id: 'from-event',
    hint: '之日起',
    pattern:
      '(?<=应当?|须|必须|可以?|不得|需)(?:自|从)(?<event>[^,;。:自从0-9]{2,40}?)之日起(?!,?[^,;。]{0,4}[0-9一二两三四五六七八九十半]{1,3}个?[年月日工天周小])',
    examples: ['排污单位应当⟦自列入名录之日起⟧，公开信息。'],
  },
  {
    id: 'from-event',
    hint: '之日起|之时起|当日起|次日起',
    pattern:
      '(?:自|从|(?<=^|[,;。]|人员?|者)在)(?<event>[^,;。:自从0-9]{2,40}?)(?:之日|之时|当日)起(?=,?(?![一二两三四五六七八九十半]{1,3}个?[年月日工天周小])(?:[一-龥]{0,8}(?:可(?!能)|方可|才能)|即可|应当?(?!用)|须|享受|计发|计算待遇|发放))',
    examples: ['⟦自交齐押金之日起⟧可领取钥匙。', '已参保的，⟦在办妥手续之日起⟧即可享受待遇。'],
  },
  {
    id: 'state-since',
    hint: '之日起',
    pattern:
      '(?:自|从)(?<event>[^,;。:自从]{2,40}?)之日起(?=,(?![^,;。]{0,4}[0-9一二两三四五六七八九十]{1,3}个?[年月日工天])|(?:自动)?(?:失效|终止|停止|解除|不再))',
    examples: ['⟦自新证书生效之日起⟧，原证书自动失效。'],
  },
  {
    id: 'during-period',
    hint: '期[间内限]',
    pattern:
      '(?<=^|[,;。:、]|(?<!处)[在于]|前期)(?<event>(?!有效|此|该|上述|本|同|规定|期限|定|长|近|工|短|学|早|分|任|假|日)(?:(?![在于])[一-龥]){1,8}(?<!有效|同|定|近|短|学)期(?:间|限?(?=内)))内?(?![^,;。]{0,16}的,)(?=[,，]|[一-龥]{0,20}(?:可|应|须|需|不得|负责|向|对|将|完成|办理|提出|接受|报送))',
    examples: ['⟦公示期内⟧，由主管部门对申诉信息进行答疑。', '企业在⟦汇算清缴期内⟧向税务分局报送资料。'],
  },
  {
    id: 'after-period',
    hint: '[满束](?:[以之])?后',
    pattern:
      '(?<event>(?:(?![在待])[一-龥]){0,8}(?:期满|届满|公示结束|期限?结束))(?:以|之)?后(?:无异议)?(?:的)?,?(?=[^,;。]{0,24}(?:(?<![响供相对适])应|须|由|报(?!告)|予以|发放|拨付|公布|办理|颁发))',
    examples: ['⟦公示期满后⟧，由区局报市局备案。'],
  },
  {
    id: 'before-act',
    hint: '前',
    pattern: `(?<event>(?:${act})[^,;。:0-9]{0,8}(?<![日时]))(?:以|之)?前,?(?=(?:应|须|需|必须|要|先|签订|请|务必))`,
    examples: ['⟦提交申请前⟧应签订承诺书。', '⟦提交意向房源点前⟧需上传承诺书。'],
  },
  {
    id: 'before-act',
    hint: '前',
    pattern:
      '(?<=(?:应当?|须|需|必须|务必|请)(?:于|在))(?<event>[^,;。:0-9]{2,16}(?<!期限|时间|日期|[日天月目期之以]))(?:以|之)?前(?=完成|取得|办理|提交|提供|签订|缴|支付|向|将|报|通过|登录|填写|上传|参加|组织|做好|告知|申报|申请)',
    examples: ['轮候家庭应在⟦提交常态分配申请前⟧完成变更申报。', '施工单位须在⟦开工前⟧办理手续。'],
  },
  {
    id: 'before-act',
    hint: '前',
    pattern: `(?<=(?:应当?|须|需|必须|务必|请|可以?|要|不得)(?:于|在))(?<event>${named(2, 48)}(?<!期限|时间|日期|日|目|期))${beforeWord}${notAhead},?`,
    examples: [
      '经营者应当在⟦停业前⟧与职工结清工资。',
      '船舶须在⟦驶入保护区水域前⟧，向管理站报告。',
      '网站应当在⟦向国务院主管部门或者省级管理机构申请办理经营许可证或者办理备案手续之前⟧，提出申请。',
    ],
  },
  {
    id: 'before-act',
    hint: '前',
    pattern: `(?<=^|[,;。:、])(?=[^,;。:前]{2,27}前)(?:在|于)?(?!${noEvent})(?<event>${named(2, 24)}(?<!期限|时间|日期|日|目|期))${beforeWord}${notAhead},?(?=[^,;。]{0,16}?(?:${duty}))(?![^,;。]{0,40}的[,;。])`,
    examples: ['⟦离校前⟧学生可以申请补办。', '⟦投入试生产前⟧，企业须通过专项检查。'],
  },
  {
    id: 'before-act',
    hint: '前',
    pattern: `(?<=[一-龥])${atWord}(?!${noEvent})(?<event>${named(2, 24)}(?<!期限|时间|日期|日|目|期))${beforeWord}${notAhead},?(?=[^,;。]{0,10}?(?:${duty}))(?![^,;。]{0,40}的[,;。])`,
    examples: [
      '考生⟦在确认报考课程前⟧，须认真核对考区。',
      '持卡人⟦在离境前⟧必须先办理销户。',
      '建设单位⟦在取得施工许可之前⟧不得开工。',
    ],
  },
  {
    id: 'before-act',
    hint: '截止',
    pattern: `(?<=(?:应当?|须|需|必须|务必|请|可以?|不得)(?:于|在))(?<event>${cutOff})(?:以|之)?前,?(?![^,;。]{0,40}的[,;。])`,
    examples: ['各学院应在⟦交叉评审截止日期前⟧补齐材料。', '投标人可以在⟦投标截止时间前⟧撤回文件。'],
  },
  {
    id: 'before-act',
    hint: '截止',
    pattern: `(?<=^|[,;。:])[于在]?(?<event>${cutOff})(?:以|之)?前,?(?=[^,;。]{0,16}?(?:${duty}))(?![^,;。]{0,40}的[,;。])`,
    examples: ['⟦报名截止日期前⟧，考生可以修改信息。'],
  },
  {
    id: 'after-period',
    hint: '后',
    pattern: `(?<=[一-龥])${atWord}(?!征得|${throughOthers})(?<event>${named(2, 20)})${afterWord},?(?=[^,;。]{0,8}?(?:${duty}))(?![^,;。]{0,40}的[,;。])`,
    examples: ['符合条件的学生⟦在入学第二年后⟧可进行报考。', '承租人⟦在合同解除后⟧应当腾退房屋。'],
  },
  {
    id: 'during-period',
    hint: '期[应须不必禁可]',
    pattern: `(?<=[一-龥])${atWord}(?<event>(?!此|该|上述|本)[一-龥]{2,8}(?<!有效|[同定近短学长前后中初末早晚限日])期)(?=应当?|须|不得|不可|必须|禁止|可以)`,
    examples: ['采砂船舶⟦在禁采期⟧应当停放在指定地点。', '学员⟦在实习期⟧不得擅自离岗。'],
  },
  {
    id: 'same-day',
    hint: '当[日天]',
    pattern: `(?<=^|[,;。:]|[一-龥]${atWord}|于)(?<event>${named(2, 24)}?)的?当[日天](?=,?(?:核发|发放|颁发|办结|作出|做出|出具|答复|回复|告知|移送|上报|报告|报送|送达))`,
    examples: ['考试合格后在⟦申请人参加宣誓仪式的当日⟧核发驾驶证。', '医院应当于⟦确诊当日⟧报告疾控机构。'],
  },
  {
    id: 'counted-to',
    hint: '截',
    pattern:
      '(?:年龄|工龄|教龄|年限|(?:工作)?经历|业绩|成果|学历|资历|社保|缴费)[一-龥]{0,6}截[至止](?:日期|时间)?(?:为|是|至|到|:)*(?<event>[一-龥]{2,12}(?<!截止日期|当时)(?:日|时|天|截止日期))(?=[,;。)]|$)',
    examples: ['⟦年龄计算截止日期为报名首日⟧。', '⟦工作经历计算截至公告发布之日⟧。'],
  },
  {
    id: 'during-period',
    hint: '期[间内限]',
    pattern: `(?<=(?:应当?|须|需|必须|务必|请|可以?|不得)(?:于|在))(?<event>${named(1, 20)}?期(?:间|限?(?=内)))内?(?!的)`,
    examples: ['持证人应当在⟦许可有效期内⟧提出变更申请。', '考生须在⟦资格复审期间⟧提交原件。'],
  },
  {
    id: 'during-period',
    hint: '期[间内限]',
    pattern: `(?<=^|[,;。:])(?=[^,;。:]{2,22}期[间内限])(?:在|于)?(?!${noEvent})(?<event>${named(2, 20)}?(?<!同|此|该|定|近|短|学|长|假|早)期(?:间|限?(?=内)))内?,?(?!的|无|没有|未|[^,;。]{0,40}的[,;。])(?=[^,;。]{0,12}?(?:${duty})|进行|开展|组织|完成|办理|接受|实行)`,
    examples: ['⟦停业整顿期间⟧，机构不得接收新学员。', '⟦于现场确认及补报期间⟧进行资格核验。'],
  },
  {
    id: 'after-period',
    hint: '后',
    pattern: `(?<=^|[,;。:])(?=[^,;。:后]{2,32}后)(?:在|待|于)?(?!征得|${throughOthers})(?<event>${named(0, 20)}(?:${happens})|${named(0, 8)}?(?:${does})${named(1, 20)})${afterWord},?(?!即?可以?(?:得到|获得|收到|看到))(?=[^,;。]{0,16}?(?:${duty}))(?![^,;。]{0,40}的[,;。])`,
    examples: ['⟦评审工作结束后⟧，组织单位要将结果公开。', '⟦收到《入园通知书》后⟧，应到医院体检。'],
  },
  {
    id: 'after-period',
    hint: '后',
    pattern: `(?<=^|[;。])(?=[^,;。:后]{2,18}后)(?:待)?(?!经|征得|在|对|按)(?<event>${named(2, 14)})${afterWord},(?=[^,;。]{0,20}?(?:应当|必须|不得|方可))(?![^,;。]{0,40}的[,;。])`,
    examples: ['⟦险情解除后⟧，管理单位应当补报损失。'],
  },
  {
    id: 'after-period',
    hint: '后',
    pattern: `(?<=(?:应当?|须|需|必须|可以?)(?:于|在))(?!经|征得)(?<event>${named(2, 20)})${afterWord}(?!的|,?[0-9]|第)`,
    examples: ['申请人应在⟦接到一次性告知后⟧补正。'],
  },
]

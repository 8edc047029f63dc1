/** What the text calls the day on which it is read: 即日起. */
export const todayWord = '即日'

/** A list of days that come round, in which only the first has its 每年: ⟦每年6月底和⟧12月底前. */
export const yearlyList = /每年[^,;。]{2,10}[和、及与]$/

const startEvent = /[自从]?(?<event>[^,;。:，；：自从]{2,24}?)(?:起|后)[,，]?(?:至|到|截至|截止到?)$/

/** The event with which a span opens: 自⟦本通知印发之日⟧起至2018年1月31日. */
export function startEventIn(quoteBeforeTime: string): string | null {
  return startEvent.exec(quoteBeforeTime)?.groups?.event ?? null
}

/** The notice's own coming into force, as an event. */
export const ownEffect = /^本.{1,6}(?:施行|实施|生效|发布|印发|公布)$/

const endEvent = /(?:至|到)(?<event>[^,;。]{2,20}?)(?:期间|为?止)?$/

/** The event with which a span closes: 2025年1月1日至⟦本通知施行之日⟧期间. */
export function endEventIn(quoteBehindTime: string): string | null {
  return endEvent.exec(quoteBehindTime)?.groups?.event ?? null
}

/** What says of a day that something ends on it. */
export const endingWords = /^,?[^;。]{0,24}(?:失效|终止|停止|解除)/

/** A sentence without any of these characters ties no time to an event alone. */
export const eventHint = /[自从起期满届]|同[时步]|前/

/** 证书颁发之日所在⟦月⟧份起 begins with a month, everything else with a year. */
export const monthWord = '月'

/** A time that a notice ties to an event alone, without a date or a length. */
export type EventPattern = {
  readonly id: EventId
  /** What every match has in it: a sentence without it is not searched. */
  readonly hint?: string
  readonly pattern: string
  readonly examples: readonly string[]
}

export type EventId =
  | 'repealed-with'
  | 'repealed-on'
  | 'in-force-on'
  | 'expires-on'
  | 'from-year-of'
  | 'state-since'
  | 'during-period'
  | 'after-period'
  | 'before-act'

const act =
  '提交|申请|申报|报名|签订|开工|施工|入住|上岗|使用|领取|办理|拨付|验收|上市|投入使用|开展|填报|出具|实施|登录|缴费|发放|投标|开标'

/** Event-bound times, in the order in which they are tried; the group `event` is the anchor. */
export const eventPatterns: readonly EventPattern[] = [
  {
    id: 'repealed-with',
    pattern: '同(?:时|步)(?:予以)?(?:废止|失效|停止执行)|同时不再执行',
    examples: ['原《办法》⟦同时废止⟧。'],
  },
  {
    id: 'repealed-on',
    pattern: '(?:自|从)(?<event>[^,;。:自从0-9]{2,20}?)之日起(?:同时)?(?:予以)?(?:废止|失效|停止执行)',
    examples: ['原《办法》⟦自本办法施行之日起废止⟧。'],
  },
  {
    id: 'in-force-on',
    pattern:
      '(?:自|从)(?<event>[^,;。:自从0-9]{2,16}?)(?:之日起?|当日起?|起)(?:正式)?(?:施行|实施|执行|生效)(?!细则|方案|办法|的)',
    examples: ['本通知⟦自印发之日起施行⟧。', '本办法⟦自公布之日起实施⟧。'],
  },
  {
    id: 'expires-on',
    pattern: '有效期(?:限)?(?:延长|延续)?(?:至|到)(?<event>[^,;。0-9]{2,30}?)(?:为?止)?(?=[,;。]|$)',
    examples: ['许可证⟦有效期至竣工验收之日⟧。'],
  },
  {
    id: 'from-year-of',
    hint: '[年月度份]起',
    pattern:
      '(?:自|从)?(?<event>[^,;。:自从]{2,30}?)(?:所在|所属)?(?:纳税|会计)?(?<unit>年|月)(?:度|份)?起(?=[^0-9至])',
    examples: ['⟦自证书颁发之日所在年度起⟧享受优惠。', '⟦自更名或条件变化年度起⟧取消资格。'],
  },
  {
    id: 'state-since',
    pattern: '(?:自|从)(?<event>[^,;。:自从]{2,40}?)之日起(?=,|(?:自动)?(?:失效|终止|享受|停止|解除|不再))',
    examples: ['⟦自新证书生效之日起⟧，原证书自动失效。'],
  },
  {
    id: 'during-period',
    pattern:
      '(?<=^|[,;。:、]|[在于]|前期)(?<event>(?!有效|此|该|上述|本|同|规定|期限|定|长|近|工|短|学|早|分|任|假|日)(?:(?![在于])[一-龥]){1,8}(?<!有效|同|定|近|短|学)期(?:限)?)(?:间|内)(?![^,;。]{0,16}的,)(?=[,，]|[一-龥]{0,20}(?:可|应|须|需|不得|负责|向|对|将|完成|办理|提出|接受|报送))',
    examples: ['⟦公示期内⟧，由主管部门对申诉信息进行答疑。', '企业在⟦汇算清缴期内⟧向税务分局报送资料。'],
  },
  {
    id: 'after-period',
    pattern:
      '(?<event>[一-龥]{0,8}(?:期满|届满|公示结束|期限?结束))(?:以|之)?后(?:无异议)?(?:的)?,?(?=[^,;。]{0,24}(?:(?<![响供相对适])应|须|由|报(?!告)|予以|发放|拨付|公布|办理|颁发))',
    examples: ['⟦公示期满后⟧，由区局报市局备案。'],
  },
  {
    id: 'before-act',
    pattern: `(?<event>(?:${act})[^,;。:0-9]{0,8}(?<![日时]))(?:以|之)?前,?(?=(?:应|须|需|必须|要|先|签订|请|务必))`,
    examples: ['⟦提交申请前⟧应签订承诺书。', '⟦提交意向房源点前⟧需上传承诺书。'],
  },
  {
    id: 'before-act',
    pattern:
      '(?<=(?:应当?|须|需|必须|务必|请)(?:于|在))(?<event>[^,;。:0-9]{2,16}(?<!期限|时间|日期|日|目|期))(?:以|之)?前(?=完成|取得|办理|提交|提供|签订|缴|支付|向|将|报|通过|登录|填写|上传|参加|组织|做好|告知|申报|申请)',
    examples: ['轮候家庭应在⟦提交常态分配申请前⟧完成变更申报。', '施工单位须在⟦开工前⟧办理手续。'],
  },
]

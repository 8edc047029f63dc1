import { alone } from '../particles/alone.ts'

/** The notice itself, which is no part of what it rules: ⟦本办法⟧自2025年1月1日起施行. */
export const noticeItself =
  /^(?:以上|上述|该|本|此)(?:通知|办法|公告|通告|规定|细则|意见|方案|标准|指南|条例|决定|实施细则|规程|措施|政策|指引)?$/

/** What stands before the names of what takes effect: ⟦本通知规定的⟧最低生活保障标准. */
export const effectOpening = new RegExp(
  `^(?:本[^,，;；。]{1,6}?(?:规定|公布|确定|明确|所称|所列)的|其中|关于|,|，|${alone('对', '原')})+`,
)

/** What stands between what takes effect and its day. */
export const effectJoin = /(?:均|都|将|统一|一律|自|从|于|全部|等|的|,|，)+$/

/** How the names of rates and standards end, several of which may take effect together. */
export const rateEnding = /(?:标准|费用|费率|税率|价格|补贴|待遇|政策|比例|目录|清单|名录|额度|限额|基数)$/

/** A remark in brackets behind a name. */
export const remark = /[（(][^（）()]{0,80}[）)]$/

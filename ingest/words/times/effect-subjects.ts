import { alone } from '../particles/alone.ts'

/** The notice itself, which is no part of what it rules: ⟦本办法⟧自2025年1月1日起施行. */
export const noticeItself = {
  pattern:
    /^(?:以上|上述|该|本|此)(?:通知|办法|公告|通告|规定|细则|意见|方案|标准|指南|条例|决定|实施细则|规程|措施|政策|指引)?$/,
  examples: ['本通知', '本办法', '上述规定', '该实施细则', '本'],
  counterexamples: ['本通知规定的', '本市', '新办法', '本标准所称', '根据本通知'],
}

/** What stands before the names of what takes effect: ⟦本通知规定的⟧最低生活保障标准. */
export const effectOpening = {
  pattern: new RegExp(
    `^(?:本[^,，;；。]{1,6}?(?:规定|公布|确定|明确|所称|所列)的|其中|关于|,|，|${alone('对', '原')})+`,
  ),
  examples: ['本通知规定的最低生活保障标准', '其中孤儿养育标准', '对新增企业', '原补贴标准', '原收费标准', '对申请人'],
  counterexamples: [
    '最低生活保障标准',
    '本市最低工资标准',
    '本通知自公布',
    '电价,其中',
    '原油价格',
    '原材料价格',
    '对外贸易目录',
  ],
}

/** What stands between what takes effect and its day. */
export const effectJoin = {
  pattern: /(?:均|都|将|统一|一律|自|从|于|全部|等|的|,|，)+$/,
  examples: ['最低工资标准均从', '收费标准将于', '居民医保待遇统一', '税率,自'],
  counterexamples: ['最低工资标准', '一律按标准', '收费标准自动调整'],
}

/** How the names of rates and standards end, several of which may take effect together. */
export const rateEnding = {
  pattern: /(?:标准|费用|费率|税率|价格|补贴|待遇|政策|比例|目录|清单|名录|额度|限额|基数)$/,
  examples: ['最低生活保障标准', '个人所得税税率', '居民医保待遇', '政府采购目录'],
  counterexamples: ['收费标准表', '标准化建设', '本办法'],
}

/** A remark in brackets behind a name. */
export const remark = {
  pattern: /[（(][^（）()]{0,80}[）)]$/,
  examples: ['孤儿养育标准（散居）', '电价(含税)', '采购目录（2024年版）'],
  counterexamples: ['(散居)孤儿', '最低工资标准', '（散居孤儿）标准'],
}

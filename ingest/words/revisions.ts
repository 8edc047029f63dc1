/** Words of which each makes a number or a date when it stands in a tracked change: 三年 to 五年, 3月 to 4月, 万元 to 元. */
const numeral = '[0-9０-９〇零一二两三四五六七八九十百千万亿半]'
const unit = '[年月日天周旬季度时分秒个家项次份倍成元万亿千百十％%名人批期]'

/** Whether the words of a tracked change state a number, a date or a part of one. */
const noNumber = '年度|季度|月度|年份|月份|日期|时期|周期|分批|分期|分项|名人|个人|成人|家人|人家'
export const revisedNumber = {
  pattern: new RegExp(`[0-9０-９]|${numeral}${unit}|^(?!(?:${noNumber})$)${unit}+$|^${numeral}+$`, 'u'),
  examples: ['2024', '三年', '万元', '月', '十五', '３月', '个月', '日'],
  counterexamples: ['材料', '申请表', '原件', '本年', '年内', '之一', '百姓', '年度', '分批', '名人', '个人', '日期'],
}

/** A character that makes its neighbour part of a number. */
export const numeralCharacter = {
  pattern: new RegExp(`^${numeral}$`, 'u'),
  examples: ['3', '三', '半', '万', '５'],
  counterexamples: ['年', '第', '元', '30'],
}

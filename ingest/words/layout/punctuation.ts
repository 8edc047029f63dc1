import { alone } from '../particles/alone.ts'

/** The end of a sentence or of a line that introduces others, closing quotes and brackets included. */
export const sentenceEnd = {
  pattern: /(?:[。；：！？;!?…]|(?<!\d):)[”’」』）)》\]]{0,2}$/,
  examples: ['特此通知。', '事项通知如下:', '评为“优秀”；', '(不含税。)'],
  counterexamples: ['上午9:', '申报条件', '申请表、', '《管理办法》', '特此通知。附件'],
}

const opening = '（(《“【〔'
const closing = '）)》”】〕'

/** Whether a bracket or quote that opens in the last part of a text is still open at its end. */
export function unclosed(text: string): boolean {
  let depth = 0
  const from = Math.max(0, text.length - 200)
  for (let index = text.length - 1; index >= from; index -= 1) {
    const char = text.charAt(index)
    if (closing.includes(char)) depth += 1
    else if (opening.includes(char)) {
      if (depth === 0) return true
      depth -= 1
    }
  }
  return false
}

/** Words that open a sentence and no heading. */
export const opensSentence = {
  pattern: /^(?:现将|现就|根据|按照|依据|为了|为进一步)/,
  examples: ['现将有关事项通知如下', '根据《办法》规定', '为进一步规范管理', '按照工作安排'],
  counterexamples: ['关于做好申报工作', '为企业服务工作方案', '各有关单位', '各单位根据《办法》规定'],
}

/** Words that open the text under its addressees. */
export const opensBody = {
  pattern: new RegExp(`^(?:为|《|根据|按照|依据|遵照|现(?![场金代役行有])|近期|随着|${alone('经')})`),
  examples: [
    '为贯彻落实',
    '《某市管理办法》',
    '经市政府同意',
    '随着产业发展',
    '近期,部分地区',
    '经研究',
    '现将',
    '为做好',
  ],
  counterexamples: [
    '关于做好申报工作',
    '各有关单位',
    '一、为加强管理',
    '经费管理办法',
    '经济和信息化局',
    '现场审核安排',
  ],
}

/** A label and its colon at the start of a line: `联系电话：`. */
export const label = {
  pattern: /^[\u4e00-\u9fff、]{2,8}(?<!如下)[：:]/,
  examples: ['联系电话：', '申报时间:3月1日', '单位、部门：'],
  counterexamples: ['通知如下：', '联系电话', '(一)对象:', '专项资金申报材料报送要求：'],
}

/** How a date goes on in the next line: its number here and 月 there, or 4月 here and the day there. */
export const splitDates = [
  { end: /\d$/, start: /^[年月日]/ },
  { end: /\d[年月]$/, start: /^\d{1,2}[月日]/ },
] as const

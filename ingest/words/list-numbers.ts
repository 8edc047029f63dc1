const digits = '零一二三四五六七八九'
const ranks = ['', '十', '百', '千'] as const

/** A number below ten thousand in Chinese counting, `zero` standing for skipped ranks: 12 十二, 101 一百零一, 1001 一千零一. */
function counting(value: number, zero = '零'): string {
  if (value <= 0 || value > 9999) return String(value)
  let text = ''
  let skipped = false
  for (let rank = 3; rank >= 0; rank -= 1) {
    const digit = Math.floor(value / 10 ** rank) % 10
    if (digit === 0) skipped = text !== ''
    else {
      text += `${skipped ? zero : ''}${digits.charAt(digit)}${ranks[rank] ?? ''}`
      skipped = false
    }
  }
  return value >= 10 && value < 20 ? text.slice(1) : text
}

const letter = (value: number, first: string): string =>
  String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

const romans = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, word] of romans) {
    while (rest >= worth && text.length < 30) {
      text += word
      rest -= worth
    }
  }
  return text
}

function enclosed(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCharCode(0x245f + value)
  if (value >= 21 && value <= 35) return String.fromCharCode(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCharCode(0x32b1 + value - 36)
  return String(value)
}

const nth =
  (series: string) =>
  (value: number): string =>
    series.charAt((value - 1) % series.length)

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, digit => String.fromCharCode(0xff10 + Number(digit)))
const digitWise = (value: number): string =>
  [...String(value)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join('')
const formal = (value: number): string =>
  [...counting(value)]
    .map(word => '零壹贰叁肆伍陆柒捌玖拾佰仟'['零一二三四五六七八九十百千'.indexOf(word)] ?? word)
    .join('')

/** How an automatic number is written, by the name that ECMA-376 (17.18.59, ST_NumberFormat) gives to the format. */
export const listNumberFormats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed,
  decimalEnclosedCircleChinese: enclosed,
  decimalEnclosedParen: value => (value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  decimalEnclosedFullstop: value => (value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`),
  chineseCounting: value => counting(value, '〇'),
  chineseCountingThousand: value => counting(value),
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographDigital: digitWise,
  japaneseDigitalTenThousand: digitWise,
  taiwaneseDigital: digitWise,
  japaneseCounting: value => counting(value, '〇'),
  taiwaneseCounting: value => counting(value),
  taiwaneseCountingThousand: value => counting(value),
  ideographTraditional: nth('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: nth('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: value => (value <= 10 ? String.fromCharCode(0x327f + value) : counting(value)),
  lowerLetter: value => letter(value, 'a'),
  upperLetter: value => letter(value, 'A'),
  lowerRoman: roman,
  upperRoman: value => roman(value).toUpperCase(),
  bullet: () => '•',
  none: () => '',
}

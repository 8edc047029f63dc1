/** Between the denominator and the numerator of a fraction: 百⟦分之⟧八. */
export const fractionMark = /分之/y

/** A fraction in figures, and what shows that it is one: 2⟦/⟧3⟦以上⟧. */
export const fractionSlash = '/'
export const fractionBehind = /[及或]?以[上下]|的(?=[一-龥])|多数|票/y

/** The decimals of a number in Chinese digits: 万分之二⟦点五⟧. */
export const chineseDecimals = /^点[零〇一二三四五六七八九]{1,6}/

/** What blurs a number, behind it and before it: 20⟦余⟧家, 一百⟦多⟧人, ⟦数⟧百户. */
export const blurBehind = /余|多(?=[^于数少次样])|来(?=[人个家])|几(?=[万亿千百十元人家个名])/y
export const blurBefore = /[几数](?=[十百千万亿]$)/

/** A half that is compared: ⟦半数⟧以上, 过⟦半数⟧, 不少于⟦一半⟧. */
export const comparedHalf =
  /(?<=(?:过|低于|少于|达到|达|至少|不足|不到))(?:总)?(?:半数|一半)|(?:半数|一半)(?=\(?不?含?\)?[及或]?以[上下])/g

/** What makes a temperature fall below nought, right before its number: ⟦-⟧18℃, ⟦零下⟧5摄氏度, but 2-8℃. */
export const belowZero = /(?<sign>零下|(?<![\d℃C度])[-−–])$/
export const coldUnits: readonly string[] = ['℃', '°C', '摄氏度', '度']

/** The signs that make money of a number without a unit: ⟦￥⟧500.00. */
export const currencySigns: Readonly<Record<string, string>> = { '¥': 'CNY', '￥': 'CNY', $: 'USD', '€': 'EUR' }

/** How a half is written. */
export const halfWords: readonly string[] = ['半数', '一半', '总半数']

/** The character before a half that says more than it: ⟦过⟧半数. */
export const pastHalf = '过'

/** A magnitude behind what blurs its number: 20余⟦万⟧元. */
export const lateMagnitude = /[万亿]/y

/** A second value for another case in brackets before the unit: 氨氮≤5⟦(8)⟧mg/L. */
export const secondValue = /\(\d{1,6}(?:\.\d{1,6})?\)/y

/** Between the sets and the copies of a document: 一⟦式⟧三份. */
export const setWord = '式'
export const setUnits: readonly string[] = ['份', '套', '联']

/** Marks between the two sides of a ratio. */
export const ratioMarks = ':∶'

/** The full-width stop, which follows the number of an item and is no decimal point. */
export const wideStop = '．'

/** The number of an item within a line, right before a figure: 注：⟦1．⟧300米. */
export const innerMarker = /(?<=[\n：:；;。，,）)\s])\d{1,2}．(?=\d)/g

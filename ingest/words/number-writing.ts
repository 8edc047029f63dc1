/** Between the denominator and the numerator of a fraction: 百⟦分之⟧八. */
export const fractionMark = {
  pattern: /分之/y,
  examples: ['分之八', '分之三'],
  counterexamples: ['分点', '分数'],
}

/** A fraction in figures, and what shows that it is one: 2⟦/⟧3⟦以上⟧. */
export const fractionSlash = '/'
export const fractionBehind = {
  pattern: /[及或]?以[上下]|的(?=[一-龥])|多数|票/y,
  examples: ['以上', '及以上', '的委员', '多数通过', '票'],
  counterexamples: ['月', '号楼', '期工程', '的,视为通过'],
}

/** The decimals of a number in Chinese digits: 万分之二⟦点五⟧. */
export const chineseDecimals = {
  pattern: /^点[零〇一二三四五六七八九]{1,6}/,
  examples: ['点五', '点二五的税率', '点〇三'],
  counterexamples: ['点左右', '点半', '五点', '三点五'],
}

/** What blurs a number, behind it and before it: 20⟦余⟧家, 一百⟦多⟧人, ⟦数⟧百户. */
export const blurBehind = {
  pattern: /余|多(?=[^于数少次样])|来(?=[人个家])|几(?=[万亿千百十元人家个名])/y,
  examples: ['余家', '多人', '来个', '几万元'],
  counterexamples: ['多于20人', '来自基层', '多次', '几乎', '多样化'],
}
export const blurBefore = {
  pattern: /[几数](?=[十百千万亿]$)/,
  examples: ['数百', '几十', '几万'],
  counterexamples: ['数量', '几个', '约百', '数百人'],
}

/** A half that is compared: ⟦半数⟧以上, 过⟦半数⟧, 不少于⟦一半⟧. */
export const comparedHalf = {
  pattern:
    /(?<=(?:过|低于|少于|达到|达|至少|不足|不到))(?:总)?(?:半数|一半)|(?:半数|一半)(?=\(?不?含?\)?[及或]?以[上下])/g,
  examples: ['过半数', '半数以上', '不少于一半', '一半(含)以上', '未达到总半数'],
  counterexamples: ['半数通过', '一半费用', '半年以上'],
}

/** What makes a temperature fall below nought, right before its number: ⟦-⟧18℃, ⟦零下⟧5摄氏度, but 2-8℃. */
export const belowZero = {
  pattern: /(?<sign>零下|(?<![\d℃C度])[-−–])$/,
  examples: ['零下', '为-', '低于−'],
  counterexamples: ['2-', '8℃-', '以下', '零下温度'],
}
export const coldUnits: readonly string[] = ['℃', '°C', '摄氏度', '度']

/** The signs that make money of a number without a unit: ⟦￥⟧500.00. */
export const currencySigns: Readonly<Record<string, string>> = { '¥': 'CNY', '￥': 'CNY', $: 'USD', '€': 'EUR' }

/** How a half is written. */
export const halfWords: readonly string[] = ['半数', '一半', '总半数']

/** The character before a half that says more than it: ⟦过⟧半数. */
export const pastHalf = '过'

/** A magnitude behind what blurs its number: 20余⟦万⟧元. */
export const lateMagnitude = {
  pattern: /[万亿]/y,
  examples: ['万元', '亿元', '万人次'],
  counterexamples: ['元', '千人'],
}

/** A second value for another case in brackets before the unit: 氨氮≤5⟦(8)⟧mg/L. */
export const secondValue = {
  pattern: /\(\d{1,6}(?:\.\d{1,6})?\)/y,
  examples: ['(8)mg/L', '(0.5)', '(15)毫克/升'],
  counterexamples: ['(含)', '(8项)', '[8]'],
}

/** Between the sets and the copies of a document: 一⟦式⟧三份. */
export const setWord = '式'
export const setUnits: readonly string[] = ['份', '套', '联']

/** Marks between the two sides of a ratio. */
export const ratioMarks = ':∶'

/** The full-width stop, which follows the number of an item and is no decimal point. */
export const wideStop = '．'

/** The number of an item within a line, right before a figure: 注：⟦1．⟧300米. */
export const innerMarker = {
  pattern: /(?<=[\n：:；;。，,）)\s])\d{1,2}．(?=\d)/g,
  examples: ['注：1．300米', '；2．150人以上', '。\n3．20名'],
  counterexamples: ['增长1．5%', '注：1.300米', '注：1．申请人'],
}

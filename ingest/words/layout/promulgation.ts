/** A way in which a regulation comes out or changes, as the line under its title says it. */
type Act = {
  readonly word: string
  /** `issues`: on this day the document came out. `adopts`: a meeting agreed to it. `changes`: a later day. */
  readonly sense: 'issues' | 'adopts' | 'changes'
}

/** The acts of such a line. */
export const promulgationActs = [
  { word: '公布', sense: 'issues' },
  { word: '发布', sense: 'issues' },
  { word: '颁布', sense: 'issues' },
  { word: '印发', sense: 'issues' },
  { word: '通过', sense: 'adopts' },
  { word: '批准', sense: 'adopts' },
  { word: '修订', sense: 'changes' },
  { word: '修正', sense: 'changes' },
  { word: '修改', sense: 'changes' },
  { word: '施行', sense: 'changes' },
  { word: '实施', sense: 'changes' },
] as const satisfies readonly Act[]

const acts = promulgationActs.map(({ word }) => word).join('|')
const day = '(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日'
const lead = '(?:根据|依据|经)?'

/** Where an event of the line begins: a day from which nothing is reckoned. */
export const eventStart = {
  pattern: new RegExp(`(?=${lead}${day}(?![前后内止至到起,]))(?<!根据|依据|经)`, 'g'),
  examples: ['2021年7月27日国务院令第746号', '根据2010年11月1日海关总署令', '经2019年3月2日常务会议'],
  counterexamples: ['2021年7月27日前', '自2022年1月1日起施行', '2021年7月国务院', '2022年1月1日至'],
}

/** One event: ⟦2021年7月27日⟧⟦国务院令第746号⟧⟦公布⟧, with when it takes effect behind it. */
export const promulgationEvent = {
  pattern: new RegExp(
    `^${lead}(?<day>${day})(?![前后内止至到起,])(?<words>[^。;:!?]{0,120}?)(?<act>${acts})(?:[\\s,、]*(?:自[^。;:]{2,20}起)?(?:施行|实施))?[\\s,、]*$`,
  ),
  examples: [
    '2021年7月27日国务院令第746号公布',
    '根据2010年11月1日海关总署令修改',
    '1993年8月1日海关总署发布 自1993年10月1日起施行',
    '2023年5月6日市政府常务会议通过',
  ],
  counterexamples: [
    '2021年7月27日起施行',
    '2021年7月27日国务院令第746号',
    '2021年7月27日前公布',
    '2021年7月公布',
    '于2021年7月27日由国务院公布',
    '2021年7月27日国务院公布的条例',
  ],
}

/** Who made the document, and when, in a bracket under its title: （⟦某市国资委⟧ ⟦2008年10月6日⟧）. */
export const signedUnderTitle = {
  pattern: new RegExp(`^\\((?<words>[\\u4e00-\\u9fff、\\s]{4,40}?)\\s?(?<day>${day})\\)$`),
  examples: ['(某市国资委 2008年10月6日)', '(省教育厅2019年3月1日)'],
  counterexamples: [
    '(2008年10月6日)',
    '某市国资委2008年10月6日',
    '(某市国资委2008年10月6日通过)',
    '某县办法(市国资委 2008年10月6日)',
    '(市国资委 2008年10月6日)修订',
  ],
}

/** The order by which a document came out, and who gave it: 国务院⟦令第746号⟧, 海关总署⟦第4号令⟧. */
export const promulgationOrder = {
  pattern:
    /^(?:由|以|经)?(?<office>[\u4e00-\u9fff、\s]{2,40}?)(?<number>令\s?(?:\d{4}年)?第?\s?\d{1,4}\s?号|(?:\d{4}年)?第\s?\d{1,4}\s?号令)/,
  examples: ['国务院令第746号', '海关总署第4号令', '由财政部令2019年第100号'],
  counterexamples: ['令第746号', '水规〔2022〕3号', '国务院办公厅第5次会议', '2023年国务院令第746号'],
}

/** The office before the number or the act: ⟦某省水利厅⟧某水规〔2022〕3号, ⟦海关总署⟧发布. */
export const promulgatedBy = {
  pattern:
    /^(?:由|经)?(?<office>[\u4e00-\u9fff、\s]{2,40}?(?:厅|局|委员会|部|政府|办公室|署|院|银行))(?=以?[\u4e00-\u9fff]{1,8}[〔[(]|以|$)/,
  examples: ['某省水利厅水规〔2022〕3号', '海关总署', '由市财政局以财规〔2023〕1号'],
  counterexamples: ['水规〔2022〕3号', '某省水利厅厅务会议通过', '海关总署令第45号', '第45号令海关总署'],
}

/** A meeting of an office that adopts its rules; the day on which they come out is another. */
export const adoptedBy = {
  pattern:
    /^(?:已?由|已?经)?(?<office>[\u4e00-\u9fff]{2,30}?)(?:\d{4}年)?(?:第[一二三四五六七八九十百\d]{1,6}次)?(?:部务|局务|委务|署务|厅务|行务|办公|常务|全体|主席|党组)会议?(?:审议)?$/,
  examples: ['市场监管总局2021年第5次局务会议', '经教育部部务会议审议', '某省人民政府第12次常务会议'],
  counterexamples: ['教育部发布', '市场监管总局局务会议通过', '全国人民代表大会'],
}

/** A people's congress, whose vote is the document itself: ⟦某市⟧第十五届⟦人民代表大会常务委员会⟧第五次会议. */
export const congress = {
  pattern:
    /^(?:由|经)?(?<place>[\u4e00-\u9fff]{0,14}?)第[一二三四五六七八九十]{1,3}届(?<name>(?:全国)?人民代表大会(?:常务委员会)?)/,
  examples: ['某市第十五届人民代表大会常务委员会', '第十三届全国人民代表大会', '由某省第八届人民代表大会'],
  counterexamples: [
    '某市人民代表大会常务委员会公告',
    '第十五届运动会',
    '第三届职工代表大会',
    '印发《第十四届全国人民代表大会',
  ],
}

/** The state before the name of an organ that is called without it: ⟦中华人民共和国⟧国务院. */
export const stateBeforeOrgan = {
  pattern: /^中华人民共和国(?=国务院)/,
  examples: ['中华人民共和国国务院', '中华人民共和国国务院令'],
  counterexamples: ['中华人民共和国财政部', '国务院', '中华人民共和国海关总署', '《中华人民共和国国务院公报》'],
}

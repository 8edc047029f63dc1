import type { Measure } from '../../schemas/rule.ts'

/**
 * Words that stand behind a number and say what it counts.
 *
 * `unit` is what the rule file writes; null keeps the word as it stands. `not` lists what may not follow the word:
 * 60⟦分⟧ is a score, 60分⟦钟⟧ a time. `only` lists what must follow.
 */
export type UnitRow = {
  readonly id: string
  readonly words: readonly string[]
  readonly unit: string | null
  readonly measure: Measure
  readonly factor?: number
  readonly not?: readonly string[]
  readonly only?: readonly string[]
  readonly examples: Readonly<Record<string, { readonly value: number; readonly unit: string }>>
}

const money = (
  id: string,
  words: readonly string[],
  unit: string,
  examples: UnitRow['examples'],
  factor = 1,
): UnitRow => ({
  id,
  words,
  unit,
  measure: 'amount',
  factor,
  not: unit === 'CNY' ? ['旦', '件', '器', '素', '宵', '月'] : [],
  examples,
})

const currencies: readonly UnitRow[] = [
  money('yuan', ['元人民币', '元整', '元', '块钱', 'CNY', 'RMB'], 'CNY', {
    '1500万元': { value: 15000000, unit: 'CNY' },
    '2,413元': { value: 2413, unit: 'CNY' },
    '1.5亿元': { value: 150000000, unit: 'CNY' },
    五万元: { value: 50000, unit: 'CNY' },
  }),
  money('jiao', ['角钱', '角/'], 'CNY', { '5角钱': { value: 0.5, unit: 'CNY' } }, 0.1),
  money('us-dollar', ['美元', '美金', 'USD'], 'USD', { '300万美元': { value: 3000000, unit: 'USD' } }),
  money('euro', ['欧元', 'EUR'], 'EUR', { '20万欧元': { value: 200000, unit: 'EUR' } }),
  money('yen', ['日元', 'JPY'], 'JPY', { '1亿日元': { value: 100000000, unit: 'JPY' } }),
  money('hong-kong-dollar', ['港元', '港币', 'HKD'], 'HKD', { '50万港元': { value: 500000, unit: 'HKD' } }),
  money('pound', ['英镑', 'GBP'], 'GBP', { '10万英镑': { value: 100000, unit: 'GBP' } }),
  money('australian-dollar', ['澳元', '澳大利亚元', 'AUD'], 'AUD', { '5万澳元': { value: 50000, unit: 'AUD' } }),
  money('canadian-dollar', ['加元', '加拿大元', 'CAD'], 'CAD', { '5万加元': { value: 50000, unit: 'CAD' } }),
  money('singapore-dollar', ['新加坡元', '新元', 'SGD'], 'SGD', { '5万新加坡元': { value: 50000, unit: 'SGD' } }),
  money('swiss-franc', ['瑞士法郎', 'CHF'], 'CHF', { '5万瑞士法郎': { value: 50000, unit: 'CHF' } }),
  money('won', ['韩元', '韩币', 'KRW'], 'KRW', { '500万韩元': { value: 5000000, unit: 'KRW' } }),
  money('rouble', ['卢布', 'RUB'], 'RUB', { '500万卢布': { value: 5000000, unit: 'RUB' } }),
  money('pataca', ['澳门元', '澳门币', 'MOP'], 'MOP', { '5万澳门元': { value: 50000, unit: 'MOP' } }),
  money('taiwan-dollar', ['新台币', 'TWD'], 'TWD', { '50万新台币': { value: 500000, unit: 'TWD' } }),
]

const shares: readonly UnitRow[] = [
  { id: 'percent', words: ['%'], unit: '%', measure: 'share', examples: { '60%': { value: 60, unit: '%' } } },
  { id: 'per-mille', words: ['‰'], unit: '‰', measure: 'share', examples: { '5‰': { value: 5, unit: '‰' } } },
  {
    id: 'percentage-point',
    words: ['个百分点', '百分点'],
    unit: '个百分点',
    measure: 'share',
    examples: { '15个百分点': { value: 15, unit: '个百分点' }, 两个百分点: { value: 2, unit: '个百分点' } },
  },
  {
    id: 'basis-point',
    words: ['个基点', '基点', 'BP', 'bp'],
    unit: '个基点',
    measure: 'share',
    examples: { '50个基点': { value: 50, unit: '个基点' } },
  },
  {
    id: 'multiple',
    words: ['倍'],
    unit: '倍',
    measure: 'share',
    not: ['增', '数'],
    examples: { '1.5倍': { value: 1.5, unit: '倍' }, 三倍: { value: 3, unit: '倍' } },
  },
  {
    id: 'tenths',
    words: ['成'],
    unit: '%',
    measure: 'share',
    factor: 10,
    not: [
      '立',
      '功',
      '果',
      '员',
      '本',
      '绩',
      '为',
      '都',
      '人',
      '品',
      '效',
      '份',
      '套',
      '熟',
      '年',
      '长',
      '分',
      '交',
      '文',
    ],
    only: ['以', '及', '的', ',', '。', '左', ';'],
    examples: { '七成。': { value: 70, unit: '%' } },
  },
]

const scores: readonly UnitRow[] = [
  {
    id: 'score',
    words: ['分'],
    unit: 'point',
    measure: 'score',
    not: ['钟', '之', '别', '批', '类', '期', '公司', '秒', '贝'],
    examples: { '60分': { value: 60, unit: 'point' }, 八十五分: { value: 85, unit: 'point' } },
  },
]

const people: readonly UnitRow[] = [
  {
    id: 'age',
    words: ['周岁', '岁'],
    unit: 'year',
    measure: 'age',
    not: ['月', '末', '首'],
    examples: { '18周岁': { value: 18, unit: 'year' }, 六十岁: { value: 60, unit: 'year' } },
  },
  {
    id: 'household-size',
    words: ['人户', '口之家'],
    unit: '人',
    measure: 'count',
    examples: { '3人户': { value: 3, unit: '人' }, 两人户: { value: 2, unit: '人' } },
  },
]

/** Counted nouns whose measure word is the unit as it stands. */
const counted = (id: string, words: readonly string[], not: readonly string[], example: string): UnitRow => {
  const word = words.filter(each => example.includes(each)).sort((a, b) => b.length - a.length)[0] ?? example
  return { id, words, unit: null, measure: 'count', not, examples: { [example]: { value: 3, unit: word } } }
}

/** Counted nouns that name the unit themselves, with or without 个: 48⟦个学时⟧ is 48 学时. */
const named = (id: string, unit: string, words: readonly string[], not: readonly string[] = []): UnitRow => ({
  id,
  words,
  unit,
  measure: 'count',
  not,
  examples: Object.fromEntries(words.map(word => [`3${word}以上`, { value: 3, unit }])),
})

const spans = ['月', '年', '季', '小时', '工作日', '自然日', '日', '学期', '学年', '星期', '周', '会计年度', '完整']

const counts: readonly UnitRow[] = [
  counted('thing', ['个'], [...spans, '自然', '纳税年度', '结算年度', '考核年度', '半年', '体', '性'], '3个项目'),
  counted('house', ['家'], ['庭', '长', '属'], '3家企业'),
  counted('person', ['人'], ['民', '才', '员', '口', '大'], '3人以上'),
  counted(
    'turn',
    ['人次', '户次', '家次', '车次', '班次', '场次', '架次', '件次', '批次', '课次', '轮次', '项次'],
    [],
    '3人次',
  ),
  counted('person-respectful', ['名', '位'], ['单', '称', '额', '于', '置'], '3名人员'),
  counted('place-granted', ['名额'], [], '3名额'),
  counted('item', ['项'], ['目'], '3项专利'),
  counted('piece', ['件', '件套'], [], '3件发明专利'),
  counted('time', ['次', '回', '遍', '轮'], ['年', '月', '日', '性'], '3次'),
  counted('copy', ['份'], ['额'], '3份'),
  counted('leaf', ['联'], ['系', '合', '盟', '网', '防', '动', '络', '社', '席', '通'], '3联'),
  counted('set', ['套', '台套', '台(套)'], [], '3套住房'),
  counted('household', ['户'], ['籍', '型'], '3户'),
  counted(
    'child',
    ['孩'],
    ['子', '次', '政', '生', '家', '父', '母', '补', '奖', '登', '保', '待', '单', '童', '的'],
    '3孩',
  ),
  counted('paper', ['篇', '幅', '卷', '册', '集', '页', '张', '封', '部'], ['门', '分'], '3篇论文'),
  named('character', '字', ['个汉字', '汉字', '个字', '字'], ['号', '段']),
  named('character-typed', '字符', ['个字符', '字符']),
  counted('machine', ['台', '辆', '艘', '架', '套件', '组', '副'], ['账', '风', '长', '织'], '3台设备'),
  counted('land', ['亩', '公顷', '宗地'], [], '3亩'),
  counted(
    'site',
    ['所', '座', '栋', '幢', '间房', '间', '处', '层', '块', '片', '口', '宗'],
    ['罚', '以', '级'],
    '3所学校',
  ),
  counted('bed', ['床位', '床'], [], '3床位'),
  counted('case', ['例', '笔', '单', '票'], ['位', '元'], '3笔'),
  counted(
    'kind',
    ['种', '类', '款', '条', '门', '节', '场', '期', '届', '批', '档', '章'],
    ['间', '限', '满', '准'],
    '3种',
  ),
  named('lesson', '学时', ['学时', '个学时']),
  named('class-hour', '课时', ['课时', '个课时']),
  named('credit', '学分', ['学分', '个学分']),
  counted(
    'animal',
    ['只', '头', '匹', '羽', '尾', '株', '棵', '枚', '颗', '粒', '根', '支', '把'],
    ['部', '付'],
    '3只',
  ),
  counted('pack', ['瓶', '箱', '袋', '桶', '包', '盒', '双', '对', '标段', '片段'], ['应', '象', '外'], '3标段'),
  counted('share-paper', ['股', '手'], ['东', '权', '续'], '3股'),
  counted('seat', ['席', '座位', '学位', '岗位', '车位', '泊位'], [], '3学位'),
  counted('class', ['班', '队'], ['级', '子', '长'], '3班'),
  counted('digit', ['位数', '位小数', '位数字', '像素'], [], '3位小数'),
  counted(
    'fitting',
    [
      '盏',
      '扇',
      '樘',
      '蹲位',
      '格',
      '桌',
      '筐',
      '盘',
      '碗',
      '餐',
      '具',
      '门课',
      '摊位',
      '展位',
      '工位',
      '台班',
      '车皮',
    ],
    [],
    '3盏',
  ),
  counted(
    'lane',
    ['道', '列', '趟', '航次'],
    ['路', '德', '具', '教', '理', '歉', '入', '出', '为', '明', '表', '举'],
    '3道',
  ),
  counted('case-opening', ['起'], ['施', '实', '执', '算', '计', '至', '到', '草', '点'], '3起以上'),
]

const measured = (id: string, words: readonly string[], example: string, not: readonly string[] = []): UnitRow => ({
  ...counted(id, words, not, example),
  measure: 'other',
})

const physical: readonly UnitRow[] = [
  measured('area', ['平方米', '平方公里', '平方千米', '平方厘米', '平米', '㎡', 'm²', 'm2', 'km²', 'km2'], '3平方米'),
  measured(
    'length',
    ['公里', '千米', '米', '厘米', '毫米', '微米', '英寸', '寸', '公分', '海里', '里', 'km', 'cm', 'mm', 'μm', 'm'],
    '3公里',
    ['程', '面', '程碑', '粉', '饭'],
  ),
  measured(
    'volume',
    ['立方米', '立方厘米', '立方', '升', '毫升', '微升', 'm³', 'm3', 'Nm³', 'mL', 'ml', 'L'],
    '3立方米',
    ['学', '级', '值'],
  ),
  measured(
    'weight',
    [
      '公斤',
      '千克',
      '毫克',
      '微克',
      '吨标准煤',
      '吨标煤',
      '吨二氧化碳当量',
      '吨',
      '克',
      'kg',
      'mg',
      'μg',
      'g',
      't',
      'tce',
    ],
    '3吨',
  ),
  measured('power', ['马力', '千瓦', '兆瓦', '瓦', '千伏安', '千乏', 'kW', 'MW', 'GW', 'kVA', 'W'], '3千瓦', [
    '斯',
    '解',
  ]),
  measured(
    'energy',
    ['千瓦时', '千瓦·时', '兆瓦时', '度电', 'kWh', 'MWh', 'GWh', 'GJ', 'MJ', 'kJ', '吉焦', '大卡', '千卡'],
    '3千瓦时',
  ),
  measured('voltage', ['千伏', '伏特', '伏', 'kV', 'V', '安培', '安', 'mA'], '3千伏', [
    '徽',
    '全',
    '置',
    '排',
    '装',
    '阳',
    '庆',
    '级',
  ]),
  measured('degree', ['摄氏度', '℃', '°C', '度'], '3摄氏度', ['假', '过', '量', '电']),
  measured('light', ['勒克斯', 'lux', 'lx', '流明', 'lm'], '3勒克斯'),
  measured('sound', ['分贝', 'dB(A)', 'dB（A）', 'dB'], '3分贝'),
  measured('frequency', ['赫兹', 'Hz', 'kHz', 'MHz', 'GHz'], '3赫兹'),
  measured('pressure', ['兆帕', '千帕', '帕', 'MPa', 'kPa', 'Pa', 'mmHg', '毫米汞柱'], '3兆帕'),
  measured(
    'concentration',
    [
      '毫克/升',
      '毫克/立方米',
      '毫克/千克',
      '毫克/公斤',
      '微克/立方米',
      '克/立方米',
      'mg/L',
      'mg/l',
      'mg/m³',
      'mg/m3',
      'mg/kg',
      'μg/m³',
      'μg/m3',
      'μg/L',
      'g/L',
      'ppm',
      'ppb',
      'CFU/g',
      'CFU/mL',
      'CFU/ml',
      'cfu/g',
      'NTU',
    ],
    '3毫克/升',
  ),
  measured(
    'data',
    [
      'KB',
      'MB',
      'GB',
      'TB',
      'kb',
      'mb',
      'Kb',
      'Mb',
      'Mbps',
      'Gbps',
      'G',
      'M',
      'K',
      '兆',
      'dpi',
      'DPI',
      'PFlops',
      'EFLOPS',
    ],
    '3MB',
  ),
  measured(
    'speed',
    ['公里/小时', '千米/小时', '米/秒', 'km/h', 'm/s', '转/分', 'rpm', 'Kbps', 'kbps', 'kg/s', 'kg/h', 't/h'],
    '3公里/小时',
  ),
  measured('weight-old', ['斤', '担', '钱', '两'], '3斤', [
    '保',
    '当',
    '子',
    '款',
    '会',
    '地',
    '者',
    '侧',
    '岸',
    '级',
    '类',
    '个',
    '次',
    '年',
    '种',
  ]),
]

/** Every unit that is no duration: durations are times. */
export const unitRows: readonly UnitRow[] = [...currencies, ...shares, ...scores, ...people, ...counts, ...physical]

/** What a rate may be counted by besides units: 1238元/⟦月⟧. */
export const rateWords: readonly string[] = [
  ...[
    '人月',
    '人天',
    '学年',
    '学期',
    '工作日',
    '小时',
    '季度',
    '户籍',
    '科次',
    '科',
    '年',
    '月',
    '日',
    '天',
    '周',
    '季',
    '时',
  ],
  ...['本', '生', '车', '证', '单元', '企业', '项目', '站', '桩', '井', '孔', '线', '岗', '床日', '分钟', '秒'],
]

/** Ends of units that are the size of a household. */
export const householdEnd = {
  pattern: /(?:人户|之家)$/,
  examples: ['3人户', '两人户', '三口之家'],
  counterexamples: ['3户', '5人', '职工之友', '人户分离'],
}

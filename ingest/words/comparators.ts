import type { Operator } from '../../schemas/rule.ts'
import { alone } from './particles/alone.ts'

/**
 * Words before a number that compare with it; `negated` is what 不, 未, 不得 … before the word make of it.
 *
 * 民法典第1259条: 以上、以下、以内、届满 include the number; 不满、超过、以外 do not. A notice that says （含） or （不含） overrides it.
 * An adverb (最高, 至少) may stand some words before its number: 最高给予⟦50万元⟧奖励.
 */
export type ComparatorRow = {
  readonly words: readonly string[]
  readonly operator: Operator
  readonly negated: Operator | null
  readonly adverb: boolean
  /** Whether the word also names what is measured: 缴费基数⟦上限⟧为28221元. */
  readonly noun?: boolean
  /** The units before which alone the word compares: 放宽至⟦40周岁⟧, but 放宽至⟦1:2⟧ may go either way. */
  readonly units?: readonly string[]
  readonly examples: Readonly<Record<string, Operator>>
}

export const comparatorsBefore: readonly ComparatorRow[] = [
  {
    words: ['低于', '少于', '小于', '短于', '＜', '<', '逊于'],
    operator: '<',
    negated: '>=',
    adverb: false,
    examples: { '低于3%': '<', '不低于3%': '>=', 不得少于3人: '>=', 不应小于2米: '>=', '<5%': '<' },
  },
  {
    words: ['超过', '高于', '大于', '多于', '超出', '长于', '逾', '超', '>', '突破'],
    operator: '>',
    negated: '<=',
    adverb: false,
    examples: {
      超过500万元: '>',
      不超过500万元: '<=',
      '不得高于60%': '<=',
      未超过3次: '<=',
      '>5%': '>',
      不超10万元: '<=',
      超3人: '>',
    },
  },
  {
    words: ['大于等于', '大于或等于', '大于或者等于', '高于或等于', '高于等于', '多于或等于', '≥', '>=', '≧'],
    operator: '>=',
    negated: '<',
    adverb: false,
    examples: { '大于等于5%': '>=', '≥60分': '>=' },
  },
  {
    words: ['小于等于', '小于或等于', '小于或者等于', '低于或等于', '低于等于', '少于或等于', '≤', '<=', '≦'],
    operator: '<=',
    negated: '>',
    adverb: false,
    examples: { '小于等于5%': '<=', '≤60分': '<=' },
  },
  {
    words: ['达到', '达至', '达', '累计达', '已满', '年满', '须满', '满'],
    operator: '>=',
    negated: '<',
    adverb: false,
    examples: { 达到80分: '>=', 未达到80分: '<', 年满18周岁: '>=', 不满16周岁: '<', 未满16周岁: '<' },
  },
  {
    words: ['不足', '不到', '尚不足', '未到'],
    operator: '<',
    negated: null,
    adverb: false,
    examples: { 不足3套: '<', 不到10人: '<' },
  },
  {
    words: ['至少', '最低', '最少', '起点为', '起步价', '保底', '最小'],
    operator: '>=',
    negated: null,
    adverb: true,
    examples: { 至少3名: '>=', 最低给予5万元: '>=' },
  },
  {
    words: ['至多', '最多', '最高', '最大', '封顶', '不多于', '限报', '限', '控制在', '最长'],
    operator: '<=',
    negated: null,
    adverb: true,
    examples: { 至多2项: '<=', 最高给予50万元: '<=', 限报1项: '<=', '控制在5%': '<=' },
  },
  {
    words: ['上限', '封顶线', '限额', '最高额度', '最高限额'],
    operator: '<=',
    negated: null,
    adverb: true,
    noun: true,
    examples: { 上限为30000元: '<=', 限额500元: '<=' },
  },
  {
    words: ['下限', '起付线', '最低标准'],
    operator: '>=',
    negated: null,
    adverb: true,
    noun: true,
    examples: { 下限为4000元: '>=' },
  },
  {
    words: ['放宽至', '放宽到', '放宽为'],
    operator: '<=',
    negated: null,
    adverb: false,
    units: ['year'],
    examples: { 放宽至40周岁: '<=', 放宽到45岁: '<=' },
  },
  {
    words: ['前'],
    operator: '<=',
    negated: null,
    adverb: false,
    units: ['名', '位', '%', '家', '个'],
    examples: { 前三名: '<=', 前10位: '<=', '前30%': '<=', 前百分之五: '<=' },
  },
  {
    words: ['排名后', '排序后', '排位后', '位次后', '名次后', '排名末', '排名最后', '排在后', '排名靠后', '末', '倒数'],
    operator: '<=',
    negated: null,
    adverb: false,
    units: ['名', '位', '%'],
    examples: { '排名后10%': '<=', 排名最后三名: '<=', 末5位: '<=', 倒数3名: '<=' },
  },
  {
    words: ['以上至', '以上到'],
    operator: '<=',
    negated: null,
    adverb: false,
    examples: { 以上至5万元: '<=' },
  },
  {
    words: ['约', '大约', '约为', '约占', '将近', '近', '大概'],
    operator: 'about',
    negated: null,
    adverb: false,
    examples: { 约300人: 'about' },
  },
  {
    words: ['等于', '恰为', '必须为', '固定为'],
    operator: '=',
    negated: null,
    adverb: false,
    examples: { '等于100%': '=' },
  },
]

/** Adverbs between a negation and its comparator: 不得⟦分别⟧超过12%. */
export const negatedAdverbs: readonly string[] = [
  '分别',
  '各',
  '均',
  '同时',
  '累计',
  '合计',
  '单独',
  '再',
  '另外',
  '一律',
]

/** A value in brackets, and no part of what follows: 控制目标（⟦5.5%）⟧, but not 平均工资（6312元）的3倍. */
export const namedLimit = {
  pattern: /^\d[\d.,]{0,10}(?:%|‰|[万亿]?[\u4e00-\u9fff]{0,2})\)(?!的|[\u4e00-\u9fff]{0,2}\d)/,
  examples: ['5.5%);', '10名),我委将', '3000万元)以上'],
  counterexamples: ['6312元)的3倍', '10名以上)', '含)'],
}

/** What turns a comparator before a number round. */
export const negations: readonly string[] = [
  ...[
    '不',
    '不得',
    '不能',
    '不应',
    '不应当',
    '不可',
    '不可以',
    '不宜',
    '不许',
    '不准',
    '不允许',
    '不需',
    '不会',
    '不再',
  ],
  ...[
    '未',
    '没有',
    '均不',
    '都不',
    '未能',
    '没',
    '无法',
    '均不得',
    '不能够',
    '不必',
    '尚未',
    '均未',
    '并未',
    '须不',
    '应不',
  ],
]

/** Words behind a number that compare with it. */
export type SuffixRow = {
  readonly words: readonly string[]
  readonly operator: Operator
  readonly examples: Readonly<Record<string, Operator>>
}

export const comparatorsBehind: readonly SuffixRow[] = [
  {
    words: [
      '以上',
      '及以上',
      '为合格',
      '为及格',
      '即为合格',
      '为达标',
      '或以上',
      '或者以上',
      '和以上',
      '与以上',
      '及其以上',
      '起步',
      '为下限',
      '起付',
      '起补',
      '起订',
      '起售',
    ],
    operator: '>=',
    examples: { '500万元以上': '>=', '2个及以上': '>=', '500万元(含)以上': '>=', '500万元以上(不含)': '>' },
  },
  {
    words: [
      '以下',
      '及以下',
      '或以下',
      '或者以下',
      '以内',
      '范围内',
      '范围以内',
      '之内',
      '及以内',
      '为限',
      '封顶',
      '为上限',
      '上限',
      '及其以下',
    ],
    operator: '<=',
    examples: {
      '35周岁以下': '<=',
      '500字以内': '<=',
      '30万元封顶': '<=',
      '1000万元以下(不含)': '<',
      '20人以下(含20人)': '<=',
    },
  },
  { words: ['以外', '之外'], operator: '>', examples: { '5公里以外': '>' } },
  { words: ['左右', '上下', '许'], operator: 'about', examples: { '300人左右': 'about' } },
]

/** Words between a comparator and its number that change nothing. */
export const transparentWords: readonly string[] = [
  ...[
    '人民币',
    '为',
    '至',
    '到',
    '在',
    '按',
    '达',
    '于',
    '各',
    '均为',
    '均',
    '每',
    '是',
    '也',
    '共',
    '共计',
    '合计',
    '累计',
    '总计',
  ],
  ...[
    '每人',
    '每户',
    '每月',
    '每年',
    '每家',
    '每人每月',
    '每人每年',
    '每户每年',
    '每户每月',
    '每亩',
    '每平方米',
    '每个',
    '每项',
    '每次',
    '每件',
  ],
  ...[
    '每人每次',
    '每人每天',
    '每天',
    '每日',
    '每车',
    '每台',
    '每套',
    '每篇',
    '每学年',
    '每生每年',
    '每生每学年',
    '每单位',
    '每年每户',
    '每立方米',
  ],
  ...['单户', '单个', '单项', '单笔', '其', '的', '等值', '折合', '¥', '￥', '$'],
]

/** Words that carry an adverb such as 最高 on to its number: 最高⟦可给予⟧50万元. */
export const carryingWords: readonly string[] = [
  '以下',
  '下列',
  '上述',
  '其中',
  '其中的',
  '条件',
  '中',
  ...[
    '可',
    '可以',
    '能',
    '不超过',
    '给予',
    '予以',
    '奖励',
    '奖补',
    '补助',
    '补贴',
    '资助',
    '支持',
    '获',
    '获得',
    '享受',
    '申请',
    '申报',
    '推荐',
  ],
  ...[
    '报',
    '报名',
    '选择',
    '选',
    '选报',
    '填报',
    '提供',
    '提交',
    '贷款',
    '额度',
    '金额',
    '标准',
    '限额',
    '拨付',
    '安排',
    '扣除',
    '减免',
    '发放',
    '领取',
    '支付',
  ],
  ...[
    '应',
    '须',
    '需',
    '应当',
    '必须',
    '要',
    '有',
    '具有',
    '具备',
    '拥有',
    '满足',
    '符合',
    '完成',
    '开展',
    '组织',
    '举办',
    '参加',
    '取得',
    '设',
    '设置',
    '配备',
    '配',
  ],
  ...[
    '提前',
    '缴纳',
    '缴费',
    '投入',
    '增加',
    '降低',
    '提高',
    '新增',
    '补',
    '奖',
    '评',
    '评选',
    '认定',
    '立项',
    '扶持',
    '叠加',
    '兑现',
    '一次性',
  ],
]

/** Characters before a comparator that make both another word: 期⟦满⟧, 传⟦达⟧, 签⟦约⟧. */
export const partOfWord: Readonly<Record<string, string>> = {
  满: '届期圆充美额丰',
  近: '附最邻接',
  约: '签合契大预节条',
  超: '赶反',
  限: '期权有年时局无界下门',
  达: '传下表发到',
  前: '目以提此之日年月先眼当会事生向往支空期班周午岁产术跟面人街',
}

/** Words before a comparator that end with one of these characters and are whole: 非奥运会项目⟦前⟧六名, 专业⟦前⟧10%. */
export const wholeBefore: Readonly<Record<string, RegExp>> = {
  前: /(?:[项科栏节曲剧课书]目|(?:[运奥赛展协商大]|动|锦标|交易|博览|洽谈|选拔|文艺|音乐)会|(?:行|专|产|企|毕)业|[全各本每]班|班级|(?<![之以当日目])学期|[学上本]年度?)$/,
}

/** What may end the base that a number is a share or a price of: 不超过实际投入⟦的⟧30%. */
export const baseEnds = '的额价准线值率量费数度'

/** What shows that a number behind 超过 and its like is no share of what stands between. */
export const noBase = {
  pattern: new RegExp(
    `部分|每|按|给予|奖(?![励补]?(?:资金|金|总额))|补(?![助贴]?(?:资金|金|总额))|${alone('加', '减', '扣')}|,|以上|以下|以内`,
  ),
  examples: ['部分', '每人给予', '上年营业收入,', '20人以上企业的', '奖励', '每家补', '减征'],
  counterexamples: [
    '实际投入的',
    '同类机组上网电价',
    '项目总投资的',
    '加工费的',
    '奖补资金总额的',
    '工业增加值的',
    '附加税的',
    '补助总额的',
  ],
}

/** Adverbs that hold for a number some words on. */
export const farAdverbs = {
  pattern: /^(?:最高|最多|至多|至少|最少)$/,
  examples: ['最高', '至多', '最少'],
  counterexamples: ['最低', '最高人民', '不多', '得分最高'],
}

/** What shows that such an adverb belongs to something else: 最高人民法院, 得分最高的3个. */
export const notFar = {
  pattern: /^的|^人民|^[一-龥]{0,4}(?:额度|限额|限价|标准|工资)|^法|^级|^学历|^层次|^奖项|和|或|、/,
  examples: ['的', '人民法院', '贷款额度', '学历要求', '给予企业或'],
  counterexamples: [
    '可给予',
    '补助不超过',
    '只应同时教授',
    '补助企业的',
    '给予人民币',
    '给予申报单位贷款额度',
    '可依法给予',
    '可评三级',
    '具有本科学历',
    '引进高层次',
    '设置奖项',
  ],
}

/** A note on whether the number itself belongs: （含）, （不含本数）, （含20人）, （包括3家）. */
export const inclusionNote = {
  pattern:
    /\((?:均)?(?<no>不)?(?:包?含|包括)(?:本数|本级|本值|上限|下限|该数|等于|[\d.,%‰万亿千百十一二三四五六七八九两]{1,12}[元人个家%岁周分年月日万公顷项件次平方米吨亩倍]{0,4})?\)/y,
  examples: ['(含)', '(不含本数)', '(含20人)', '(均含)', '(不包含上限)'],
  counterexamples: ['(含税)', '(含运费)', '含本数'],
}

/** What may not follow a word behind a number: 上限⟦为⟧ has a value of its own. */
export const suffixNotBefore: Readonly<Record<string, RegExp>> = {
  许: /[可多]/,
  上限: /[为是\d]/,
  起步: /[为是\d]/,
}

/** How a document defines its comparison words: 本办法所称“以上”“以下”均包括本数. */
export const inclusionDefinition = {
  pattern:
    /["“]?(?<first>以上|以下|以内|不足|不满|超过|低于)["”]?(?<more>(?:[、,和及与]?["“]?(?:以上|以下|以内|不足|不满|超过|低于)["”]?){0,5})[^。;\n()]{0,12}?(?<no>不)?(?:包括|包含|含)(?:本数|本级|该数|相应数)/g,
  examples: ['本办法所称“以上”“以下”均包括本数', '“不足”不包括本数', '以内、以上均含本数', '所称“超过”“低于”,不含本数'],
  counterexamples: ['以上材料均包括复印件', '“以上”是指20人以上', '以上材料均含复印件', '20人以上。统计数包括本级'],
}

/** The words that such a definition may name. */
export const inclusionWords = {
  pattern: /以上|以下|以内|不足|不满|超过|低于/g,
  examples: ['以上', '不满', '低于'],
  counterexamples: ['以前', '超额', '之内'],
}

/** 均 that belongs to a measure and not to the comparison: 人⟦均⟧不超过2万元. */
export const meanWords = {
  pattern: /^[人户年月日地亩生平]均/,
  examples: ['人均', '户均', '平均'],
  counterexamples: ['均不', '类均', '员均'],
}

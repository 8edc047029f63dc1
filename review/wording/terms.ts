import type {
  Audience,
  Bound,
  DateRole,
  Flag,
  Form,
  Measure,
  Modality,
  Operator,
  ProvisionRole,
  ReviewStatus,
  RuleKind,
} from '../../schemas/rule.ts'

/** The languages that people read reports in. */
export type Language = 'zh' | 'en'

type Terms<K extends string> = { readonly [L in Language]: { readonly [T in K]: string } }

/** What each kind of rule is called. */
export const kindTerms = {
  zh: { date: '日期', deadline: '期限', threshold: '数量标准', material: '材料', provision: '规定' },
  en: { date: 'date', deadline: 'deadline', threshold: 'threshold', material: 'document', provision: 'provision' },
} satisfies Terms<RuleKind>

/** What a date is to the notice. */
export const dateRoleTerms = {
  zh: {
    effective: '施行',
    repealed: '废止',
    expires: '有效期至',
    event: '事项日',
    window: '开放时段',
    planned: '计划时间',
    cohort: '批次年份',
    fiscalYear: '会计年度',
    cutoff: '时点界线',
  },
  en: {
    effective: 'in force from',
    repealed: 'repealed',
    expires: 'expires',
    event: 'event',
    window: 'window',
    planned: 'planned',
    cohort: 'cohort',
    fiscalYear: 'fiscal year',
    cutoff: 'cut-off',
  },
} satisfies Terms<DateRole>

/** How a time bounds an act. */
export const boundTerms = {
  zh: { by: '截止', within: '期内', from: '起始', during: '时段', each: '定期' },
  en: { by: 'last day', within: 'within', from: 'not before', during: 'window', each: 'recurring duty' },
} satisfies Terms<Bound>

/** How binding a rule is. */
export const modalityTerms = {
  zh: {
    must: '应当',
    mustNot: '不得',
    may: '可以',
    encouraged: '鼓励',
    inPrinciple: '原则上',
    planned: '拟',
    is: '事实',
  },
  en: {
    must: 'must',
    mustNot: 'must not',
    may: 'may',
    encouraged: 'encouraged',
    inPrinciple: 'in principle',
    planned: 'planned',
    is: 'fact',
  },
} satisfies Terms<Modality>

/** Whom a rule speaks to. */
export const audienceTerms = {
  zh: { applicant: '申报方', authority: '主管部门' },
  en: { applicant: 'applicants', authority: 'authorities' },
} satisfies Terms<Audience>

/** What a number measures. */
export const measureTerms = {
  zh: {
    amount: '金额',
    share: '比例',
    score: '分数',
    count: '数量',
    age: '年龄',
    validity: '有效期',
    lookback: '回溯期',
    ban: '禁止期',
    publicity: '公示期',
    quota: '名额',
    copies: '份数',
    other: '其他',
  },
  en: {
    amount: 'amount',
    share: 'share',
    score: 'score',
    count: 'count',
    age: 'age',
    validity: 'validity',
    lookback: 'look-back',
    ban: 'ban',
    publicity: 'public notice period',
    quota: 'quota',
    copies: 'copies',
    other: 'other',
  },
} satisfies Terms<Measure>

/** How a number is compared; 以上, 以下 include it (民法典第1259条). */
export const operatorTerms = {
  zh: { '>=': '不少于', '>': '超过', '<=': '不超过', '<': '不足', '=': '', between: '', about: '约' },
  en: {
    '>=': 'at least ',
    '>': 'more than ',
    '<=': 'at most ',
    '<': 'less than ',
    '=': '',
    between: '',
    about: 'about ',
  },
} satisfies Terms<Operator>

/** The shape in which a document is handed in. */
export const formTerms = {
  zh: { original: '原件', copy: '复印件', electronic: '电子版', paper: '纸质', sealed: '盖章', signed: '签字' },
  en: {
    original: 'original',
    copy: 'copy',
    electronic: 'electronic',
    paper: 'paper',
    sealed: 'sealed',
    signed: 'signed',
  },
} satisfies Terms<Form>

/** What a provision does. */
export const provisionRoleTerms = {
  zh: {
    condition: '条件',
    prerequisite: '前提',
    sanction: '后果',
    exception: '例外',
    procedure: '程序',
    effect: '效力',
    channel: '渠道',
    contact: '联系',
  },
  en: {
    condition: 'condition',
    prerequisite: 'prerequisite',
    sanction: 'sanction',
    exception: 'exception',
    procedure: 'procedure',
    effect: 'effect',
    channel: 'channel',
    contact: 'contact',
  },
} satisfies Terms<ProvisionRole>

/** Where a rule stands in review. */
export const statusTerms = {
  zh: { proposed: '待审', accepted: '已采纳', amended: '已修改', added: '人工补录' },
  en: { proposed: 'proposed', accepted: 'accepted', amended: 'amended', added: 'added' },
} satisfies Terms<ReviewStatus>

/** Why a person should look at a rule. */
export const flagTerms = {
  zh: {
    'inferred-year': '年份系推定',
    'inferred-actor': '主体系推定',
    'inferred-date': '日期系推定',
    'vague-period': '时间表述模糊',
    'vague-amount': '数量表述模糊',
    'unit-guessed': '单位系推定',
    'list-boundary': '清单起止不明',
    conflict: '与本通知另一条不一致',
    'anchor-unclear': '起算点不明',
    'role-unclear': '性质不明',
    'scope-unclear': '适用范围不明',
    'comparator-unclear': '比较方式不明',
    'weekday-mismatch': '星期与日期不符',
    'day-mismatch': '日期前后不符',
    'impossible-date': '日期不存在',
    'text-damaged': '原文破损',
  },
  en: {
    'inferred-year': 'year inferred',
    'inferred-actor': 'actor inferred',
    'inferred-date': 'date inferred',
    'vague-period': 'vague period',
    'vague-amount': 'vague amount',
    'unit-guessed': 'unit guessed',
    'list-boundary': 'list boundary unclear',
    conflict: 'conflicts with another rule of the notice',
    'anchor-unclear': 'starting point unclear',
    'role-unclear': 'role unclear',
    'scope-unclear': 'scope unclear',
    'comparator-unclear': 'comparison unclear',
    'weekday-mismatch': 'weekday does not fit the date',
    'day-mismatch': 'dates disagree',
    'impossible-date': 'no such date',
    'text-damaged': 'text damaged',
  },
} satisfies Terms<Flag>

/** Units of a threshold that are written as codes; every other unit stands as the notice has it. */
export const unitTerms: { readonly [L in Language]: Readonly<Record<string, string>> } = {
  zh: {
    CNY: '元',
    USD: '美元',
    EUR: '欧元',
    HKD: '港元',
    JPY: '日元',
    point: '分',
    year: '年',
    month: '个月',
    day: '天',
    workingDay: '个工作日',
    hour: '小时',
  },
  en: {
    CNY: 'CNY',
    point: 'points',
    year: 'years',
    month: 'months',
    day: 'days',
    workingDay: 'working days',
    hour: 'hours',
  },
}

import { alone } from './particles/alone.ts'

/**
 * Nouns with which a group is named whose number follows: ⟦大型企业⟧不低于3%, ⟦男性⟧不低于1.70米, ⟦昼间⟧不超过60分贝.
 *
 * `counted` are the units that count such a group itself: 参训企业不少于5⟦家⟧ says how many there are, and singles nobody out.
 */
export type GroupRow = {
  readonly nouns: readonly string[]
  readonly counted: readonly string[]
  /** Whether the noun names a group only behind 每个, 各 and the like. */
  readonly opened?: boolean
  readonly examples: readonly string[]
}

export const groupRows: readonly GroupRow[] = [
  {
    nouns: [
      '企业',
      '单位',
      '机构',
      '公司',
      '平台',
      '主体',
      '基地',
      '园区',
      '展会',
      '展位',
      '合作社',
      '农场',
      '酒店',
      '景区',
    ],
    counted: ['家', '个'],
    examples: ['大型企业', '单个申报单位', '同一展会', '每个标准展位'],
  },
  {
    nouns: [
      '学校',
      '高校',
      '学院',
      '小学',
      '初中',
      '高中',
      '中学',
      '幼儿园',
      '医院',
      '班级',
      '年级',
      '乡镇',
      '街道',
      '城市',
      '农村',
      '城镇',
    ],
    counted: ['所', '家', '个'],
    examples: ['小学', '普通高中', '三级医院', '各学院'],
  },
  {
    nouns: ['项目', '课题', '作品', '产品', '品种', '事项', '合同', '工程'],
    counted: ['项', '个', '件', '种'],
    examples: ['重点项目', '每个课题', '单个产品'],
  },
  {
    nouns: ['家庭', '农户', '居民', '用户'],
    counted: ['户', '人'],
    examples: ['低保家庭', '每户家庭', '工商业用户'],
  },
  {
    nouns: [
      '男性',
      '女性',
      '男生',
      '女生',
      '男',
      '女',
      '成人',
      '儿童',
      '个人',
      '申请人',
      '学生',
      '考生',
      '教师',
      '导师',
      '专家',
      '教研员',
      '教练员',
      '裁判员',
      '班主任',
      '带头人',
      '骨干',
      '护士',
      '医师',
    ],
    counted: ['人', '名', '位'],
    examples: ['男性', '每位导师', '贫困学生'],
  },
  {
    nouns: [
      '职工',
      '在职职工',
      '退休人员',
      '参保人员',
      '城乡居民',
      '残疾人',
      '老人',
      '老年人',
      '低保对象',
      '特困人员',
      '退役军人',
      '脱贫人口',
      '毕业生',
    ],
    counted: ['人', '名', '位'],
    examples: ['在职职工', '退休人员'],
  },
  {
    nouns: ['甲组', '乙组', '丙组', '男子组', '女子组', '成人组', '少年组', '企业组', '团队组', '个人组'],
    counted: ['组'],
    examples: ['甲组', '男子组'],
  },
  {
    nouns: ['博士', '硕士', '本科', '专科', '大专', '研究生', '本科生', '博士生', '硕士生'],
    counted: ['人', '名', '位'],
    examples: ['博士', '全日制硕士'],
  },
  {
    nouns: [
      '大型',
      '中型',
      '小型',
      '微型',
      '国家级',
      '省级',
      '市级',
      '区级',
      '县级',
      '甲级',
      '乙级',
      '丙级',
      '特级',
      '一级',
      '二级',
      '三级',
    ],
    counted: [],
    examples: ['大型', '省级'],
  },
  {
    nouns: ['县', '市', '区', '镇', '乡', '村', '省', '地区', '社区', '部门', '系', '科室', '团队'],
    counted: ['个', '家'],
    opened: true,
    examples: ['每个县（市、区）', '每个社区'],
  },
  {
    nouns: ['特等', '一等', '二等', '三等', '特等奖', '一等奖', '二等奖', '三等奖', '优秀奖'],
    counted: [],
    examples: ['二等', '一等奖'],
  },
  {
    nouns: ['昼间', '夜间', '白天', '夜晚', '工作日', '节假日', '旺季', '淡季', '东部', '中部', '西部'],
    counted: [],
    examples: ['夜间', '东部'],
  },
]

/** The unit of persons: 每班学生不超过45⟦人⟧ counts them, 单个企业最多2个展位 counts no enterprise. */
export const personUnit = '人'

/** Words that single one of many out: ⟦单个⟧企业, ⟦每家⟧单位. */
export const eachOpeners = '同一|单个|单一|单户|单家|单项|单笔|每个|每家|每户|每所|每名|每位|每项|每|各'

/** Words behind the name of a group that say how its numbers add up: 单个企业⟦全年累计⟧最高20万元. */
export const groupTail = {
  pattern: /(?:每年|年度|当年|全年|同一年度|累计|合计|总计|补助|补贴|奖励|资助|支持)*$/,
  examples: ['单个企业全年累计', '同一项目年度', '脱贫户补贴'],
  counterexamples: [] as readonly string[],
}

/** What no name of a group holds: the rest of a sentence. */
export const notAGroup = {
  pattern: new RegExp(
    `[，,；;。：:、是占]|${alone('应', '须', '需', '不', '可', '将', '被', '按', '由', '为', '达', '至', '到')}|给予|具有|拥有|属于`,
  ),
  examples: ['申报单位应当', '研发费用占企业', '甲类项目,单个', '达到标准的项目具有', '须经单位', '企业应'],
  counterexamples: [
    '大型企业',
    '单个申报主体',
    '二级甲等医院',
    '供应企业',
    '应届毕业生',
    '可再生能源企业',
    '达标企业',
    '被征地农民',
  ],
}

/** Those to whom a clause is addressed: ⟦对⟧在主板上市企业，给予…; 对提供经营性服务的网站⟦处⟧5000元罚款. */
export const addressed = {
  pattern:
    /(?<=^|[,;:。\n]|其中|并|同时|以及)对于?(?<whom>[^,;。:\n]{2,48}?)(?:,|(?=处|并处|分别|给予|予以|一次性|每[家个人户]|按|奖励(?!金|对)|补助(?!对)))/g,
  examples: ['对在主板上市企业,给予', '同时对新入规企业一次性', '对提供经营性服务的网站处', '。对于困难家庭每户'],
  counterexamples: ['面向全市企业,给予', '针对中小企业,给予', '对优秀学员的奖励金', '对申报单位的补助对象'],
}

/** Those who stand right before what they are given: ⟦甲类人才⟧给予50万元安家补助. */
export const givenGroup = {
  pattern:
    /(?<=^|[,;。\n])(?<whom>[^,;。:对\d]{0,14}(?:人才|人员|企业|项目|单位|团队|机构|毕业生|职工|家庭|对象|运动员|教师|专家|基地|园区))(?:再)?(?:给予|予以|补助|补贴|资助)[^,;。]{0,40}$/,
  examples: ['甲类人才给予', '新入规企业再给予一次性', '困难家庭补助每年'],
  counterexamples: ['对甲类人才给予', '2名人才给予', '甲类人才的认定', '优秀团队给予表彰,每家'],
}

/** Those who are given something at a rate, all that are enumerated before it: ⟦大型企业、社会团体⟧按实际缴费的50%返还. */
export const ratedGroups = {
  pattern:
    /(?<=^|[;。\n])(?<whom>[^,;。:\d按]{2,60}?(?:企业|单位|组织|团体|基金会|机构|事务所|人员|职工|家庭|农?户|学生|对象|项目|个人|合作社|协会|学校|医院|公司|居民|群众|毕业生))(?:均|一律|统一|可)?按(?:照)?[^,;。:\d]{0,40}$/,
  examples: ['大型企业、社会团体按实际缴费的', ';中小微企业一律按', '困难家庭按照标准的'],
  counterexamples: ['按实际缴费的', '企业,按', '申报企业3家按', '补贴按'],
}

/** The word without which nobody is addressed. */
export const toWord = '对'

/** What the addressed are not: a pronoun, a mere condition, an act that is told with its numbers. */
export const notAddressed = {
  pattern: new RegExp(
    `^(?:其(?!他)|该|此|上述|前款|${alone('本')})|\\d[\\d.]*[万亿%元]|[一二三四五六七八九十][万亿]?元|(?:进行|开展|实施)(?!单位|主体|企业|机构|部门|人员)|的$|符合条件的(?:企业|单位|个人|项目)$|^(?:企业|单位|个人|项目)$`,
  ),
  examples: [
    '其所属企业',
    '该单位',
    '符合条件的企业',
    '投资500万元企业',
    '开展研发活动的',
    '本单位职工',
    '本企业',
    '实施技术改造',
  ],
  counterexamples: [
    '其他企业',
    '在主板上市企业',
    '符合条件的小微企业',
    '具有本市户籍人员',
    '符合条件的企业职工',
    '企业技术中心',
    '本科毕业生',
    '本市企业',
    '项目实施单位',
    '本校学生',
  ],
}

/** A label within a line, under which comparisons stand until the next: ⟦原粮：⟧储存…不超过0.1%；⟦食用植物油：⟧…. */
export const innerLabel = {
  pattern: /(?<=^|[;。:])(?:其中,?)?(?<label>[^,;。:、\d（）()]{2,12}):(?=[^\n])/g,
  examples: ['原粮:储存半年以上', '其中,食用植物油:储存', '。食糖:储存'],
  counterexamples: ['注:储存', '第1类:储存', '原粮、油料:储存', '原粮:'],
}

/** A measure that may stand right before the group for which it holds: ⟦安家费⟧博士30万元, ⟦奖学金⟧一等5000元. */
export const wholeMeasure = {
  pattern:
    /(?:费|补贴|补助|津贴|奖金|奖学金|助学金|奖励|奖励标准|补贴标准|补助标准|收费标准|噪声|噪音|身高|体重|限额|额度|支付比例|报销比例|起付线|起付标准|成绩|得分|人数|面积|名额|工资|年薪|价格|电价|水价|气价|限值)$/,
  examples: ['安家费', '奖学金', '住院报销比例', '厂界噪声', '月工资'],
  counterexamples: ['大型企业', '安家费用', '奖学金等级'],
}

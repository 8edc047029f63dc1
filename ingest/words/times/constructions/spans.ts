import type { Construction } from './construction.ts'

const held =
  '考试|笔试|面试|会议|培训|展会|展览|举办|举行|召开|开考|路演|答辩|评审会|活动时间|摇号|选房|比赛|竞赛|决赛|初赛|复赛|论坛|体检|体测|试讲|开幕|演练'
/** What is done before people come together (面试报名, 考试缴费) is a deadline. */
const before = '报名|报考|缴费|缴纳|受理|申报|提交|打印|领取|确认|征集|申请|递交|报送|查询|注册|登录|资格审|资格复'
const past = '出生|实际|累计|投入|取得|获得|发生|实现|新增|产生|是否|获批|形成|公开发表'
const fresh = '新(?:招用|录用|吸纳|引进|购|注册|设立|投产|入规|纳统|开业|成立)|首次(?:认定|纳入|升规|参保)|招用|吸纳'
const those = '企业|单位|项目|人员|货物|设备|产品|家庭|学生|职工|合同|车辆|房屋|个人|纳税人|业务|机构|住房'
const done = '新建|认定|购置|签订|立项|投产|竣工|注册|成立|出具|缴纳|完成|开工|参保|毕业|就业|出版'

/** What a span with two ends, a quarter or a month means: the first row that fits decides. */
export const spanConstructions = [
  {
    id: 'span-in-force',
    of: ['interval'],
    left: '有效期(?:限)?(?:自|从|为|:)*|执行(?:期限|时间)?(?:自|从|为|:)',
    gives: { kind: 'date', role: 'expires' },
    examples: ['有效期自⟦2024年1月1日至2028年12月31日⟧。'],
  },
  {
    id: 'span-planned',
    of: ['interval', 'period'],
    left: '(?:拟|计划|预计|暂)(?:定)?(?:于|在|为)?',
    shape: 'namedYear',
    gives: { kind: 'date', role: 'planned' },
    examples: [
      '拟于⟦2025年度7月⟧，组织开展复核。',
      '计划在⟦2026年第一季度⟧组织评审。',
      '拟于⟦2025年5月6日至8日⟧举办培训。',
    ],
  },
  {
    id: 'span-of-project',
    of: ['interval'],
    left: '(?:起止(?:时间|年限|日期)|实施期限?|建设期限?|执行年限|(?:享受|待遇|保障|服务|试点|执行|监测|评价|考核)(?:期限?|周期)|任期|聘期|学年)(?:为|:|自|从)*',
    gives: { kind: 'date', role: 'window' },
    examples: ['起止时间为⟦2025年9月至2027年8月⟧。', '医疗保险待遇享受期为⟦2025年1月1日至12月31日⟧。'],
  },
  {
    id: 'span-of-season',
    of: ['interval'],
    left: '(?<=[一-龥](?<!申报|受理|缴费|报名|办理|征集|申请|报送|提交|填报|公告|反馈|采集|参保|缴存)期(?:间)?)\\((?:每年|即)?',
    right: '\\)',
    shape: 'days',
    gives: { kind: 'date', role: 'window' },
    examples: ['汛期（⟦6月至9月⟧）加密巡查。', '禁渔期间（⟦5月1日至8月16日⟧）不得捕捞。'],
  },
  {
    id: 'span-closed',
    of: ['interval'],
    after:
      '^[^。;]{0,40}(?<!逾期[^,;。]{0,12})(?:关闭|暂停|停止|停办|维护|休市|放假|不对外)|^(?:期间)?,?[^,;。]{0,8}公示',
    gives: { kind: 'date', role: 'window' },
    examples: ['⟦2026年3月1日至3月31日⟧，平台的申报模块暂时关闭。', '系统于⟦5月1日至5月5日⟧停止受理。'],
  },
  {
    id: 'span-publicised',
    of: ['interval'],
    left: '公示(?:期|时间|日期|期限)?(?:为|:|自|从)*',
    gives: { kind: 'date', role: 'window' },
    examples: ['公示时间：⟦2025年6月3日至6月9日⟧。'],
  },
  {
    id: 'span-held',
    of: ['interval', 'period'],
    units: ['half', 'quarter', 'month', 'tenDay'],
    around: `^(?!.*(?:${before})).*(?:${held})`,
    gives: { kind: 'date', role: 'event' },
    states: true,
    examples: [
      '面试时间为⟦2025年6月7日至8日⟧。',
      '笔试时间定于⟦2025年6月14日上午9:00-11:30⟧。',
      '⟦2025年10月中旬⟧举办培训班。',
    ],
  },
  {
    id: 'period-fiscal',
    of: ['period', 'interval'],
    right:
      '(?:的)?(?:企业)?(?:所得税)?(?:年度)?(?:财务|审计|纳税|汇算清缴|会计|研发费用|研究开发费用|报表|年报|营业收入|销售收入|经营)',
    gives: { kind: 'date', role: 'fiscalYear' },
    examples: ['提供⟦2024年度⟧研发费用专项审计报告。', '⟦2015年度⟧汇算清缴时办理。', '上传⟦2021、2022年度⟧审计报告。'],
  },
  {
    id: 'span-until-now',
    of: ['interval'],
    after: '^[^。]{0,30}(?:未|无|没有|曾|已|具有|具备|承担|完成|取得|获得|受到|发生)',
    shape: 'openEnd',
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['⟦2008年至今⟧未被认定的企业。'],
  },
  {
    id: 'span-policy',
    of: ['interval'],
    left: '(?:[自从])?',
    after: '^(?:期间)?,?[^。;]{0,30}(?:减半|免征|减免|征收|享受(?!期)|减按|加计|试行|实行)',
    shape: 'days',
    gives: { kind: 'date', role: 'window' },
    examples: ['⟦2023年1月1日起至2027年12月31日⟧，对小规模纳税人减半征收资源税。'],
  },
  {
    id: 'span-plan',
    of: ['interval'],
    around: '十[一二三四五六]五',
    gives: { kind: 'none', reason: 'name' },
    examples: ['⟦“十四五”期间⟧完成投资。'],
  },
  {
    id: 'span-in-figures',
    of: ['interval'],
    after: '^,?(?:累计|全[市省国]|我[市省县区]|共|先后|各地)[^。;]{0,40}(?:元|家|个|%|项|人|件)',
    gives: { kind: 'none', reason: 'history' },
    examples: ['⟦2018年以来⟧累计投入12亿元。', '⟦2021年至2023年⟧，全市共建成充电站120个。'],
  },
  {
    id: 'span-of-years-done',
    of: ['interval'],
    after: '^(?:期间|内)?[^,;。]{0,10}(?:是否|取得|获得|发生|新增|出生)',
    shape: 'years',
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['⟦2014-2016年⟧是否存在被处罚的记录。'],
  },
  {
    id: 'span-done',
    of: ['interval'],
    right: '(?:期间|内)?',
    after: `^(?:期间|内|,)?(?:的|[^,;。]{0,10}(?:${past}|${fresh})|[^,;。]{0,10}(?:${done})[^,;。]{0,24}的)`,
    shape: 'days',
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['⟦2024年1月1日至2024年12月31日⟧期间取得的专利。'],
  },
  {
    id: 'span-of-those',
    of: ['interval'],
    left: '(?<=^|[,;。:])(?:对于?|凡|其中)在?',
    right: '(?:期间|内)?',
    after: `^(?:期间|内)?[^,;。]{1,24}(?:${those})(?:,|给|按|可|不|免|减|$)`,
    shape: 'days',
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['对⟦2025年1月1日至2025年12月31日⟧期间新聘的人员，给予补贴。'],
  },
  {
    id: 'span-of-years',
    of: ['interval'],
    shape: 'years',
    gives: { kind: 'none', reason: 'name' },
    examples: ['纳入⟦2019-2020年⟧配额管理的机组。'],
  },
  {
    id: 'span-of-the-past',
    of: ['interval'],
    shape: 'openEnd',
    gives: { kind: 'none', reason: 'history' },
    examples: ['⟦2018年以来⟧，我市产业发展迅速。'],
  },
  {
    id: 'span-window',
    of: ['interval'],
    left: '(?:(?:应当?|务必|须|需|(?<!申)请|务|可)?(?:于|在|自|从))?',
    right: '(?:期间|内)?',
    gives: { kind: 'deadline', bound: 'during' },
    examples: [
      '申报受理时间为⟦8月4日至10月6日⟧，逾期不予受理。',
      '于⟦2023年3月1日-4月30日⟧期间，登录平台填报。',
      '⟦即日起至2025年9月30日⟧受理申请。',
    ],
  },
  {
    id: 'period-cohort',
    of: ['period'],
    units: ['year'],
    shape: 'namedYear',
    right:
      '(?:第[一二三四五六七八九十]+批)?(?:次)?(?:认定|评定|评选|入选|入库|获评|获批|立项|招收|入学|毕业|复核通过|公布|批准|授予)(?=[^,;。]{0,30}(?:的|企业|项目|[)]))',
    gives: { kind: 'date', role: 'cohort' },
    examples: [
      '⟦2022年⟧认定的创新型中小企业参加复核。',
      '不含⟦2022年⟧第二批认定的企业。',
      '⟦2023年⟧认定或通过复核)的企业。',
    ],
  },
  {
    id: 'period-since',
    of: ['period'],
    left: '(?:自|从|(?<![基终对属])于)?',
    right:
      '(?:的)?(?:春季|秋季|汇算清缴|第?[一二]学期|学期|度|所?属期)*起(?!至|到|止)(?:正式)?(?:施行|实施|执行|适用)?',
    shape: 'namedYear',
    gives: { kind: 'date', role: 'effective' },
    examples: [
      '自⟦2025年第二季度⟧起，企业可按季度申报。',
      '从⟦2025年度⟧起，对企业进行复评。',
      '自⟦2025年⟧秋季学期起实施。',
      '各园区于⟦2025年4月⟧起报送进度。',
    ],
  },
  {
    id: 'period-since-bill',
    of: ['period'],
    left: '(?:自|从)',
    right: '(?:的)?[^,;。0-9]{1,14}(?:开始|起)(?:正式)?(?:施行|实施|执行|适用|试行)',
    shape: 'namedYear',
    gives: { kind: 'date', role: 'effective' },
    examples: ['新价格自⟦2025年7月⟧抄见电量开始执行。', '自⟦2026年3月份⟧的月度结算起执行。'],
  },
  {
    id: 'period-of-a-term',
    of: ['period'],
    units: ['month', 'quarter'],
    right:
      '(?:份)?(?=(?:、\\d{1,2}月){0,11}(?:的)?[一-龥]{2,10}(?:期限?|时间|日期)(?:为|分别|延长|顺延|推迟|调整|截至|截止))',
    gives: { kind: 'none', reason: 'name' },
    examples: ['⟦4月⟧申报纳税期限顺延至4月20日。', '⟦7月⟧、8月申报期限分别截至当月15日。'],
  },
  {
    id: 'period-noun',
    of: ['period'],
    units: ['half', 'quarter', 'month', 'tenDay'],
    right: '(?:的)(?=[一-龥])',
    gives: { kind: 'none', reason: 'name' },
    examples: ['⟦12月⟧的数据应当单独上报。'],
  },
  {
    id: 'period-by',
    of: ['period'],
    left: '(?:(?:应当?|务必|须|需|(?<!申)请|务)?(?:于|在))?',
    right: '(?:\\(含\\))?(?:以|之)?前',
    shape: 'namedYear',
    gives: { kind: 'deadline', bound: 'by' },
    examples: ['于⟦7月中旬⟧前报送名单。'],
  },
  {
    id: 'period-report-of-year',
    of: ['period'],
    left: '完成',
    right: '的(?=[,;。])',
    shape: 'namedYear',
    gives: { kind: 'date', role: 'fiscalYear' },
    examples: ['新项目要完成⟦2015年⟧的，其他不变。'],
  },
  {
    id: 'period-name',
    of: ['period'],
    units: ['year'],
    gives: { kind: 'none', reason: 'name' },
    examples: ['现开展⟦2025年⟧企业资质申报工作。', '完成⟦本年度⟧第一批推荐工作。'],
  },
  {
    id: 'period-during',
    of: ['period'],
    left: '(?:(?:应当?|务必|须|需|(?<!申)请|务|可)?(?:于|在))?',
    right: '(?:期间|内)?',
    gives: { kind: 'deadline', bound: 'during' },
    examples: ['⟦上半年⟧，组织企业完成自评。', '请在⟦2025年11月⟧完成申报。', '⟦7月中旬⟧提交中期报告。'],
  },
] as const satisfies readonly Construction[]

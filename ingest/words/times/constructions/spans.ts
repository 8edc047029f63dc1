import type { Construction } from './construction.ts'

const held = '考试|笔试|面试|会议|培训|展会|展览|举办|举行|召开|开考|路演|答辩|评审会|活动时间|摇号|选房|比赛|竞赛|论坛'
const done =
  '出生|取得|获得|发生|实现|新增|新建|认定|购置|签订|立项|投产|竣工|注册|成立|出具|形成|缴纳|产生|完成的|获批|开工|参保|毕业|就业|公开发表|出版|是否'

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
    left: '(?:拟|计划|预计|暂)(?:定)?(?:于|在)?',
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
    left: '(?:起止(?:时间|年限|日期)|实施期限?|建设期限?|执行年限)(?:为|:|自|从)*',
    gives: { kind: 'date', role: 'window' },
    examples: ['起止时间为⟦2025年9月至2027年8月⟧。'],
  },
  {
    id: 'span-closed',
    of: ['interval'],
    after: '关闭|暂停|停止|停办|维护|休市|放假|不对外|公示',
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
    around: held,
    gives: { kind: 'date', role: 'event' },
    examples: ['面试时间为⟦2025年6月7日至8日⟧。', '⟦2025年10月中旬⟧举办培训班。'],
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
    after: '^[^。]{0,30}(?:未|无|没有|曾|已)',
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['⟦2008年至今⟧未被认定的企业。'],
  },
  {
    id: 'span-done',
    of: ['interval'],
    right: '(?:期间|内)?',
    after: `^(?:期间|内|,)?(?:的|[^,;。]{0,10}(?:${done}))`,
    gives: { kind: 'date', role: 'cutoff' },
    examples: ['⟦2024年1月1日至2024年12月31日⟧期间取得的专利。', '⟦2014-2016年⟧是否存在被处罚的记录。'],
  },
  {
    id: 'span-of-the-past',
    of: ['interval'],
    gives: { kind: 'none', reason: 'history' },
    examples: ['⟦2018年以来⟧累计投入12亿元。'],
  },
  {
    id: 'span-window',
    of: ['interval'],
    left: '(?:(?:应当?|务必|须|需|请|务|可)?(?:于|在|自|从))?',
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
    id: 'period-by',
    of: ['period'],
    left: '(?:(?:应当?|务必|须|需|请|务)?(?:于|在))?',
    right: '(?:\\(含\\))?(?:以|之)?前',
    gives: { kind: 'deadline', bound: 'by' },
    examples: ['于⟦7月中旬⟧前报送名单。'],
  },
  {
    id: 'period-report-of-year',
    of: ['period'],
    left: '完成',
    right: '的(?=[,;。])',
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
    left: '(?:(?:应当?|务必|须|需|请|务|可)?(?:于|在))?',
    right: '(?:期间|内)?',
    gives: { kind: 'deadline', bound: 'during' },
    examples: ['⟦上半年⟧，组织企业完成自评。', '请在⟦2025年11月⟧完成申报。', '⟦7月中旬⟧提交中期报告。'],
  },
] as const satisfies readonly Construction[]

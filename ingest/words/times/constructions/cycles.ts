import type { Construction } from './construction.ts'

const duty =
  '应|须|需|可|由|将|至少|向|对|组织|开展|报送|上报|提交|进行|召开|报告|通报|集中|公布|发布|评审|评价|受理|办理|填报|汇总|更新|检查|核查|抽查|考核|调度|检视|评估|更换|复核|审核|开放|定期|分|在|按|不少于|参加|接受|完成|举办|举行|安排|调整|核定|结算|发放|拨付|一次|两次|\\d次|自主|自行|自愿|确定|制定|编制|修订|选择|选定|推荐|遴选|选取|申报|申请|缴|支付|提取|清算|结清|滚动|动态|均|都|必须|不得|只|仅|及时|如实|主动|统一|抽取|随机|轮换|培训|演练|保养|维护|检测|监测|巡查|巡检|盘点|清查|公示|公开|认定|复审|年检|年审|体检|签订|录入|填写|登记|备份|移交|归档'

/** What a time that comes round means: the first row that fits decides. */
export const cycleConstructions = [
  {
    id: 'cycle-rate',
    of: ['cycle'],
    left: '(?:[人户名个件辆间套家车床位座亩吨瓦次生]|平方米|标准(?:为|是)?|补贴|按照?|元)',
    after: '^[^,;。]{0,8}(?:\\d|[一二三四五六七八九十百千万两]+元)',
    gives: { kind: 'none', reason: 'name' },
    examples: ['标准为每人⟦每月⟧1309元。', '每户⟦每年⟧不超过2000元。'],
  },
  {
    id: 'cycle-amount',
    of: ['cycle'],
    after:
      '^[^,;。]{0,6}\\d[\\d.,]*(?:万|亿)?(?:元|%|学时|小时|平方米)|^[^,;。]{0,4}(?:最高|最多|不超过|不高于|给予|补贴|补助|奖励)',
    gives: { kind: 'none', reason: 'name' },
    examples: ['⟦每年⟧最高资助50万元。', '⟦每月⟧1309元的标准。'],
  },
  {
    id: 'cycle-season',
    of: ['cycle'],
    left: '(?<!申报|受理|缴费|报名|办理|征集|申请)期(?:间|限)?(?:为|:)',
    gives: { kind: 'date', role: 'window' },
    examples: ['汛期为⟦每年4月15日至10月15日⟧。'],
  },
  {
    id: 'cycle-by',
    of: ['cycle'],
    left: '(?:(?:应当?|务必|须|需|(?<!申)请|务)?(?:于|在)?)?',
    right: '(?:\\([^()]{0,8}\\))?(?:[和、及与]\\d{1,2}月(?:\\d{1,2}日|底|末))?(?:(?:以|之)?前|止|截止)',
    shape: 'cycleDay',
    gives: { kind: 'deadline', bound: 'by' },
    states: true,
    examples: [
      '应于⟦每年5月31日⟧前更新信息。',
      '务于⟦每季度第二个月底⟧前完成推荐。',
      '⟦每月25日⟧前报送名单。',
      '于⟦每年6月底⟧和12月底前报送总结。',
    ],
  },
  {
    id: 'cycle-since',
    of: ['cycle'],
    right: '(?:起|开始)',
    shape: 'cycleDay',
    gives: { kind: 'deadline', bound: 'from' },
    examples: ['⟦每年3月1日⟧起受理申请。'],
  },
  {
    id: 'cycle-window',
    of: ['cycle'],
    left: '(?:原则上)?(?:(?:应当?|务必|须|需|(?<!申)请|务|可)?(?:于|在)?)?',
    right: '(?:期间|内)?',
    shape: 'placedCycle',
    gives: { kind: 'deadline', bound: 'during' },
    examples: ['⟦每月首日0:00-末日24:00⟧为一个申报周期。', '原则上⟦每年第二季度⟧开展。', '⟦每年1月1日至2月末⟧缴费。'],
  },
  {
    id: 'cycle-each',
    of: ['cycle'],
    after: `^(?!的)(?:度)?(?:末|初)?[^,;。]{0,2}(?:${duty})|^(?:评价|评审|考核|调度|通报|核查|检查|抽查|监测|[,;。)])`,
    gives: { kind: 'deadline', bound: 'each' },
    examples: [
      '省厅⟦每季度⟧对各市州开展一次调度检视。',
      '⟦每半年⟧向我局报送进展情况报告。',
      '项目实行集中受理，⟦一年评审一次⟧。',
      '主管部门⟦月度⟧评价的方式。',
      '⟦每年⟧提交管理工作报告。',
    ],
  },
  {
    id: 'cycle-name',
    of: ['cycle'],
    gives: { kind: 'none', reason: 'name' },
    examples: ['与⟦每年⟧城建奖补资金挂钩。'],
  },
] as const satisfies readonly Construction[]

import { comparatorsAfter, comparatorsBefore } from './comparators.ts'
import type { Construction } from './construction.ts'

const modal = '(?:(?:应当?|务必|须|需|请|务|可|可以|必须|均应)?(?:于|在)?)?'
const comparing = comparatorsBefore.map(({ words }) => words).join('|')
const compared = comparatorsAfter.map(({ words }) => words).join('|')
const afterEvent = '(?:之日|当日|次日|翌日|即日|之时)?(?:起|算起|起算|后|之后|以后)(?:的|计算|计|,)?(?:第)?'
const exactly = '(?:为|是|:|共|计)*'

/** What a length of time means: the first row that fits decides. */
export const lengthConstructions = [
  {
    id: 'length-recent',
    of: ['length'],
    right: '(?:连续)?(?:均|都)?(?:未|无|没有)?(?:发生|受到|存在)?',
    gives: { kind: 'threshold', measure: 'lookback', operator: '=' },
    examples: ['企业⟦近三年⟧未发生重大安全事故。', '⟦最近一年⟧销售收入不低于500万元。'],
  },
  {
    id: 'length-publicity',
    of: ['length'],
    left: `公示(?:期|时间|时长|期限|日期)?(?:原则上)?(?:${comparing})?${exactly}`,
    right: `(?:${compared})?`,
    gives: { kind: 'threshold', measure: 'publicity', operator: '=' },
    examples: ['向社会公示⟦五天⟧。', '公示期为⟦5个工作日⟧。', '公示时间不少于⟦7个工作日⟧。'],
  },
  {
    id: 'length-publicity-bracket',
    of: ['length'],
    before: '公示',
    left: '\\((?:共|即|为期)?',
    right: '\\)',
    gives: { kind: 'threshold', measure: 'publicity', operator: '=' },
    examples: ['公示期为2025年3月3日至2025年3月7日（⟦5个工作日⟧）。'],
  },
  {
    id: 'length-validity',
    of: ['length'],
    left: `有效(?:期|期限|时间)?(?:限)?(?:(?:为|是|:)?(?:自|从)?[^,;。]{0,24}(?:起|后))?(?:延长|延续|顺延|统一)?(?:原则上|一般)?(?:${comparing})?${exactly}`,
    right: `(?:${compared})?`,
    gives: { kind: 'threshold', measure: 'validity', operator: '=' },
    examples: [
      '企业称号有效期⟦三年⟧。',
      '本办法自印发之日起施行，有效期⟦5年⟧。',
      '复核通过后有效期延长⟦三年⟧。',
      '证书有效期为⟦3年⟧。',
      '投标有效期为提交投标文件的截止之日起⟦90日历天⟧。',
    ],
  },
  {
    id: 'length-ban',
    of: ['length'],
    left: `(?:${comparing})?`,
    right:
      '(?:之|以)?内?(?:,|均|将|其)?(?:不得|不再|不予|禁止|限制|不能|不可|不允许|暂停|停止|取消[^,;。]{0,16}资格|不受理|拒绝)',
    gives: { kind: 'threshold', measure: 'ban', operator: '=' },
    examples: ['取消认定且⟦三年⟧内不得再次申报。', '至少⟦三年⟧内不得再次申报。', '⟦5年⟧内不再受理其申请。'],
  },
  {
    id: 'length-clean',
    of: ['length'],
    left: '(?:[^,;。]{0,8}前(?:的)?|以来)?',
    right: '(?:之|以)?内(?:均|都|从|企业)?(?:未|无|没有|不存在)',
    gives: { kind: 'threshold', measure: 'lookback', operator: '=' },
    examples: ['企业申请认定前⟦一年⟧内未发生重大安全事故。', '⟦三年⟧内无违法记录。'],
  },
  {
    id: 'length-window-before',
    of: ['length'],
    left: '前(?:的)?(?:第)?',
    right: '(?:之|以)?(?:内|间|期间)',
    gives: { kind: 'deadline', bound: 'during', direction: 'before' },
    examples: ['在有效期截止日前⟦30日至90日⟧内提出展期申请。'],
  },
  {
    id: 'length-after',
    of: ['length'],
    left: afterEvent,
    right: '(?:之|以)?内',
    gives: { kind: 'deadline', bound: 'within', direction: 'after' },
    examples: [
      '自受理申请之日起⟦30日⟧内完成审核。',
      '应在发生变化后的⟦3个月⟧内登录平台报告。',
      '收到通知后⟦15日⟧内提交。',
    ],
  },
  {
    id: 'length-in-force',
    of: ['length'],
    left: afterEvent,
    right: '(?:之|以)?后(?:起|正式)?(?:施行|实施|执行|生效)',
    gives: { kind: 'date', role: 'effective' },
    examples: ['本办法自公布之日起⟦30日⟧后施行。'],
  },
  {
    id: 'length-not-before',
    of: ['length'],
    left: afterEvent,
    right: '(?:之|以)?后(?:方可|才可|可)?',
    gives: { kind: 'deadline', bound: 'from', direction: 'after' },
    examples: ['公告之日起⟦20个工作日⟧后，登录平台申领证书。', '期满后⟦6个月⟧后方可再次申请。'],
  },
  {
    id: 'length-ahead',
    of: ['length'],
    left: '提前(?:至少|不少于)?',
    gives: { kind: 'deadline', bound: 'by', direction: 'before' },
    examples: ['变更应提前⟦15日⟧告知主管部门。'],
  },
  {
    id: 'length-before',
    of: ['length'],
    left: '前(?:的)?(?:至少|不少于|提前)?',
    right: '(?:之|以)?内?',
    gives: { kind: 'deadline', bound: 'by', direction: 'before' },
    examples: ['应在有效期届满前⟦30日⟧提出申请。', '于活动开始前⟦5个工作日⟧报备。'],
  },
  {
    id: 'length-ago',
    of: ['length'],
    left: modal,
    right: '(?:之|以)?前',
    gives: { kind: 'deadline', bound: 'by', direction: 'before' },
    examples: ['考试⟦10日⟧前公布名单。'],
  },
  {
    id: 'length-is-after',
    of: ['length'],
    left: '(?<=(?:时间|期限|日期)(?:是|为)[^,;。]{0,16})后(?:的)?',
    gives: { kind: 'deadline', bound: 'by', direction: 'after' },
    examples: ['审核截止时间是网上截止申报后的⟦5天⟧。'],
  },
  {
    id: 'length-since-event',
    of: ['length'],
    left: '(?<=(?:期限|时限|时间)(?:为|是|:)?(?:自|从)?[^,;。]{0,24})(?:之日)?(?:起|后)',
    gives: { kind: 'deadline', bound: 'within', direction: 'after' },
    examples: ['办理时限为自受理之日起⟦20个工作日⟧。'],
  },
  {
    id: 'length-within',
    of: ['length'],
    left: modal,
    right: '(?:之|以)?内',
    gives: { kind: 'deadline', bound: 'within', direction: 'after' },
    examples: ['如发生更名，应在⟦三个月⟧内向认定机构报告。', '⟦48小时⟧内上报。'],
  },
  {
    id: 'length-compared',
    of: ['length'],
    left: `(?:${comparing})(?:${comparing})?(?:为|:)?`,
    right: `(?:${compared})?`,
    gives: { kind: 'threshold', measure: 'other', operator: '=' },
    examples: [
      '试点项目实施期限原则上不得超过⟦2年⟧。',
      '实际经营期不满⟦三年⟧的企业。',
      '连续缴费满⟦12个月⟧。',
      '领取期限最长为⟦12个月⟧。',
    ],
  },
  {
    id: 'length-compared-after',
    of: ['length'],
    right: `(?:${compared})`,
    gives: { kind: 'threshold', measure: 'other', operator: '=' },
    examples: ['企业须注册成立⟦一年⟧以上。'],
  },
  {
    id: 'length-term',
    of: ['length'],
    left: `(?:(?<!逾)期|期限|时限|时间|周期|年限|任期|聘期|建设期|学制|保存|留存|保管)(?:原则上|一般)?${exactly}`,
    gives: { kind: 'threshold', measure: 'other', operator: '=' },
    examples: ['项目建设期⟦2年⟧。', '档案保存⟦10年⟧。', '专家聘期为⟦三年⟧。'],
  },
  {
    id: 'length-unknown',
    of: ['length'],
    gives: { kind: 'none', reason: 'not-understood' },
    examples: ['历经⟦三年⟧发展。'],
  },
] as const satisfies readonly Construction[]

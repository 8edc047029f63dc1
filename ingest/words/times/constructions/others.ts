import type { Construction } from './construction.ts'

/** What the times mean that no calendar fixes: the first row that fits decides. */
export const otherConstructions = [
  {
    id: 'next-of-length',
    of: ['next'],
    right: '(?=\\d{1,2}个工作日)',
    gives: { kind: 'none', reason: 'name' },
    examples: ['⟦次月⟧15个工作日前完成结算。'],
  },
  {
    id: 'next-by',
    of: ['next'],
    left: '(?:(?:应当?|务必|须|需|(?<!申)请|务)?(?:于|在)?)?',
    right: '(?:(?:以|之)?前|止|内)',
    gives: { kind: 'deadline', bound: 'by', direction: 'after' },
    guessed: true,
    examples: ['并于⟦次月25日⟧前将名单报备案。', '应当在⟦次月15日⟧内缴入国库。', '⟦次年3月31日⟧前申报。'],
  },
  {
    id: 'next-from',
    of: ['next'],
    left: '(?:[自从])?',
    right: '(?:起|开始)',
    gives: { kind: 'deadline', bound: 'from', direction: 'after' },
    examples: ['自批准⟦次月⟧起发放补贴。'],
  },
  {
    id: 'next-during',
    of: ['next'],
    after: '^(?:内|期间)?[^,;。]{0,8}(?:发放|拨付|支付|报送|上报|公布|办理|申报|缴纳|汇总|结算)',
    shape: 'monthOrYear',
    gives: { kind: 'deadline', bound: 'during', direction: 'after' },
    guessed: true,
    examples: ['⟦次月⟧发放补贴。'],
  },
  {
    id: 'next-name',
    of: ['next'],
    gives: { kind: 'none', reason: 'name' },
    examples: ['通知印发⟦当月⟧在册的对象。'],
  },
  {
    id: 'clock-contact',
    of: ['clock'],
    gives: { kind: 'none', reason: 'contact' },
    examples: ['工作时间：⟦9:00-17:00⟧。'],
  },
  {
    id: 'always',
    of: ['continuous'],
    gives: { kind: 'deadline', bound: 'during' },
    examples: ['采取⟦系统全年敞口⟧的方式。', '⟦常年受理⟧申请。'],
  },
  {
    id: 'until-event',
    of: ['untilEvent'],
    gives: { kind: 'deadline', bound: 'by' },
    examples: ['名额有限，⟦额满为止⟧。'],
  },
  {
    id: 'not-yet-told',
    of: ['vague'],
    right: '^',
    around: '另',
    gives: { kind: 'deadline', bound: 'by' },
    examples: ['具体要求⟦另行通知⟧。'],
  },
  {
    id: 'soon',
    of: ['vague'],
    left: '(?:(?<![响对相供反适效])应当?|务必|须|请|必须|尽可能)[^,;。]{0,12}',
    gives: { kind: 'deadline', bound: 'by' },
    examples: ['请⟦尽快⟧完成注册。', '请⟦及时⟧向我局反映。'],
  },
  {
    id: 'manner',
    of: ['vague'],
    gives: { kind: 'none', reason: 'purpose' },
    examples: ['对⟦及时⟧更新的企业予以表扬。'],
  },
  {
    id: 'today-name',
    of: ['today'],
    gives: { kind: 'none', reason: 'not-understood' },
    examples: ['⟦即日⟧。'],
  },
] as const satisfies readonly Construction[]

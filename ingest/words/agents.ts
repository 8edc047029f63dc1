import { alone } from './particles/alone.ts'

/**
 * How the name of somebody ends who acts, where a duty or a permission stands right behind it: 船舶⟦引航员⟧应当.
 *
 * These endings are too common to be taken for an actor before any other word.
 */
export const agentEndings: readonly string[] = [
  '人(?<!他人)',
  '员',
  '者(?<!或者|[前后两二三]者)',
  '方(?<![双对各多该此一官地平立前后另他]方)',
  '商(?<![协磋招工电通智会]商)',
  '师',
  '户(?<![开账落过销入门窗帐分]户)',
  '企',
  '银行',
  '分行',
  '支行',
  '电站',
  '电厂',
  '加油站',
  '事务所',
  '交易所',
  '研究院',
  '研究所',
  '图书馆',
  '博物馆',
  '药店',
  '工会',
  '业主大会',
  '理事会',
  '董事会',
  '监事会',
  '代表队',
  '参赛队',
  '股东',
  '亲属',
  '家属',
  '研究生',
  '本科生',
  '医疗队',
]

/** What asks somebody to act, so that such an ending may stand before any predicate: 请⟦有意申报的老师⟧于4月15日前. */
export const askedFor = {
  pattern: /^(?:现|并|同时|敬|恳|务|烦)?请|^希?望|^(?:统一|应|须|需|并|再)?由/,
  examples: ['请有意申报的老师', '敬请广大考生', '希望各单位', '统一由', '并由'],
  counterexamples: ['申请人', '邀请专家', '自由职业者', '新希望集团'],
}

/** What follows such an ending: a duty, a ban or a permission. */
export const dutyOpeners: readonly string[] = [
  '应当',
  alone('应'),
  alone('须'),
  '必须',
  '务必',
  '不得',
  '可以',
  '有权',
  `${alone('需')}(?!要)`,
]

/** Staff, who stand on the side of the counter of those for whom they work: 办事处窗口⟦工作人员⟧. */
export const staffOf = {
  pattern:
    /(?:的)?(?:(?:有关|相关)?(?:工作|经办|执法|值班|审核|监管|检查|评审|窗口|服务)人员|干部|(?:主要|有关|相关)?负责(?:人|同志))$/,
  examples: ['办事处窗口工作人员', '区局有关负责人', '街道干部', '检查组的值班人员'],
  counterexamples: ['工作人员名单', '科研人员', '法定代表人'],
}

/** Names that begin like an adverbial without being one: ⟦持证人⟧, ⟦从业⟧人员, ⟦在校⟧学生. */
export const notAdverbial: readonly string[] = [
  '持证',
  '持有人',
  '持股',
  '从业',
  '当事人',
  '自然人',
  '自由',
  '自治',
  '自来水',
  '自贸',
  '自闭症',
  '自考',
  '当地',
  '如皋',
  '如东',
  '在校',
  '在职',
  '在编',
  '在册',
  '在读',
  '在岗',
  '应届',
  '应聘',
  '与会',
  '随迁',
  '随军',
  '随行',
  '对口',
  '对外',
  '向导',
  '到会',
  '因公',
  '以工代训',
  '可再生',
  '负责人',
  '负责同志',
  '组织单位',
  '组织者',
  '支持单位',
  '送检',
  '送养人',
  '寄递',
  '寄件人',
  '带队',
  '落实单位',
  '建立单位',
  '提出单位',
  '和解',
  '为首',
  '近亲属',
]

/** Words that open the part of a name up to its 的, where a duty stands right behind the name: ⟦在本市登记的企业⟧应当. */
export const attributiveOpeners: readonly string[] = [
  '在',
  '于',
  '从',
  '自',
  '负责',
  '提出',
  '落实',
  '完成',
  '涉及',
  '建立',
  '持',
  '近',
  '最近',
  '组织',
  '支持',
]

/** Words behind a 的 that make a circumstance of it and no name: 在符合条件的⟦情况下⟧申请人可以. */
export const circumstance = {
  pattern: new RegExp(`情况|前提|基础|过程|同时|${alone('时', '后', '前', '下', '上', '中', '期', '日')}`),
  examples: ['情况下', '同时', '基础上', '招录过程中', '登记时', '网上登记后'],
  counterexamples: ['材料', '第三方', '民办', '中小', '上海', '下属', '日托', '线上'],
}

/** A length of time right behind the name of somebody who acts: 区住保部门⟦4个工作日内⟧. */
export const timeBehind =
  '(?:\\d{1,3}|[一二三四五六七八九十两半]{1,3})个?(?:工作日|自然日|小时|分钟|[日天月年周])(?:[之以]?[内前]|[（(])|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底)'

/** The number of an article or of a first-level section, each of which names those who act anew: 第四条, 二、. */
export const ownSection = {
  pattern: /^第[^条章]{1,6}条|^[一二三四五六七八九十]{1,3}、/,
  examples: ['第四条', '二、', '第十二条'],
  counterexamples: ['（一）', '第三章', '1.', '本条例第四条', '附件二、'],
}

/** What happens to the one who then has to act: 疾控机构⟦接到报告⟧后. */
export const happensTo = {
  pattern:
    /^(?:收到|接到|接获|获知|知悉|发现|受理|取得|完成|作出|获得|入学|入职|登记|注册|提交|申请|报名|报到|开业|停业|离岗|退休|毕业|开工|竣工|上市|投产|离境|入境|迁移|变更|注销)/,
  examples: ['接到报告后', '收到申请之日起', '竣工验收合格'],
  counterexamples: ['应当及时报告', '负责受理', '未收到通知'],
}

/** A clause that names those who object by what they object to: ⟦对评价结果有异议的⟧，应在公示期内提出. */
export const objector = {
  pattern: /^(?:如|若|凡)?(?<who>对[^，,；;。]{1,40}(?:有异议|不服|有不同意见|存在异议|持有异议|有疑义|有质疑)的)/,
  examples: ['对评价结果有异议的，应在公示期内提出', '如对公示内容有不同意见的', '对行政处罚决定不服的'],
  counterexamples: ['对评价结果无异议的', '有异议的，', '对认定工作提出建议的', '企业，对评价结果有异议的'],
}

/** A goal within what looks like a name, so that its noun is whom somebody turns to: 证明材料⟦向村委会⟧领取申请表. */
export const goalInName = {
  pattern: /.[向到](?=[^的]*$)/,
  examples: ['证明材料向村委会', '家长到学校'],
  counterexamples: ['向村委会领取', '到学校的家长'],
}

import { alone } from '../particles/alone.ts'

/** 自 and 从 that open an event, not as a part of 自行, 自主, 自愿 … */
export const sinceWord = {
  pattern: new RegExp(alone('自', '从'), 'g'),
  examples: [
    '自收到通知之日',
    '从受理申请',
    '企业自用工之日',
    '自备案',
    '自营业执照核发',
    '自主管部门受理',
    '自检验合格',
    '从事故发生',
  ],
  counterexamples: [
    '亲自办理',
    '来自外省',
    '自行申报',
    '服从安排',
    '从事经营活动',
    '公司自用车辆',
    '自来水管网',
    '自贸区',
    '自住住房',
    '自考生',
    '自荐',
    '自由',
    '自强',
    '自闭症',
    '自驾',
    '从轻',
    '从宽',
    '遵从',
    '私自',
  ],
}

/** A modal behind which an event is named: 应⟦取得许可⟧后. */
export const eventModal = {
  pattern: new RegExp(
    `(?:必须|务必|${alone('应')}当?|${alone('可')}以?|${alone('需')}要?|${alone('须', '请', '要', '将', '并')}|一般(?!纳税|公共|贸易|固体|工业|债|程序|项目|企业)|原则上)(?:于|在)?`,
    'g',
  ),
  examples: [
    '应取得许可',
    '必须完成整改',
    '请于截止日前',
    '可在公示期内',
    '各单位将于',
    '应变更',
    '需要变更',
    '也要完成',
    '并取得',
    '一般在',
  ],
  counterexamples: [
    '响应方案',
    '突发事件应急处置',
    '取得许可证',
    '项目申请人',
    '主要负责人',
    '企业合并重组',
    '可行性研究',
    '资金要求',
    '请求协助',
    '一般纳税人',
    '应税行为',
    '并购完成',
    '报名须知',
    '需求',
    '急需物资',
    '可再生能源',
    '可靠',
    '应聘人员',
    '应约',
    '请假',
    '将来',
    '首要任务',
    '供应',
  ],
}

/** A preposition behind which an event is named: 应在⟦发生变化⟧后, 请各单位于⟦开幕⟧前. */
export const eventPreposition = {
  pattern: new RegExp(`[是为:](?<=(?:时间|期限|日期).)|在(?<=机关.)|${alone('于', '在')}`, 'g'),
  examples: [
    '应在发生变化',
    '各单位于开幕',
    '申请时间为公布结果',
    '登记机关在作出决定',
    '单位于',
    '应在',
    '在用人单位',
  ],
  counterexamples: [
    '住所位于本市',
    '由于政策调整',
    '现在岗职工',
    '属于新建项目',
    '网上在线办理',
    '截止日期前',
    '登记类型为企业',
    '限于',
    '便于',
    '免于',
    '多于',
    '介于',
    '集中于',
    '在用设备',
    '在研项目',
    '在途货物',
    '不在',
    '内在',
  ],
}

/** A modal that stands between an event and its length: 自愿退出的⟦应⟧提前一个月. */
export const trailingModal = {
  pattern: /(?:应当?|须|需|请|可以?|必须)?[于在]?$/,
  examples: ['自愿退出的应', '当事人可在', '请', '收到申请'],
  counterexamples: [] as readonly string[],
}

/** What opens a condition, which is no part of the event: ⟦如⟧发生更名. */
export const conditionOpener = {
  pattern: new RegExp(
    `^(?:,|:|\\s)*(?:如果|如遇|如因|${alone('若')}是?|${alone('对')}于?|逢|待(?![遇业岗])|其中|同时|${alone('并')}且?|而|则|一旦|出现|或者?|${alone('如', '凡', '经', '当', '且', '因')})?(?:[\\d一二三四五六七八九十两]{1,4}个?(?:工作日|日|天|月)内)?`,
  ),
  examples: ['如发生更名', '经批准延期', ',一旦发现违规', '3个工作日内提出', '如发生', '当发生', '对于', '经批准'],
  counterexamples: [] as readonly string[],
}

/** What closes an event before its cue word. */
export const eventCloser = {
  pattern: /(?:之日|之时|当日|次日|以后|之后|后|的|之|,|:)+$/,
  examples: ['取得证书之日', '受理申请后', '登记事项变更的', '批准以后,'],
  counterexamples: ['取得证书', '变更后事项', '公示期满'],
}

/** An event that a sentence ends with although no 后 or 之日 follows: 收到申请⟦15日内⟧. */
export const eventEnding = {
  pattern:
    /(?:之日|申请|申请书|通知|通知书|材料|资料|决定|决定书|之时|结束|期满|届满|公布|发布|印发|受理|完成|签订|生效|到期|公告|批复|文件|发生|变更|上市|投产|验收|送达|告知|公示|出生|毕业|入职|离职|到账|退伍|离校|回国|入境|出境|离境|抵达|落户|成立|注册|开业|用工|立案|收悉|到岗|中标|建成|完工|开学|退休|死亡|停产|复产|开考|开始|开赛|开场|发车|起飞|入住)$/,
  examples: ['收到申请', '公示期满', '项目竣工验收', '新员工入职', '合同签订'],
  counterexamples: ['收到申请人', '公示期间', '企业名称', '注册地'],
}

/** A remark in brackets behind an event: 发生重大变化⟦（如分立、合并等）⟧应在三个月内. */
export const trailingBracket = {
  pattern: /\([^()]{1,60}\)$/,
  examples: ['发生重大变化(如分立、合并)', '变更登记(备案)'],
  counterexamples: ['(如分立、合并)的', '变更登记', '发生变化()'],
}

/** A verb with which something happens to somebody: 发生, 收到; a mere noun before a modal is who acts. */
export const eventVerb = {
  pattern: /收到|接到|发生|取得|获得|完成|变更|批准|受理|签订|届满|期满|到期|结束|之日|提交|出现|终止|解除|通过/,
  examples: ['收到受理通知书', '劳动合同到期', '解除劳动合同', '通过竣工验收'],
  counterexamples: ['评审组织单位', '申报材料齐全', '办理期限'],
}

/** A verb that opens an event: ⟦收到⟧质疑函, ⟦接到⟧举报. */
export const eventStart = {
  pattern: /^(?:收到|接到|提交|发生|取得|获得|作出|知道)/,
  examples: ['收到质疑函', '接到举报', '作出行政处罚决定', '发生变更'],
  counterexamples: ['未收到质疑函', '通知收到', '公布结果'],
}

/** An event that is told before how long before it something is due: ⟦停水前⟧应提前3日. */
export const eventAhead = {
  pattern: /[^,;。:]{2,20}(?<![目当此日月年空提从眼之以])前$/,
  examples: ['停水前', '举办活动前'],
  counterexamples: ['目前', '当前', '提前', '停水前应'],
}

/** A modal right behind a place. */
export const modalAhead = {
  pattern: /^(?:应当?|须|需|请|可以?|必须|务必)/,
  examples: ['应在公示期内', '须于月底前', '请于3月', '可以申请', '务必报送'],
  counterexamples: ['后报送', '将于近日', '不得申报', '内应当办结'],
}

/** Where a clause says from which event it counts: 自受理⟦之日起⟧5日内. */
export const countedFrom = {
  pattern: /之日起|(?<=[^之以])后(?=\d|[一二三四五六七八九十两]{1,3}个?(?:工作日|[日天月年周]))/,
  examples: ['自受理之日起', '公示期满后3个工作日内', '登记后三十日', '验收后五个工作日', '变更后10日'],
  counterexamples: ['收到申请以后3年', '注销登记之后5日', '受理后及时办理', '当日起', '登记后一律', '以后三十日'],
}

/** The last clause of a stretch of text, without its closing marks. */
export const lastClause = {
  pattern: /(?<words>[^,;。:\n]{2,60})[,;。:\s]*$/,
  examples: ['发生安全事故的,', '经营者收到举报;', '特此通知。\n如变更登记:'],
  counterexamples: ['如:', '应报告。例,'],
}

/** A clause that tells a condition, behind which a duty counts from what it tells. */
export const conditionClause = {
  pattern: new RegExp(
    `^(?:一旦|遇有?|发生|出现|${alone('如', '若', '凡', '因', '对', '经', '当')})|(?:的|后|时|,|变化|变更)$`,
  ),
  examples: [
    '如发生更名',
    '因故停业',
    '登记事项变更',
    '有下列情形的',
    '经审查合格',
    '当发生变更',
    '如变更',
    '经批准',
    '对拒不改正',
  ],
  counterexamples: [
    '申请材料应当齐全',
    '提交申请表',
    '变更事项公示',
    '当事人应当按时到场',
    '当地主管部门',
    '经营者应当到场',
    '对外投资企业',
    '如实申报',
    '若干企业',
  ],
}

/** Words by which a sentence speaks of every year, so that its 次年 comes round: ⟦每年⟧检测，并于次年1月31日前报送. */
export const yearly = {
  pattern: /每(?:一|个)?(?:会计|自然|纳税)?年度?|每半年|每季度|逐年|按年度?(?!龄)|各年度/,
  examples: ['每年检测', '每一会计年度', '每半年', '按年度申报', '逐年递增', '各年度'],
  counterexamples: ['按年龄划分', '本年度', '季度报送', '每月'],
}

/** The plainest modal: who can stand before it acts, and is no event. */
export const modalWord = '应当'

/** The month behind an event, to which 该月 may point back. */
export const nextMonth = '次月'

/** Words by which a sentence speaks of what comes round, so that its 本月 is any month: ⟦按月⟧报送，于本月25日前. */
export const cyclic = {
  pattern: /每|按月|逐月|月度|当月|上月/,
  examples: ['按月报送', '每季度汇总', '缴纳上月税款', '当月发生业务'],
  counterexamples: ['于本月25日前', '次月15日前', '按年报送'],
}

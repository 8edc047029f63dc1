import { alone } from '../particles/alone.ts'

/** 自 and 从 that open an event, not as a part of 自行, 自主, 自愿 … */
export const sinceWord = new RegExp(alone('自', '从'), 'g')

/** A modal behind which an event is named: 应⟦取得许可⟧后. */
export const eventModal = new RegExp(
  `(?:必须|务必|${alone('应')}当?|${alone('可')}以?|${alone('需')}要?|${alone('须', '请', '要', '将', '并')}|一般(?!纳税|公共|贸易|固体|工业|债|程序|项目|企业)|原则上)(?:于|在)?`,
  'g',
)

/** A preposition behind which an event is named: 应在⟦发生变化⟧后, 请各单位于⟦开幕⟧前. */
export const eventPreposition = new RegExp(`[是为:](?<=(?:时间|期限|日期).)|在(?<=机关.)|${alone('于', '在')}`, 'g')

/** A modal that stands between an event and its length: 自愿退出的⟦应⟧提前一个月. */
export const trailingModal = /(?:应当?|须|需|请|可以?|必须)?[于在]?$/

/** What opens a condition, which is no part of the event: ⟦如⟧发生更名. */
export const conditionOpener = new RegExp(
  `^(?:,|:|\\s)*(?:如果|如遇|如因|${alone('若')}是?|${alone('对')}于?|逢|待(?![遇业岗])|其中|同时|${alone('并')}且?|而|则|一旦|出现|或者?|${alone('如', '凡', '经', '当', '且', '因')})?(?:[\\d一二三四五六七八九十两]{1,4}个?(?:工作日|日|天|月)内)?`,
)

/** What closes an event before its cue word. */
export const eventCloser = /(?:之日|之时|当日|次日|以后|之后|后|的|之|,|:)+$/

/** An event that a sentence ends with although no 后 or 之日 follows: 收到申请⟦15日内⟧. */
export const eventEnding =
  /(?:之日|申请|申请书|通知|通知书|材料|资料|决定|决定书|之时|结束|期满|届满|公布|发布|印发|受理|完成|签订|生效|到期|公告|批复|文件|发生|变更|上市|投产|验收|送达|告知|公示|出生|毕业|入职|离职|到账|退伍|离校|回国|入境|出境|离境|抵达|落户|成立|注册|开业|用工|立案|收悉|到岗|中标|建成|完工|开学|退休|死亡|停产|复产|开考|开始|开赛|开场|发车|起飞|入住)$/

/** A remark in brackets behind an event: 发生重大变化⟦（如分立、合并等）⟧应在三个月内. */
export const trailingBracket = /\([^()]{1,60}\)$/

/** A verb with which something happens to somebody: 发生, 收到; a mere noun before a modal is who acts. */
export const eventVerb =
  /收到|接到|发生|取得|获得|完成|变更|批准|受理|签订|届满|期满|到期|结束|之日|提交|出现|终止|解除|通过/

/** A verb that opens an event: ⟦收到⟧质疑函, ⟦接到⟧举报. */
export const eventStart = /^(?:收到|接到|提交|发生|取得|获得|作出|知道)/

/** An event that is told before how long before it something is due: ⟦停水前⟧应提前3日. */
export const eventAhead = /[^,;。:]{2,20}(?<![目当此日月年空提从眼之以])前$/

/** A modal right behind a place. */
export const modalAhead = /^(?:应当?|须|需|请|可以?|必须|务必)/

/** Where a clause says from which event it counts: 自受理⟦之日起⟧5日内. */
export const countedFrom = /之日起|(?<=[^之以])后(?=\d|[一二三四五六七八九十两]{1,3}个?(?:工作日|[日天月年周]))/

/** The last clause of a stretch of text, without its closing marks. */
export const lastClause = /(?<words>[^,;。:\n]{2,60})[,;。:\s]*$/

/** A clause that tells a condition, behind which a duty counts from what it tells. */
export const conditionClause = new RegExp(
  `^(?:一旦|遇有?|发生|出现|${alone('如', '若', '凡', '因', '对', '经', '当')})|(?:的|后|时|,|变化|变更)$`,
)

/** Words by which a sentence speaks of every year, so that its 次年 comes round: ⟦每年⟧检测，并于次年1月31日前报送. */
export const yearly = /每(?:一|个)?(?:会计|自然|纳税)?年度?|每半年|每季度|逐年|按年度?(?!龄)|各年度/

/** The plainest modal: who can stand before it acts, and is no event. */
export const modalWord = '应当'

/** The month behind an event, to which 该月 may point back. */
export const nextMonth = '次月'

/** Words by which a sentence speaks of what comes round, so that its 本月 is any month: ⟦按月⟧报送，于本月25日前. */
export const cyclic = /每|按月|逐月|月度|当月|上月/

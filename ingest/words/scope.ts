import { alone } from './particles/alone.ts'

/** Marks and words between the members of an enumeration. */
export const enumerationMarks = '、和与及'

/** Words in which such a mark joins nothing. */
export const unsplitWords = /参与|及时|涉及|普及|道德与法治|及以上|和平|和谐|与否|及其|共和国/g

/** Names of actors that single nobody out. */
export const genericActors =
  /^(?:各?(?:有关|相关|级|地)*(?:申报|申请|参与|参加|符合条件的)?(?:企业|单位|个人|人员|部门|机构|家庭|申请人|申请对象))$/

/** A label with which a sentence opens and that says for whom it holds: 第一批： 专精特新企业： */
export const scopeLabel =
  /^(?<label>第[一二三四五六七八九十\d]{1,3}(?:批次?|类|档|组|期|轮)|[^，。；：:、\d]{2,16}(?:企业|项目|人员|家庭|单位|类成果|对象|学生|考生))[：:]/

/** Names of groups by which places, parts and entrants of one event are told apart. */
const groups =
  '[一-龥]{2,6}(?<![地重要节难热观优缺特网试站联])(?:点|考点|赛区|考区|片区)|(?:[甲乙丙丁]|[A-D]|[男女][子生]|[初小高]中|成[人年]|少[年儿]|青年|中年|老年|幼儿|企业|团队|个人|本科|研究生|高[职校]|大学|中学|小学|教师|学生|公开|专业|业余){1,3}组|第[一二三四五六七八九十\\d]{1,3}(?:阶段|场|节)'

/** The same as the label of a line, or as a line of its own; and the one that a condition names: 报⟦乙组⟧者. */
export const groupLabel = new RegExp(
  `^(?<label>${groups}|[^，。；：:、\\d是为]{2,14}(?:企业|项目|人员|家庭|单位|成果|学生|考生))[：:]`,
)
export const groupLine = new RegExp(`^(?<label>${groups}|[^，。；：:、\\d]{2,14}项目)[：:]\\s*$`)
export const enteredGroup = /(?:报名?|报考|参加|报名参加)(?<name>[^，。；：、（(\d]{1,8}组)(?:者|的)/

/** A heading that is the name of those whom its section concerns. */
export const scopeHeading =
  /^[^，。；：]{0,24}(?:企业|人员|家庭|单位|对象|机构|学校|学生|考生|项目|成果|个人|居民|成员|参加人|旁听人|传承人|工作室|合作社|农场)$|^第[一二三四五六七八九十\d]{1,3}(?:批次?|类|档|轮)$/

/** A heading that says whose conditions follow: ⟦听证会参加人⟧须具备以下条件：, ⟦参评教师⟧的报名条件. */
export const conditionHeading =
  /^(?<name>[^，。；：:]{2,20}?)(?:(?:必须|须|应当?|需)(?:同时)?(?:具备|符合|满足)[^，。；]{0,8}条件[:：]?|的(?:报名|申报|申请|基本|资格|推荐|评选)+条件)$/

/** A heading that only announces whom its section will name: 支持对象, 申报单位, 参赛人员, 相关企业. */
export const openHeading =
  /^(?:本次|拟|主要|支持|扶持|申报|申请|适用|奖励|奖补|补贴|补助|资助|招聘|招录|招收|招生|招募|报名|报考|应聘|培训|参训|参赛|参加|参与|参会|参评|评选|评审|推荐|遴选|认定|服务|受理|发放|享受|保障|救助|检查|考核|实施|组织|主办|承办|协办|指导|责任|牵头|建设|征集|征文|调查|统计|填报|收费|缴费|征收|公示|会议|活动|联系|工作|相关|有关|符合条件的|条件|范围|及|和|与)*(?:对象|单位|人员|项目|主体|个人|企业|机构|学校|学生|考生|家庭|成果|居民|成员)$/

/** What no name of a programme or group begins with: the rest of a sentence that an enumeration cut in two. */
export const notAScope = new RegExp(
  `^(?:的|或|把|${alone('需', '应', '须', '向', '在', '将', '可', '由', '对', '按', '并', '带', '到', '为')}|${alone('经')}(?!认定|评)|通过(?!.{0,12}的))|，|方式|时间[为是]`,
)

/** A group that names its members in brackets: 优质企业（⟦创新型企业、“小巨人”企业⟧）. */
export const bracketList = /[（(](?<list>(?!含|包括|不含|以下|简称)[^（）()]*、[^（）()]*)[）)]$/

/** Those whom a sentence names first, up to the noun that says what they are: ⟦风电项目⟧的保函金额. */
export const scopeNamed =
  /^[（(\d一二三四五六七八九十）).、．\s对]*(?<name>[^，,；;。：:=（(\d]{0,16}?(?:项目|企业|人员|家庭|单位|机构|学校|学生|考生|居民|人才|用户|平台|个人|车辆|产品|工程|商户|聚合商|公司|高校|医院|[省市区县镇]))/

/** An office named before another with which it acts: ⟦区委⟧、区政府批准引进的人才. */
export const modifyingOffice = /(?:委|政府|人社局|局|厅|部|委员会|办公室)$/

/** The other office and what both do to those who are named: ⟦区政府批准引进的⟧人才. */
export const modifiedByOffice =
  /^[^的]{0,10}(?:委|政府|局|厅|部|委员会|办公室)(?:联合|共同|依法)?(?:批准|认定|引进|规定|确定|指定|公布|评定|授予|委托|设立|支持|主管|审批|备案|核准)[^的]{0,10}的/

/** What no whole name holds: the rest of a sentence that was taken for one. */
export const cutName = new RegExp(
  `^(?:其(?![他余])|该|受(?!助|资助|灾)|${alone('时', '在', '即')}|及?现?面向|撤销|加盖|实行|国家统一的)|自市场|应为|须为|应当为|能够通过|取得市场主体|(?:派位|抽签)程序[为将]|[按根]据?照?规定向`,
)

/** Words right behind an actor that show that the name goes on: 取得市场主体⟦登记⟧的. */
export const goesOnBehind = /^(?:登记|决定|经营管理|影响|法》|》|等级|资格|名单|证书|信息|标准|个人缴费|工作[的由将])/

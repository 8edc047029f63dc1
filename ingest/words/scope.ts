import { alone } from './particles/alone.ts'

/** Marks and words between the members of an enumeration. */
export const enumerationMarks = '、和与及'

/** Words in which such a mark joins nothing. */
export const unsplitWords = {
  pattern: /参与|及时|涉及|普及|道德与法治|及以上|和平|和谐|与否|及其|共和国/g,
  examples: ['参与', '涉及', '和谐社区', '道德与法治', '及其分支机构'],
  counterexamples: ['企业及个人', '学校和医院', '甲与乙'],
}

/** Names of actors that single nobody out. */
export const genericActors = {
  pattern:
    /^(?:各?(?:有关|相关|级|地)*(?:申报|申请|参与|参加|符合条件的)?(?:企业|单位|个人|人员|部门|机构|家庭|申请人|申请对象))$/,
  examples: ['各有关单位', '申报企业', '相关部门', '申请人', '各地相关部门'],
  counterexamples: ['高新技术企业', '各县教育部门', '申报企业负责人'],
}

/** A label with which a sentence opens and that says for whom it holds: 第一批： 专精特新企业： */
export const scopeLabel = {
  pattern:
    /^(?<label>第[一二三四五六七八九十\d]{1,3}(?:批次?|类|档|组|期|轮)|[^，。；：:、\d]{2,16}(?:企业|项目|人员|家庭|单位|类成果|对象|学生|考生))[：:]/,
  examples: ['第一批：企业提交材料', '专精特新企业：', '困难家庭:', '第2类：'],
  counterexamples: ['申报时间：', '第一批申报企业名单：', '第一批企业', '本项目第一批：', '2家企业：'],
}

/** Names of groups by which places, parts and entrants of one event are told apart. */
const groups =
  '[一-龥]{2,6}(?<![地重要节难热观优缺特网试站联])(?:点|考点|赛区|考区|片区)|(?:[甲乙丙丁]|[A-D]|[男女][子生]|[初小高]中|成[人年]|少[年儿]|青年|中年|老年|幼儿|企业|团队|个人|本科|研究生|高[职校]|大学|中学|小学|教师|学生|公开|专业|业余){1,3}组|第[一二三四五六七八九十\\d]{1,3}(?:阶段|场|节)'

/** The same as the label of a line, or as a line of its own; and the one that a condition names: 报⟦乙组⟧者. */
export const groupLabel = {
  pattern: new RegExp(
    `^(?<label>${groups}|[^，。；：:、\\d是为]{2,14}(?:企业|项目|人员|家庭|单位|成果|学生|考生))[：:]`,
  ),
  examples: ['南宁考点：', '少年组：', '困难家庭：'],
  counterexamples: ['少年组，', '报名时间：'],
}
export const groupLine = {
  pattern: new RegExp(`^(?<label>${groups}|[^，。；：:、\\d]{2,14}项目)[：:]\\s*$`),
  examples: ['创业训练项目：', '桂林点：'],
  counterexamples: ['创业训练项目：每项3万元', '少年组'],
}
export const enteredGroup = {
  pattern: /(?:报名?|报考|参加|报名参加)(?<name>[^，。；：、（(\d]{1,8}组)(?:者|的)/,
  examples: ['报乙组者', '报名参加少年组的', '报考专业组者'],
  counterexamples: ['乙组者', '报乙组，丙组的'],
}

/** A heading that is the name of those whom its section concerns. */
export const scopeHeading = {
  pattern:
    /^[^，。；：]{0,24}(?:企业|人员|家庭|单位|对象|机构|学校|学生|考生|项目|成果|个人|居民|成员|参加人|旁听人|传承人|工作室|合作社|农场)$|^第[一二三四五六七八九十\d]{1,3}(?:批次?|类|档|轮)$/,
  examples: ['专精特新企业', '听证会参加人', '第二批', '家庭农场'],
  counterexamples: ['申报条件', '企业名单', '第二批企业申报时间', '推荐范围：高新技术企业', '申报第二批'],
}

/** A heading that says whose conditions follow: ⟦听证会参加人⟧须具备以下条件：, ⟦参评教师⟧的报名条件. */
export const conditionHeading = {
  pattern:
    /^(?<name>[^，。；：:]{2,20}?)(?:(?:必须|须|应当?|需)(?:同时)?(?:具备|符合|满足)[^，。；]{0,8}条件[:：]?|的(?:报名|申报|申请|基本|资格|推荐|评选)+条件)$/,
  examples: ['听证会参加人须具备以下条件：', '参评教师的报名条件', '申报企业应当同时符合下列条件', '旁听人需满足条件:'],
  counterexamples: [
    '申报条件',
    '具备以下条件：',
    '参评教师的报名时间',
    '申报要求：企业须具备以下条件',
    '企业应满足要求，提供条件',
    '参评教师的报名条件说明',
  ],
}

/** A heading that only announces whom its section will name: 支持对象, 申报单位, 参赛人员, 相关企业. */
export const openHeading = {
  pattern:
    /^(?:本次|拟|主要|支持|扶持|申报|申请|适用|奖励|奖补|补贴|补助|资助|招聘|招录|招收|招生|招募|报名|报考|应聘|培训|参训|参赛|参加|参与|参会|参评|评选|评审|推荐|遴选|认定|服务|受理|发放|享受|保障|救助|检查|考核|实施|组织|主办|承办|协办|指导|责任|牵头|建设|征集|征文|调查|统计|填报|收费|缴费|征收|公示|会议|活动|联系|工作|相关|有关|符合条件的|条件|范围|及|和|与)*(?:对象|单位|人员|项目|主体|个人|企业|机构|学校|学生|考生|家庭|成果|居民|成员)$/,
  examples: ['支持对象', '申报单位', '参赛人员', '相关企业', '推荐范围和对象'],
  counterexamples: ['高新技术企业', '退役军人家庭', '申报条件', '申报单位名单'],
}

/** What no name of a programme or group begins with: the rest of a sentence that an enumeration cut in two. */
export const notAScope = {
  pattern: new RegExp(
    `^(?:的|或|把|${alone('需', '应', '须', '向', '在', '将', '可', '由', '对', '按', '并', '带', '到', '为')}|${alone('经')}(?!认定|评)|通过(?!.{0,12}的))|，|方式|时间[为是]`,
  ),
  examples: [
    '需提交材料',
    '通过评审',
    '申报方式',
    '时间为',
    '由主管部门',
    '应提交材料',
    '在规定时间内',
    '并于次日',
    '经审查',
  ],
  counterexamples: [
    '经认定的企业',
    '通过认定的高新技术企业',
    '创新型企业',
    '在校大学生',
    '应届高校毕业生',
    '在职职工',
    '可再生能源企业',
    '对外贸易企业',
    '并网光伏项目',
    '向阳小学',
    '经营主体',
  ],
}

/** A group that names its members in brackets: 优质企业（⟦创新型企业、“小巨人”企业⟧）. */
export const bracketList = {
  pattern: /[（(](?<list>(?!含|包括|不含|以下|简称)[^（）()]*、[^（）()]*)[）)]$/,
  examples: ['优质企业（创新型企业、“小巨人”企业）', '困难家庭(低保户、特困户)'],
  counterexamples: [
    '优质企业（含创新型企业、小巨人企业）',
    '个体（工商户）',
    '企业（简称甲方、乙方）',
    '企业（甲、乙）名单',
    '家庭（低保户）、学校（公办）',
  ],
}

/** Those whom a sentence names first, up to the noun that says what they are: ⟦风电项目⟧的保函金额. */
export const scopeNamed = {
  pattern:
    /^[（(\d一二三四五六七八九十）).、．\s对]*(?<name>[^，,；;。：:=（(\d]{0,16}?(?:项目|企业|人员|家庭|单位|机构|学校|学生|考生|居民|人才|用户|平台|个人|车辆|产品|工程|商户|聚合商|公司|高校|医院|[省市区县镇]))/,
  examples: ['风电项目履约保函金额', '（二）光伏企业的', '对申报单位', '1.困难家庭'],
  counterexamples: ['履约保函金额', '补贴标准', '每人补贴标准，企业'],
}

/** An office named before another with which it acts: ⟦区委⟧、区政府批准引进的人才. */
export const modifyingOffice = {
  pattern: /(?:委|政府|人社局|局|厅|部|委员会|办公室)$/,
  examples: ['区委', '市人社局', '省教育厅', '县政府'],
  counterexamples: ['区委书记', '政府采购', '局长'],
}

/** The other office and what both do to those who are named: ⟦区政府批准引进的⟧人才. */
export const modifiedByOffice = {
  pattern:
    /^[^的]{0,10}(?:委|政府|局|厅|部|委员会|办公室)(?:联合|共同|依法)?(?:批准|认定|引进|规定|确定|指定|公布|评定|授予|委托|设立|支持|主管|审批|备案|核准)[^的]{0,10}的/,
  examples: ['区政府批准引进的人才', '市财政局联合认定的', '县人民政府设立的基金'],
  counterexamples: ['区政府负责人', '市科技局批准', '企业批准引进的', '高校的省级部门认定的'],
}

/** What no whole name holds: the rest of a sentence that was taken for one. */
export const cutName = {
  pattern: new RegExp(
    `^(?:其(?![他余])|该|受(?!助|资助|灾)|${alone('时', '在', '即')}|及?现?面向|撤销|加盖|实行|国家统一的)|自市场|应为|须为|应当为|能够通过|取得市场主体|(?:派位|抽签)程序[为将]|[按根]据?照?规定向`,
  ),
  examples: [
    '其所属企业',
    '受托单位',
    '取得市场主体登记的企业',
    '即申报企业',
    '应当为企业',
    '在本市登记的企业',
    '时企业',
    '即企业',
  ],
  counterexamples: [
    '其他企业',
    '受灾农户',
    '受助学生',
    '其余单位',
    '高校受托机构',
    '在校学生',
    '时装企业',
    '在职职工',
    '即食食品企业',
  ],
}

/** Words right behind an actor that show that the name goes on: 取得市场主体⟦登记⟧的. */
export const goesOnBehind = {
  pattern: /^(?:登记|决定|经营管理|影响|法》|》|等级|资格|名单|证书|信息|标准|个人缴费|工作[的由将])/,
  examples: ['登记的', '工作的', '名单由', '法》规定'],
  counterexamples: ['应当', '工作人员', '提交申请', '已登记'],
}

import { alone } from './particles/alone.ts'

/** Words with which a clause opens and that do not belong to what is measured. */
export const subjectOpeners: readonly string[] = [
  '限',
  '是指',
  '系指',
  '部分',
  '评选设',
  '共设',
  '设置',
  '设立',
  '设',
  '其',
  '给予',
  '予以',
  '拥有',
  '具有',
  '具备',
  '再',
  '首次',
  '分别',
  '其中',
  '但是',
  '但',
  '且',
  '并且',
  '并',
  '同时',
  '以及',
  '及',
  '和',
  '或者',
  '或',
  '即',
  '则',
  '如',
  '若',
  '凡',
  '对于',
  '对',
  '按照',
  '按',
  '由',
  '以',
  '在',
  '自',
  '从',
  '向',
  '请',
  '的',
  '另',
  '此外',
  '原则上',
  '一般',
  '上述',
  '、',
  '经',
  '视',
  '与',
  '至',
  '中',
  '者',
  '为',
  '将',
  '均',
  '也',
]

/** Words between what is measured and its comparison. */
export const subjectClosers: readonly string[] = [
  '继续执行',
  '执行',
  '实行',
  '减按',
  '再按',
  '适用',
  '提高到',
  '调整到',
  '由',
  '从',
  '首次',
  '达到',
  '突破',
  '超过',
  '再',
  '应当',
  '应该',
  '应',
  '须',
  '必须',
  '需',
  '需要',
  '要',
  '为',
  '是',
  '达',
  '可',
  '可以',
  '一般',
  '原则上',
  '均',
  '各',
  '分别',
  '按',
  '在',
  '不',
  '已',
  '共',
  '共计',
  '合计',
  '累计',
  '总计',
  '计',
  '人民币',
  '给予',
  '予以',
  '一次性',
  '最高',
  '最低',
  '每人每月',
  '每人',
  '每月',
  '每户',
  '每年',
  '每家',
  '每个',
  '每项',
  '每次',
  '每',
  '分别为',
  '控制',
  '对应',
  '分别对应',
  '至',
  '到',
  '且',
  '并',
  '及',
  '和',
  '或',
  '的',
  '、',
  ':',
  '(',
  '“',
  '"',
  '都',
  '将',
  '也',
  '由',
  '于',
  '以',
  '设置为',
  '设为',
  '调整为',
  '确定为',
  '提高到',
  '提高至',
  '调整至',
  '约',
  '有',
  '具有',
  '拥有',
  '具备',
  '取得',
  '获得',
  '仅',
  '只',
  '能',
  '只能',
  '至少',
  '按照',
  '定为',
  '核定为',
  '占',
  '处',
  '处以',
  '并处',
]

/** Verbs that stand right before a counted thing: what is counted follows the number. */
export const countingVerbs = {
  pattern:
    /(?:(?:只能|仅能|只可|仅可)[一-龥]{1,3}|登记|推举|推选|受到|发生|出现|存在|遭受|选举|委托|委派|聘任|增设|进行|举行|召开|实施|发表|撰写|选定|摇出|报送|推荐|提供|提交|招聘|招录|招收|录取|录用|聘用|选派|指派|指定|确定|明确|配备|配置|安排|设立|设置|设|评选|评出|遴选|选出|组织|举办|开展|建设|建成|建立|新增|培育|认定|命名|申报|填报|选报|报考|选择|选|扶持|支持|奖励|拥有|取得|获得|具有|具备|完成|享受|参加|分|有|申请|购买|出席|投放|推出|入选|安装|配售|配租|发放|补贴|加|减|扣|计|得|抽取|抽查|随机|达到|产生|符合|满足)过?$/,
  examples: ['现场摇出', '每县推荐', '只能选择', '近三年发表过', '在册登记'],
  counterexamples: ['从业人员', '申报条件', '推荐表'],
}

/** What stands before the last of two things and tells what is not there, or who has to be asked: ⟦没有收入或者⟧收入不足1万元, ⟦须经⟧委员过半数. */
export const notMeasured = {
  pattern: new RegExp(
    `^(?:[^,。;]{0,24}\\d[^,。;\\d]{0,12}(?:并且|且)|(?:没有|${alone('无', '未')})[^,。;]{1,12}(?:或者|或)|[^,。;]{0,12}(?:${alone('应', '须', '需')}|应当)${alone('经')})(?=..)`,
  ),
  examples: [
    '没有收入或者收入',
    '须经委员',
    '表决事项应当经业主',
    '年满18周岁且工作年限',
    '无固定收入或者月收入',
    '应当经业主',
  ],
  counterexamples: [
    '收入或者资产',
    '经营面积',
    '经委员会',
    '须经',
    '项目所需经费总额',
    '相应经营收入',
    '无形资产或者固定资产',
    '未成年人或老年人数量',
  ],
}

/** Verbs before the base of a share that are no part of it: 按⟦日加收⟧应缴水费1‰. */
export const baseOpening = {
  pattern: /^(?:[日月天])?(?:加收|加处|计收|收取)(?=..)/,
  examples: ['日加收应缴水费', '加处应缴税款', '计收欠缴金额'],
  counterexamples: ['应缴水费', '加收', '当日加收水费'],
}

/** Where a noun behind a number ends. */
export const nounStops = {
  pattern: new RegExp(
    `[,。;:、()（）"“”/\\n\\t\\d]|的(?=[,。;:、)])|不[高低超少得]|每|提供|${alone('供')}|征收(?!率)|提取|计征|执行|计算|计提|收取|确定|拨付|缴纳|扣除|报名|录用|报销|出席|推荐(?=[,。;、])|同意|领取|参会|签字|支付|进行|给予|用于|颁发|授予|作为|参加(?![人者])|组成|构成|以|的(?=给|予|不|可|应|须|按|由|企业$|单位$|$)|或|且|等级|方(?=[可能得为])|${alone('应', '须', '可', '后', '前', '时', '等', '并', '及', '和', '由', '在', '为', '至', '予', '内', '中', '即')}`,
  ),
  examples: [
    '房屋供申请对象选择',
    '专职教师,其中',
    '委员出席会议',
    '会员不少于',
    '现金用于奖励',
    '企业方可',
    '学生在校内',
    '提供材料',
  ],
  counterexamples: [
    '专职安全管理人员',
    '征收率',
    '参加人员',
    '具备资质的专业人员',
    '推荐单位职工',
    '缺少的企业员工',
    '合作的单位职工',
    '方案',
    '中小企业',
    '中学',
    '内科',
    '违法行为',
    '后备干部',
    '可再生能源',
    '在职职工',
  ],
}

/** What is counted by its title: 20名⟦“最美工匠”⟧. */
export const quotedName = {
  pattern: /^“[^“”]{2,20}”(?:[一-龥]{1,8}(?=[,。;、]))?/,
  examples: ['“最美工匠”', '“小巨人”企业,', '“科技副总”人才。'],
  counterexamples: ['“最美工匠', '荣获“最美工匠”', '《工匠》'],
}

/** A number of a list that the list itself does not expect, （三） behind （四）: no part of what is measured. */
export const strayMarker = {
  pattern: /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/,
  examples: ['(三)年度销售收入', '二、补助标准', '十一、营业收入'],
  counterexamples: ['三级医院床位', '(含)以上', '第三、四季度'],
}

/** What is measured where only its kind is told: 给予⟦奖励⟧. */
export const weakSubject = {
  pattern:
    /^(?:部分|以内部分|以上部分|给予|予以|对|按|可|企业|单位|个人|申请人|每[个户人家年月次日天]|经|.{0,16}[当应须需]经|(?![铅砷汞镉铬铜锌镍银氨氯苯硫磷氮氟碘硒锰铁铝男女])[一-龥]|不|未|已|应|由|其|该|及|且|本)$/,
  examples: ['给予', '每人', '以上部分', '必须经', '企业', '应'],
  counterexamples: ['铅', '企业利润', '每人补贴', '给予奖励'],
}

/** Ends of words that a closer must not cut: 年⟦均⟧, 人⟦均⟧. */
export const keptEnds = {
  pattern: /[年人户月日地亩平]均$|[^一-龥]中$/,
  examples: ['家庭收入人均'],
  counterexamples: [
    '需要',
    '分别均',
    '总计',
    '企业均',
    '会议纪要编制',
    '会计师',
    '人均收入',
    '(一)中标额',
    '论文摘要',
    '专职会计',
    '平面设计',
  ],
}

/** What shows that the words behind a number are no noun. */
export const notNoun = {
  pattern: new RegExp(
    `^部分|^者|^推荐(?![词信表人材函书])|^的?(?:颁发|进入|晋级|评为|取消|直接(?![补奖])|享受|签订|授予)|^(?:足额|全额|统一|分段|逐[年月步]|继续|同步)|^(?:[得之是且或]|${alone('不', '给', '予', '可', '应', '须', '需', '按', '由', '为', '在', '将', '被', '有', '无', '并', '及', '和')})`,
  ),
  examples: ['部分', '推荐上报', '可享受补贴', '的授予称号', '直接认定', '逐月发放'],
  counterexamples: [
    '推荐信',
    '推荐人',
    '直接补助对象',
    '企业',
    '专利',
    '主体部分',
    '管理者',
    '教师推荐',
    '机构统一',
    '职工享受',
    '专利及',
    '有效发明专利',
    '应届毕业生',
    '在职职工',
    '无人机',
    '不动产',
    '可再生能源',
  ],
}

/** A measure told by its base: 认定标准⟦按最低生活保障标准的⟧1.5倍确定. */
export const baseClause = {
  pattern: new RegExp(`^(?<what>.{2,60}?)(?:按照|按(?![时期])|${alone('为')}|以(?![上下内外]))[^按为]{2,40}的$`),
  examples: [
    '认定标准按最低生活保障标准的',
    '履约保证金为合同价款的',
    '经济补偿以月平均工资的',
    '收费标准按照政府指导价的',
    '补助标准按实际支出的',
  ],
  counterexamples: [
    '从业人员30人以上企业的',
    '补助金额按投资额',
    '按实际投入的',
    '履约保证金为合同价款的一成',
    '违法行为所得的',
    '企业未按时缴纳税款的',
  ],
}

/** Names whose measure follows: ⟦越秀区、海珠区⟧的城乡特困人员基本生活标准. */
export const ownersOf = {
  pattern: /^(?<owners>[^的、]{2,12}(?:、[^的、]{2,12}){1,30}(?:和[^的、]{2,12})?)的(?<what>.{2,})$/,
  examples: ['越秀区、海珠区的城乡特困人员基本生活标准', '小学、初中和高中的生均公用经费'],
  counterexamples: ['越秀区的基本生活标准', '越秀区、海珠区基本生活标准', '教师、学生的'],
}

/** Nouns of those whom a count may concern: 万家以上⟦创新型中小企业⟧. */
export const countedActors = {
  pattern:
    /^[^的]{2,20}(?:企业|机构|学校|单位|人员|家庭|平台|基地|园区|医院|协会|合作社|农户|学生|教师|专家|对象)(?=的|$)/,
  examples: ['创新型中小企业', '高级职称专业技术人员的', '省级示范性家庭', '贫困家庭学生'],
  counterexamples: ['企业', '发明专利', '企业技术中心', '企业的', '中小企业发展基金', '扶持的中小企业'],
}

/** The particle between an owner and what is owned. */
export const genitive = '的'

/** What joins the words behind a bracket to those before it. */
export const joiningStart = {
  pattern: /^[，,、；;。：: ]*(?:并且|而且|且|并|以及|及|和|或者|或|的)?/,
  examples: ['，且中断缴费时间', '、以及设备购置费', '的投资额'],
  counterexamples: [] as readonly string[],
}

/** A time told between a bracket and what is measured: ⟦至办理参保手续前⟧中断缴费时间. */
export const heldAside = {
  pattern: new RegExp(`^(?:截至|${alone('至', '到', '在')})[^，,]{2,16}(?<!以)${alone('前', '后', '时')}(?=[^，,]{2})`),
  examples: ['至办理参保手续前中断缴费时间', '截至申报时累计研发投入', '在孵化期满后营业收入'],
  counterexamples: [
    '在职职工人数',
    '至三年以前累计投入',
    '在项目验收后',
    '项目验收后投资额',
    '缴费中断至办理手续前累计时间',
    '至申报,验收前投入资金',
    '在孵化期满后,营业收入',
    '在线学时总数',
    '到期后备用',
  ],
}

/** What stands before the sign of a formula: ⟦履约保函金额⟧=装机容量×…，且不低于5000元. */
export const formulaName = {
  pattern: /^(?<name>[^=<>≤≥,;。:×÷]{2,40})=/,
  examples: ['履约保函金额=装机容量×单价', '综合得分=笔试成绩+面试成绩', '年度补贴额=核定数×单价'],
  counterexamples: ['人数×标准=补贴总额', '=装机容量', '补贴标准:金额=基数', '营业收入>=500万元', '得分≥=60'],
}

/** The base of a fine that is told as a share: 处⟦虚报注册资本金额⟧5%以上15%以下的罚款. */
export const fineBase = {
  pattern: /(?:处以|并处|单处|可处|处|按照|按)(?<base>[^,;。:()的处]{2,24})的?$/,
  examples: ['处虚报注册资本金额', '并处违法所得', '处以合同价款的', '按日加收滞纳金,可处未缴税款'],
  counterexamples: ['没收违法所得', '处', '情节严重的,并处', '按期缴纳罚款,逾期'],
}

/** The event from which a remark in brackets counts: 学习年限（⟦从入学之日起⟧六年）. */
export const countsFrom = {
  pattern: /^[从自由].{0,20}起/,
  examples: ['从入学之日起', '自取得证书之月起', '由签订合同之日起'],
  counterexamples: ['入学之日起', '自有资金比例', '从业年限', '学习年限从入学起'],
}

/** The base of a share that is granted: 按⟦设备投资额⟧的10%给予补助, 给予⟦展位费⟧50%的补助, 不超过⟦实际投入⟧的30%. */
export const shareBase = {
  pattern:
    /(?:按照|按|以|给予|予以|奖励|补助|补贴|不超过|不高于|不低于|最高)(?:按照|按|以|不超过|不高于|不低于|最高|其|企业|项目单位|单位)?(?!及|以|给予|予以)(?<base>(?:(?!不超过|不高于|不低于|最高)[^,;。:()的按]){2,24}?)(?:给予|予以|不超过|不高于|不低于|最高)*的?$/,
  examples: ['按设备投资额的', '给予展位费', '不超过实际投入的', '按照首期贷款额给予', '给予企业不超过设备投资额'],
  counterexamples: [
    '按投资额的比例',
    '给予(设备)',
    '补贴',
    '奖励及贷款贴息',
    '给予不超过',
    '给予最高',
    '给予最高不超过',
  ],
}

/** Nouns of those who are of an age: 16—24岁⟦失业青年⟧. */
export const agedNouns = {
  pattern: /(?:青年|人员|公民|居民|老人|老年人|儿童|学生|毕业生|研究生|考生|妇女|劳动者|职工|女性|男性|孩子|婴幼儿)$/,
  examples: ['失业青年', '参保居民', '就读学生', '企业职工', '高校毕业生', '全日制研究生'],
  counterexamples: ['人员名单', '儿童医院', '年龄', '毕业生就业'],
}

/** Headings that name no measure: a number that has but such a heading to say what it measures is to be looked at. */
export const emptyHeading = {
  pattern: /(?:对象|条件|要求|范围|办法|程序|流程|方式|事项|其他|其它|说明|内容|政策|措施|材料|规定|总则|附则)$/,
  examples: ['支持对象', '申报条件', '保障措施', '其他'],
  counterexamples: ['补助标准', '奖励额度', '条件审核'],
}

/** What an age measures where nothing names it. */
export const ageNoun = '年龄'

/** What a remark in brackets says right before its number, how far the number stands from the bracket, and what the words before the bracket open with. */
export const remarkWords = {
  pattern: /^(?:占|权重|比重|占比|满分|分值|计|共|限|各|字数|篇幅|约|须|应|不少|最多|总分)(?:为|不)?$/,
  examples: ['占', '权重为', '满分', '字数', '最多不'],
  counterexamples: ['占地面积', '约定', '权重合计', '共计'],
}
export const longestRemark = 40
export const remarkOpeners = {
  pattern: new RegExp(
    `^(?:.{0,20}(?:包括|包含|分为)|其中|以及|需提交|提交|提供|${alone('含', '由', '分', '对', '及', '和', '并')})+`,
  ),
  examples: ['其中理论知识', '考核内容包括理论知识', '需提交情况说明', '以及面试成绩', '对申报材料', '和申报材料'],
  counterexamples: [
    '理论知识',
    '情况说明',
    '笔试成绩',
    '理论知识和实操',
    '资产负债对照表',
    '分析报告',
    '对策建议',
    '和谐社区',
    '及时率',
    '含税价格',
  ],
}

/** The label of a list of cases: ⟦损耗定额⟧为：… */
export const labelOfCases = {
  pattern: /(?<=^|[,;。:\n])([^,;。:\n]{2,30}?)(?:分别)?(?:为|如下|是)?:/g,
  examples: ['损耗定额为:', '补助标准如下:', '报销比例分别为:', '限额指标:'],
  counterexamples: ['注:', '补助标准为5万元', '一级医院,'],
}

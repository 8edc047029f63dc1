import { alone } from './particles/alone.ts'

/** A sentence that tells a fact of the past or of the present and limits no one. */
export const historyWords =
  /同比|环比|近年来|截至|截止(?:目前|[^,。]{0,8}底)|目前|现有|已(?:有|建|认定|累计|完成|实现|达|发放|拨付|经|培育)|累计(?:认定|发放|培育|完成|实现|拨付|建成|投入)|去年|上年(?:末|底)|实现了|完成了|取得了|共有|全国共|征集到|共(?:收到|征集|受理|评出|报名)/

/** Words that make a fact of their own clause alone: 产值⟦增长⟧9%, but 增长较快的，奖励5万元; and what shows that it is an aim. */
export const historyInClause = /增长|位居|稳居|跻身|排名/
export const aims = new RegExp(`力争|争取|确保|目标|到20\\d\\d年|年均|${alone('应', '须')}|不低于|考核`)

/** What a sentence of statistics says beside its numbers: ⟦比上年增长5.2%⟧, ⟦下降0.5%⟧, but 增长10%以上的，再奖励. */
export const statistics =
  /[比较](?:上年|上月|去年|上季度)(?:同期|末|底)?(?:增|减|下|上|提|回|高|低|多|少)|(?:增长|下降|上涨|上升|回落)(?:了)?\d[\d.,]{0,8}(?:%|万|亿|个百分点)(?!亿?(?:元|美元|人次?|户|家|吨|辆|套)?(?:\(不?含[^()]{0,4}\))?(?:[及或]?以[上下内]|的|左右|给|奖))/

/** What is granted around a number of the present: 给予⟦50%的资金支持⟧ in a sentence that also tells facts. */
export const grantsBefore = new RegExp(`(?:给予|予以|奖励|奖补|补助|补贴|资助|${alone('处')}|收取|缴纳)[^,。;]{0,16}$`)
export const grantsBehind =
  /^(?:的(?:标准|比例|额度|金额|价格)?)?(?:一次性)?(?:给予|予以|资金|奖励|奖补|补助|补贴|资助|罚款)/

/** The word with which a rank is told. */
export const rankWord = '前'

/** What makes of a rank a number of places that are won: ⟦录取⟧前八名, but 前三名获得者. */
export const rankGiven = /录取|录用|奖励|表彰|评选|评出|推荐|入围|晋级|选取|抽取|产生|设|取(?![得消])/

/** A rank that somebody holds: 规模⟦位居⟧全省前三位; one that is asked for stands in a clause with 对, 应 or 的. */
export const addressedStart = new RegExp(
  `${alone('对', '应', '须')}|的[,;。]?$|的(?:企业|单位|项目|个人|城市|县|区|街道)`,
)
export const rankHeld = new RegExp(`(?:位居|稳居|${alone('居')}|跻身|名列|位列|进入|排在)[^,;。对]{0,10}$`)

/** Words right before a counted number that make it a fact of the past: 2022年认定的⟦1030家⟧. */
export const historyLead = new RegExp(
  `(?:认定|评定|通过|公布|下达|批准|立项|入库|备案|确定|公示|发布|推荐|上报|入选|获批|命名|授予|涉及|惠及|覆盖|${alone('原')}|原有|上述|(?<=^|[,、;])以[上下]|${alone('该')}|这|前述|下列|${alone('等')})的?$`,
)

/** What shows that such a word sets a number and tells none: 只⟦推荐⟧1项, 组织专家评审⟦确定⟧30项, 组织公开招标⟦确定⟧2家, 每个工作室⟦确定⟧6位成员, 从中投票⟦确定⟧10名. */
export const setsAnew =
  /(?:(?<![不])(?:只|仅|限|可|须)(?:能|可|准|许|以)?|(?:组织|由)[^,。;]{0,12}(?:遴选|评选|评审|选拔|推选|招标|比选|竞标|磋商|摇号|抽签|投票)(?:产生|出)?|每(?![年月])[^,。;共已]{1,16}|各(?![级类种])[^,。;共已]{0,16}|将|拟|择优[^,。;]{0,8}|从(?:中|[^,。;]{1,16}[中内里])[^,。;]{0,8}|(?:评委会?|评审委员会|评审组|领导小组)[^,。;]{0,8})(?:认定|评定|立项|确定|选定|推荐|上报|公布|命名|授予)$/

/** Whose number differs, in the remark behind the number of all others: 每校推荐2名（⟦职业学校为⟧3名）. */
export const exceptFor = /^(?:其中|但)?[^,;。:()\d]{2,16}(?:为|可为|不超过|推荐|限报)$/

/** A grant of a number, in a clause that tells only for whom or after what it is given: 经认定后⟦给予20万元⟧奖励. */
const grantedInside =
  '[^,。;]*(?:给予|予以|发放|支付|拨付|奖励|补助|补贴|资助|收取)[^,。;\\d]{0,12}[\\d一二两三四五六七八九十百千万][^,。;]*(?<!工作|政策|精神|要求|通知|决定|办法|规定|意见|目标|活动|目的)(?:[,。;]|$)'

/** Sentences of reason and aim, in which a bare number rules nothing. */
export const purposeOpeners = new RegExp(
  `^(?:近年来|经研究|现将|随着|(?:为(?!每|民服务|主|人民币|期|[\\d一二三四五六七八九十])|${alone('经')})(?!${grantedInside}))`,
)

/** Words that make a bare count a limit, a grant or a duty. */
export const limitWords =
  /控制|字数|名额|指标|计划|招|限|总|共|合计|标准|额度|每|各|推荐|报送|选|派|摇|提供|提交|分配|分给|录|聘|增配|增设|设[立置]?$|(?<![内下开建共])设(?![有计备施区])[立置]?[^,。;的内下]{1,8}$|评选|评出|奖|补|资助|给予|不得|应|须|必须|需|可|只能|仅|目标|任务|带徒|带教|结对|不予|满足|符合|具备|具有|拥有|配备|份数|扣|加|减|上限|下限|房源|推出|供应|拟/

/** Verbs right before a small number in Chinese digits that make it a duty: 请各地⟦报送⟧一名联络员. */
export const demandWords = new RegExp(
  `(?:报送|推荐|推举|推选|选举|选出|委托|指派|派出|委派|聘用|聘任|增加|进行|开展|组织|举办|召开|举行|实施|完成|参加|取得|撰写|发表|出具|增设|设立|${alone('设')}|配|选派|指定|确定|明确|配备|选择|限|申报|选报|填报|提供|提交|每人|每户|每家|落实|安排|设置|聘请|抽取|邀请|选聘|确保|保证|延期|展期|续聘|续签|连任|带徒|带教|(?:应当|必须|需要|${alone('应', '须', '需', '要')})有|仅|只|只能|(?:只能|仅能|只可|仅可|仅限)[一-龥]{1,4})$`,
)

/** The same before the one who is asked for: ⟦配备专职会计⟧一名. */
export const demandEarlier = new RegExp(
  `(?:配备|推荐|聘请|明确|确定|安排|报送|指定|选派|设立|${alone('设')})[^,。;:的\\d]{2,12}$`,
)

/** Numbers in Chinese digits that are places alone: 取整到⟦千⟧元 counts nothing unless it is compared; 十 is a number. */
export const placeAlone = /^[百千万亿]+(?!分之)[^\d一二三四五六七八九十百千万亿]{1,3}$/

/** What shows that a number is what others are rounded to: ⟦四舍五入到⟧十元. */
export const roundedTo = /(?:取整|舍五入|舍入|精确|保留)[到至]$/

/** A formula, in which a number is a term and no limit; 35×45mm is a size. */
export const formulaMarks = /(?<![\dm米素])[×÷]|[×÷](?!\d)|[^<>≤≥=]=[^=]/

/** The shares by which the terms of a formula are weighted, and a term: 总成绩=⟦笔试成绩⟧×60%+40%×⟦面试成绩⟧. */
export const weights = /[×*x](?<behind>\d{1,2}(?:\.\d{1,2})?)%|(?<before>\d{1,2}(?:\.\d{1,2})?)%[×*x]/g
export const weightedBefore = /(?<term>[^=+:,;。×÷()]{2,24})(?:÷\d{1,3}\)?|\))?[×*x]$/
export const weightedBehind = /^[×*x]\(?(?<term>[^=+:,;。×÷()]{2,24})/

/** Comparisons that tell of what has been reached, in a sentence of the past: 实现产值⟦超过⟧500亿元. */
export const reachedWords = /^(?:已)?(?:超过|超|达到|达|突破|高达|近|逾|多于|高于)/

/** What a rate is counted by, no limit of its own: ⟦每增加10人⟧加1分. */
export const rateBasis =
  /每(?:增加|增|超过|超|达到|达|高于|低于|减少|少|满|招用|吸纳|新增|提高|降低|培养|引进|建设|完成|发现|迟报|逾期|出现|获得|有|多)[^,。;每扣加减得奖给补]{0,8}$/

/** The same for one thing alone: 每招用⟦1名⟧高校毕业生. */
export const rateBasisOfOne = /每[^,。;每扣加减得奖给补只限可仅须应最能]{0,8}$/

/** What each may choose or hand in, which is no basis of a rate: 每名学生⟦选报⟧一所. */
export const choosing = /(?:选报|填报|报考|选择|申报|报送|推荐|参加|提交|提供|限报|认领)$/

/** Headings that name what is given out. */
export const givenOut = new RegExp(
  `标准|奖|补|名额|比例|金额|限额|份数|${alone('费', '价')}|指标|目标|任务|额度|分配|计划|分值|评分`,
)

/** Subjects that are caps by their own name, and those that are floors. */
export const cappedSubjects =
  /(?:最高(?:支付|报销|补助|赔付)限额|最高(?:贷款|补贴|补助|奖励|支付|报销|授信|担保)额度|(?<!最低)(?:限价|限高|限重|限速)|最高额度?|最高限额|最高金额|控制价|控制数)$/
export const flooredSubjects = /最低(?:限价|限高|限重|限速|限额)$/

/** What is given, in sentences that grant. */
export const grants =
  /奖励(?:资金|金)?|奖补(?:资金)?|补助(?:资金|金)?|补贴(?:资金)?|资助(?:资金|金额)?|贴息(?:资金)?|资金支持|扶持资金|专项资金|经费|贷款|保费|津贴|安家费|罚款/g

/** Verbs whose object follows the number: 并处⟦1倍以上3倍以下⟧罚款, 给予企业⟦20万元⟧的奖励. */
export const givingVerbs = new RegExp(
  `(?:${alone('处')}|处以|给予|予以|减按|可获|可获得|发放|享受|加收|收取|拨付|支付|提供|安排)$`,
)
export const givingTo = /(?:给予|予以|给|奖励|奖补|补助|补贴|资助)[一-龥（）()]{1,12}$/
export const granted = /奖|补|资助|资金|贴息|扶持|支持|津贴|罚款|安家|经费|费用/

/** Names that a reading of roles cut badly. */
export const brokenName =
  /只能|不得|必须|(?<!行)为(?:个人|企业|单位)$|^[的或及与和为并且（(、：:，,]|\d+(?:\.\d+)?(?:[%万亿元人家]|周?岁)|以[上下]$/

/** Growth that is told of, and what tells that it has happened. */
export const growthLead = /(?:同比|环比|增长|下降|增幅|降幅)[^,]{0,6}$/
export const tellsPast = new RegExp(`近年来|截至|已|${alone('了')}`)

/** What has happened so often, as the case of a rule: ⟦有⟧3次违法行为记录的，不予许可. */
export const caseLead = /(?:有|存在|发生|出现|受到|累计)过?$/
export const caseRest = /^[^,;。:]{0,40}的(?:[,。;:]|$)/

/** What shows behind a bare count that it is a share of a household or a quota. */
export const countRest = new RegExp(`^(?:${alone('户')}|[^,。]{0,10}名额)`)

/** A clause that grants what it counts: 给予展位费、⟦2位⟧参展人员的机票补贴. */
export const grantingClause = /^(?:[^,。;:]{0,10}:)?(?:再|可|另)?(?:给予|予以|补助|补贴|资助|奖励|提供)/

/** 均 right behind a count speaks of all of them: 2人⟦均⟧年满18周岁. */
export const allRest = new RegExp(`^${alone('均')}`)

/** Words that make a count a quota. */
export const quotaWords =
  /名额|指标|计划数|招生|招收|招聘|招录|录取|限报|限推荐|限申报|(?:遴选|评选|评审|招标|比选|竞标|磋商|摇号|抽签|投票)(?:确定|选定|产生|出)|推荐(?!人(?![选员才])|[表信函书])[^,。;]{0,12}(?:名|人|项|个|家|件|篇|部|节)|目标|任务|分配(?:名额|指标|计划|数)|择优|配额|拟招|拟聘|每(?:期|批次?|班)(?:限|约|招收?)?\d{1,4}[人名]/

/** Words that make copies of a number of 份. */
export const copiesWords =
  /一式|1式|份数|复印件|原件|材料|申请书|申请表|申报书|报告|报表|表格|文件|证明|合同|协议|各|纸质|书面|资料|图纸|装订/

/** Words behind which a number without a unit is a score. */
export const scoreWords =
  /(?:得分|评分|分数|成绩|总分|分值|满分|评价分|综合分|积分)(?:应|须|为|在|均|达到|不|低于|高于|至少|需|必须|[≥≤><=]|及格|合格|线|以上|总)*$/

/** A clause in which 分 is money: 上网电价每千瓦时下调⟦3分⟧, 附加2.67分/千瓦时, but 投标单价满分30分 is a score. */
export const priceClause =
  /(?:电价|气价|水价|油价|单价|附加|加价|每千瓦时|每度|每公里|每立方米|\/千瓦时|\/度)[^,;。满得评扣分]{0,15}[\d一二三四五六七八九十两]分|分\/(?:千瓦时|度|立方米|公里)|分钱/

/** Names of scores, between the signs of a range: 60≤⟦得分⟧<80. */
export const scoreNames = /得分|评分|分数|成绩|总分|分值|积分/

/** Words behind which a number without a unit is an amount of money, if it is written with 万 or 亿. */
export const moneyWords =
  /奖|补|资助|投资|资金|收入|产值|金额|经费|额度|贷款|罚|缴|费用|价格|预算|支持|资本|资产|税|营收|销售/

/** Topics of a list that name nothing: 具体为：… */
export const emptyTopics = /^(?:具体|其中|分别|如下|包括|即|安排)*(?:为|是|如下|包括)?$/

/** A measure that says nothing without what it is the measure of: 使用费按面积缴纳，⟦标准⟧为每亩100元. */
export const bareMeasures = /^(?:收费|缴费|缴纳|征收)?(?:标准|金额|额度|比例|价格|费率|税率|数额)$/
export const measuredFirst =
  /^[^,;。:，；。：\d]{0,12}?(?<what>[^,;。:，；。：\d的]{2,12}(?:费|金|税|款|价|租金))(?=(?:[按由依][^,;。:，；。：\d]{1,12}|统一|一次性)?(?:缴纳|收取|征收|计收|计征|缴存)?[,，])/

/** What one of a group has, without a word for the one: ⟦单个补助⟧. */
export const eachOfThem =
  /^(?:单个|单项|单家|单户|每个|每家|每户|每项)(?:最高)?(?:补助|补贴|奖补|奖励|资助|支持)?(?:资金|金额|额度|标准)?$/

/** Those whose age a number is: ⟦项目负责人⟧的年龄不超过60周岁. */
export const agedOnes = /^(?<whom>(?!其|本人|该|申请人的年龄)[^，,]{2,20})的年龄$/

/** Names of what a number next to them counts, whatever the heading above says: ⟦一等奖⟧3名, ⟦政协委员⟧1名. */
export const countedName =
  /(?:奖|[特一二三]等|代表|委员|参加人|旁听人|旁听人员|消费者|经营者|相关方|专家|教师|教练员?|医生|护士|学生|干部|工人|研究员|管理员|联络员|志愿者|[选律医护厨技教导讲编]师|主任|科长|校长|院长|会计|出纳|司机|保安|文员)$/

/** Headings whose counts are places to be filled or won. */
export const quotaHeading = /名额|奖项(?:设置|数量|设立)|招聘(?:岗位|计划|人数)|席位/
export const placeUnits: readonly string[] = ['名', '人', '位', '席']
export const wonUnits: readonly string[] = ['个', '项', '家', '件']

/** Prizes, what is given with them, and how near it stands to their number: 一等奖1名，奖金20万元. */
export const prizeGroup = /(?:奖|奖项(?:总额|总数|数量)?|[特一二三]等)$/
export const prizeMoney = /^(?:奖金|奖励|每[人项名个]奖)/
export const nearPrize = 8

/** The number of a label that has one of its own: 总分⟦100分⟧：教学理念20分. */
export const numbersBehind = /\d[\d.,]*[万亿]?[一-龥%]{0,4}$/

/** 同一年度, 同月: a time of no date. */
export const sameTime = new RegExp(`${alone('同')}$`)

/** Words for an end of a range that name nothing by themselves: 上限为…，⟦下限⟧为… */
export const bareNouns = /^(?:其|年度|最高|最低|累计|单笔|全年)*(?:上限|下限|限额|封顶线)$/
export const bareEnds = /(?:上限|下限|限额|封顶线)$/

/** A remark in brackets, closed or not, that demands a quantity: （译文须为⟦2万字以上⟧核心章节）, （jpg格式，⟦20KB以下⟧）. */
export const demandingRemark =
  /\([^()\n]{0,120}?(?:须|应当|应为|应不|不得|至少|不少于|不超过|不低于|低于|高于|[\dA-Za-z一-龥]以[上下内]|[≥≤])[^()\n]{0,60}(?:\)|$)/g

/** How long a text has to be, before its name: ⟦800字以内⟧个人简介. */
export const writtenLimit = /\d{2,5}(?:[-—~至]\d{2,5})?字(?:\(不?含\))?(?:以[内上下]|左右)/g

/** Marks with which a clause closes. */
export const closingMarks = /[,，:：、;；。]+$/

/** A grant right behind a number: 20%⟦给予补助⟧, but 20%的奖励资金标准 sets a measure. */
export const grantedBehind =
  /^(?:的比例|的标准)?(?:足额|全额|统一)?(?:提取|计提|缴纳|缴存|安排)(?<fund>[一-龥]{2,12}?(?:经费|费用?|准备金|保证金|基金|公积金|资金|税)(?![一-龥]*[率额]))|^(?:的比例|的标准|额度)?(?:的|给予|予以|提供|发放|拨付|安排|进行|实施)?(?:企业|个人|申报单位)?(?:一次性|全额|定额|资金|财政)*(?<what>奖励支持|资金支持|资金扶持|扶持资金|奖励资金|补助资金|补贴资金|奖补资金|奖励|奖补|补助|补贴|资助|救助|报销|贴息|支持|扶持|返还|减免|扣除|配套|优惠)(?!(?:资金|支持|扶持)?(?:对|标准|比例|\d))/

/** What a number is counted by, right before it: ⟦每人每月⟧1309元. */
export const perWords =
  /(?:每(?:人[次日天份]?|户|家|月|年|季度?|天|日|晚|亩|公顷|平方公里|平方千米|个|项|次|件|车|台|套|篇|吨|公斤|千克|升|立方米?|平方米?|平米|学年|学期|学分|生|科|门|课时|学时|小时|分钟|秒|单位?|笔|票|股|批次?|期|场|节|辆|列|趟|航次|标准箱|标箱|架次|只|头|羽|床|床日|名|位|份|张|本|条|例|间|所|座|栋|处|班|队|组|桌|餐|千字|千瓦时?|千伏安|度电?|公里))+(?:人民币)?$/

/** Words that settle that a bare number gives, takes or limits; without one a person has to say whether it is only told. */
export const settlingWords = new RegExp(
  `×|合格|及格|分数线|奖|补|资助|给予|标准|额度|限|税率|费率|利率|比例|按(?![时期])|收取|缴|罚|处以|并处|预算|${alone('价')}|分值|得分|得|${alone('扣', '加')}|满分|每|首付|贷款|工资|保证金|收费|经费|报销|支付|基数|名额|指标|计划|招|份数|一式|对应|${alone('应', '须', '需')}|不得|只(?![要有])|仅|推荐|上限|下限|总套数|共|合计|选|可[报填带配派]|提供|权重|占`,
)

/** A ratio in which neither side is one: by 7:3 something is divided, and a person has to say what its share is. */
export const dividedShare = /^(?!1[:∶]|\d+(?:\.\d+)?[:∶]1$)\d+(?:\.\d+)?[:∶]\d/

/** A limit that is let up, in a direction that the words do not tell: 可放宽至⟦1:2⟧. */
export const letUp = /(?:放宽|扩大)(?:至|到|为)$/

/** A value that a new one replaces: 由⟦40%⟧提高到50%. */
export const formerLead = new RegExp(
  `${alone('由', '从')}(?:现行|原来|原|目前|每人每月|每月|每人每年|每年|每人|人民币|的)*$`,
)
export const formerRest =
  /^(?:\/[一-龥A-Za-z]{1,4})?(?:逐步|统一|相应|分别)?(?:提高|调整|降低|降|下调|上调|增加|减少|提升|调|变更|压减|缩短|延长|放宽|扩大|增|升)(?:到|至|为)/

/** What a fine is called where it stands behind its number. */
export const fineBehind = /^的?(?:加处)?(?<what>罚款|滞纳金|违约金)/

/** What shows that 1:19 is a ratio and no time of day. */
export const ratioBefore = new RegExp(`${alone('比')}(?:例|率|值)?[^。;\\n]{0,30}$`)
export const ratioBehind = /^的?(?:比例|比率|配比|配备|配套|配置)/

/** Units of text, whose numbers are asked for wherever they stand: 摘要200字. */
export const textUnits: readonly string[] = ['字', '字符']

/** Measure words of copies, and of places that are given out. */
export const copiesUnits: readonly string[] = ['份', '联']
export const quotaUnits: readonly string[] = ['名额']

/** The word with which what a rate is counted by begins. */
export const everyWord = '每'

/** Headings under which a bare count is given out: 房源概况, 招聘计划. */
export const countHeading = /奖项|奖励|评选|房源|名额|计划|指标|分配|数量|规模|编制|份数|配额|配置|标准/

/** A label of its sentence that does the same: ⟦招聘岗位：⟧科长1名. */
export const countLabel =
  /^[^,。;:]{0,8}(?:岗位|职位|人数|数量|名额|计划|编制|指标|规模|份数|配置)(?!要求|职责|条件|资格|说明|描述|待遇)[^,。;:]{0,4}:/

/** A label under which persons or places are sought: 岗位：…1名. */
export const postLabel =
  /^(?:招聘|选任|竞聘|空缺|拟聘)?(?:岗位|职位|名额|计划|编制)(?!要求|职责|条件|资格|说明|描述|待遇)[^,。;:]{0,4}:/

/** What is set for each so many: 每⟦15人⟧设一个蹲位. */
export const eachLead = /每$/
export const eachRest =
  /^[^,。;]{0,10}(?:设|配|开|安排|建|加|扣|奖|补|给|至少|不少于|不低于|应|可|得|计)|^\d[\d.]*万?元/

/** A rate for each step that is reached or passed: 每⟦满⟧100人配1名, 每增加投资⟦1000万元⟧奖励5万元. */
export const eachMore = /^(?:满|超过|超出|超|达到|达|不足|低于|高于)/
export const rateOfMore = /每(?:增加|增|超过|超|减少|新增|提高|降低|完成|达到|达)[^,。;每扣加减得奖给补]{0,8}$/
export const grantedFor =
  /^(?:以上)?的?,?(?:再|另|则)?(?:增配|增设|增派|增抽|配备|给予|予以|奖励|奖补|奖|补助|补贴|资助|加|减|扣|收取|加收|计)/

/** Words before a number that tell a time or a movement and measure nothing: 力争2035年达到95%. */
export const emptySubject =
  /^(?:可|可适当|适当)?(?:放宽|扩大|降低|提高|延长)(?:至|到|为)?$|^(?:力争|争取|确保|计划|预计|且|并)*(?:到|至)?(?:\d{4}年(?:底|末)?|每年|年均|其中)?(?:增加|提高|提升|力争|再)*$/

/** Heads of columns that name no measure: the label of the row does. */
export const emptyHeader =
  /^(?:目标值?|指标值|评分标准|评价标准|标准|要求|内容|任务|年度目标|考核目标|分值|数值|备注|说明|具体内容|考核内容)$/

/** Ends of labels that are measures, under which a list of comparisons stands: 普通教室人均使用⟦面积⟧：小学不低于1.15平方米，… */
export const measureNoun = new RegExp(
  `(?:面积|高度|宽度|长度|距离|间距|规模|比例|比重|占比|标准|额度|金额|价格|限值|浓度|人数|数量|时间|期限|分数|成绩|率|额|数|量|值|${alone('费', '价', '度', '为')}|名额|指标|分配|计划|奖励|补助|补贴|津贴|奖金|待遇|目标|任务|如下)$`,
)

/** Openers of a basis: a bare count in 根据…要求 rules nothing, a share in 按照2%提取 does. */
export const basisOpeners = /^(?:根据|按照|依据)/

/** A label that sets a measure plainly: 首批电量规模⟦为⟧33.76亿千瓦时, 日供水量⟦均为⟧5万立方米. */
export const setsMeasure =
  /(?:规模|面积|高度|宽度|长度|厚度|深度|距离|间距|浓度|容量|容积|总量|数量|人数|名额|指标|限值|定额|数值|重量|温度|速度|强度|密度|功率|电量|水量|排放量|用量)(?:应|须|统一|均|暂|共|合计|确定|核定|设定|设置|调整)*为$/

/** A measure of things that stand still, whose bare number is set: 供水压力⟦0.25MPa⟧, 夜间照度⟦20lx⟧. */
export const bareMeasure =
  /(?:压力|浓度|温度|湿度|照度|电压|功率|流量|风速|转速|时速|间距|行距|株距|坡度|限速|限高|限重|限宽)$/

/** Verbs that stand alone before penalty points: 处罚款，⟦记⟧6分. */
export const pointVerbs = /(?<=[,;。:的]|^)(?:一次)?(?:记|扣|加)$/

/** Comparisons that no name of a measure holds. */
export const comparedInside = /不高于|不低于|不超过|不少于|不得[高低超少]|须具|应具|应当具/

/** Names that are measures themselves, and so are what is measured and nobody's name: ⟦最高限价⟧375万元. */
export const isMeasure = new RegExp(
  `(?:${alone('费')}|费用|保额|保费|定额|押金|保证金|助学金|奖学金|奖金|津贴|租金|工资|薪酬|底薪|预算|限价|单价|总价|价格|金额|总额|额度|限额|比例|费率|税率|利率|费率(?:继续)?执行|面积|标准|规模|浓度|限值)(?:继续)?(?:执行|实行|为)?$`,
)

/** What several are given in turn, right behind the last of their names: 三级医院⟦住院起付标准⟧分别为…. */
export const jointTopic =
  /(?:的)?(?<topic>(?:排放|允许|最高|最低|住院|门诊|年度|平均|收费|缴费|补助|补贴|奖励|资助|报销|支付|起付|浓度|救助|保障|生活|工资|价格|租金|供养|基本|每月|每年|个人|财政|处罚|招生|推荐|申报){0,4}(?:标准|比例|限额|限值|面积|浓度|额度|系数|名额|金额|起付线|租金|价格|奖金|补贴))$/

/** Words around a counted number that show that it is no fact of the past: 足额⟦缴纳⟧两个年度的费用后. */
export const ruling = /缴纳|缴费|跨|享受|应当?|须|必须|不得|可以|累计[^,。;]{0,6}次|方可|按照?规定/

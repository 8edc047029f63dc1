import { alone } from '../particles/alone.ts'

// Words by which a number tells a fact of the past, and limits no one.

/** A sentence that tells a fact of the past or of the present and limits no one. */
export const historyWords = {
  pattern:
    /同比|环比|近年来|截至|截止(?:目前|[^,。]{0,8}底)|目前|现有|已(?:有|建|认定|累计|完成|实现|达|发放|拨付|经|培育)|累计(?:认定|发放|培育|完成|实现|拨付|建成|投入)|去年|上年(?:末|底)|实现了|完成了|取得了|共有|全国共|征集到|共(?:收到|征集|受理|评出|报名)/,
  examples: [
    '截至2025年底,全市有效发明专利3.2万件',
    '目前有在园企业120家',
    '累计发放创业担保贷款5亿元',
    '全国共征集到案例320个',
  ],
  counterexamples: ['申报截止时间为6月30日', '年度累计不超过50万元', '须已满18周岁', '申报截止,并摸清底数'],
}

/** Words that make a fact of their own clause alone: 产值⟦增长⟧9%, but 增长较快的，奖励5万元; and what shows that it is an aim. */
export const historyInClause = {
  pattern: /增长|位居|稳居|跻身|排名/,
  examples: ['产值增长9%', '经济总量稳居全省前三位', '综合竞争力跻身全国百强'],
  counterexamples: ['增加就业岗位50个', '按得分由高到低排序'],
}
export const aims = {
  pattern: new RegExp(`力争|争取|确保|目标|到20\\d\\d年|年均|${alone('应', '须')}|不低于|考核`),
  examples: ['力争培育龙头企业30家', '到2030年建成示范基地20个', '全员劳动生产率年均增长6%', '企业应达到'],
  counterexamples: ['2025年产值增长9%', '全年完成技改投资120亿元', '供应增长9%', '产值响应增长'],
}

/** What a sentence of statistics says beside its numbers: ⟦比上年增长5.2%⟧, ⟦下降0.5%⟧, but 增长10%以上的，再奖励. */
export const statistics = {
  pattern:
    /[比较](?:上年|上月|去年|上季度)(?:同期|末|底)?(?:增|减|下|上|提|回|高|低|多|少)|(?:增长|下降|上涨|上升|回落)(?:了)?\d[\d.,]{0,8}(?:%|万|亿|个百分点)(?!亿?(?:元|美元|人次?|户|家|吨|辆|套)?(?:\(不?含[^()]{0,4}\))?(?:[及或]?以[上下内]|的|左右|给|奖))/,
  examples: [
    '工业增加值比上年增长5.2%',
    '较去年同期下降3个百分点',
    '居民消费价格下降0.5%',
    '煤炭价格比上月回落3个百分点',
    '产值增长500万元，',
    '出口增长10%(同口径)',
  ],
  counterexamples: [
    '营业收入增长10%以上的,再奖励20万元',
    '产值增长20%的企业',
    '税收增长15%(含)以上',
    '年销售额增长500万元以上的',
    '增长10%(不含)以上',
    '税收增长20万元的',
    '增加就业增长300人以上',
  ],
}

/** The word with which a rank is told. */
export const rankWord = '前'

/** What makes of a rank a number of places that are won: ⟦录取⟧前八名, but 前三名获得者. */
export const rankGiven = {
  pattern: /录取|录用|奖励|表彰|评选|评出|推荐|入围|晋级|选取|抽取|产生|设|取(?![得消])/,
  examples: ['录取', '评选出', '取'],
  counterexamples: ['获得', '取得', '取消'],
}

/** A rank that somebody holds: 规模⟦位居⟧全省前三位; one that is asked for stands in a clause with 对, 应 or 的. */
export const addressedStart = {
  pattern: new RegExp(`${alone('对', '应', '须')}|的[,;。]?$|的(?:企业|单位|项目|个人|城市|县|区|街道)`),
  examples: [
    '对排名前三位的县(市、区)',
    '须进入年级前30%',
    '位列全市前10名的企业',
    '名列全省前五名的,',
    '应进入前10名',
  ],
  counterexamples: [
    '综合实力位居全省前三位',
    '旅游收入稳居全国前十名',
    '位居全省前列的三大产业',
    '供应量位居全省前三位',
    '对外开放水平位居全省前三位',
  ],
}
export const rankHeld = {
  pattern: new RegExp(`(?:位居|稳居|${alone('居')}|跻身|名列|位列|进入|排在)[^,;。对]{0,10}$`),
  examples: ['规模位居全省', '连续三年稳居全国', '获奖数量名列全市', '成功进入世界500强'],
  counterexamples: ['按综合得分由高到低取', '位居全省前列,评选出', '进入复赛后对', '本市居民申请', '居住证持有人'],
}

/** Words right before a counted number that make it a fact of the past: 2022年认定的⟦1030家⟧. */
export const historyLead = {
  pattern: new RegExp(
    `(?:认定|评定|通过|公布|下达|批准|立项|入库|备案|确定|公示|发布|推荐|上报|入选|获批|命名|授予|涉及|惠及|覆盖|${alone('原')}|原有|上述|(?<=^|[,、;])以[上下]|${alone('该')}|这|前述|下列|${alone('等')})的?$`,
  ),
  examples: ['2022年认定的', '首批入选', '涉及甲公司、乙公司等', '上述', '国家备案', '原', '该', '家企业等'],
  counterexamples: [
    '共设一等',
    '评选特等',
    '近3年以上',
    '最多可申请',
    '认定标准为',
    '应该',
    '草原',
    '高等',
    '二等',
    '初等',
  ],
}

/** What shows that such a word sets a number and tells none: 只⟦推荐⟧1项, 组织专家评审⟦确定⟧30项, 组织公开招标⟦确定⟧2家, 每个工作室⟦确定⟧6位成员, 从中投票⟦确定⟧10名. */
export const setsAnew = {
  pattern:
    /(?:(?<![不])(?:只|仅|限|可|须)(?:能|可|准|许|以)?|(?:组织|由)[^,。;]{0,12}(?:遴选|评选|评审|选拔|推选|招标|比选|竞标|磋商|摇号|抽签|投票)(?:产生|出)?|每(?![年月])[^,。;共已]{1,16}|各(?![级类种])[^,。;共已]{0,16}|将|拟|择优[^,。;]{0,8}|从(?:中|[^,。;]{1,16}[中内里])[^,。;]{0,8}|(?:评委会?|评审委员会|评审组|领导小组)[^,。;]{0,8})(?:认定|评定|立项|确定|选定|推荐|上报|公布|命名|授予)$/,
  examples: ['每个工作室确定', '从中投票确定', '由评审委员会评定', '各县(市、区)推荐', '拟立项'],
  counterexamples: [
    '每年认定',
    '2022年共认定',
    '各类推荐',
    '已公布',
    '择优支持,统一公布',
    '从严审核,在市内公布',
    '每校申报,统一认定',
    '拟推荐人选为',
  ],
}

/** Comparisons that tell of what has been reached, in a sentence of the past: 实现产值⟦超过⟧500亿元. */
export const reachedWords = {
  pattern: /^(?:已)?(?:超过|超|达到|达|突破|高达|近|逾|多于|高于)/,
  examples: ['超过', '已达到', '突破', '高达'],
  counterexamples: ['不超过', '至少', '不低于', '最高'],
}

/** Growth that is told of, and what tells that it has happened. */
export const growthLead = {
  pattern: /(?:同比|环比|增长|下降|增幅|降幅)[^,]{0,6}$/,
  examples: ['主营业务收入同比增长', '税收收入环比', '能耗强度累计下降', '增幅'],
  counterexamples: ['同比增长较快,新增就业', '新增就业岗位', '营业收入', '同比增长,达到'],
}
export const tellsPast = {
  pattern: new RegExp(`近年来|截至|已|${alone('了')}`),
  examples: ['近年来产值年均增长超过10%', '截至6月底,增幅超过5%', '出口额已超过3亿元', '实现了产值翻番', '完成了翻番'],
  counterexamples: ['力争产值同比增长超过10%', '营业收入增幅应高于5%', '为了鼓励同比增长超过10%', '了解增幅'],
}

/** What has happened so often, as the case of a rule: ⟦有⟧3次违法行为记录的，不予许可. */
export const caseLead = {
  pattern: /(?:有|存在|发生|出现|受到|累计)过?$/,
  examples: ['有', '受到过', '累计发生'],
  counterexamples: ['没有的', '拥有量', '出现的'],
}
export const caseRest = {
  pattern: /^[^,;。:]{0,40}的(?:[,。;:]|$)/,
  examples: ['次违法行为记录的,不予许可', '起安全事故的'],
  counterexamples: ['次违法行为记录', '次,违法的'],
}

/** 同一年度, 同月: a time of no date. */
export const sameTime = {
  pattern: new RegExp(`${alone('同')}$`),
  examples: ['须在同', '不得在同'],
  counterexamples: ['同一', '同期', '劳动合同', '不同', '共同', '相同'],
}

/** A value that a new one replaces: 由⟦40%⟧提高到50%. */
export const formerLead = {
  pattern: new RegExp(`${alone('由', '从')}(?:现行|原来|原|目前|每人每月|每月|每人每年|每年|每人|人民币|的)*$`),
  examples: ['补助标准由', '门诊报销比例从现行', '由每人每月', '从原来的'],
  counterexamples: ['提高到', '由财政', '由市级', '理由', '自由每月'],
}
export const formerRest = {
  pattern:
    /^(?:\/[一-龥A-Za-z]{1,4})?(?:逐步|统一|相应|分别)?(?:提高|调整|降低|降|下调|上调|增加|减少|提升|调|变更|压减|缩短|延长|放宽|扩大|增|升)(?:到|至|为)/,
  examples: ['提高到50%', '/月提高至1500元', '统一调整为800元', '逐步降至3%'],
  counterexamples: ['提高幅度不超过5%', '的提高部分', '以上调整', '的补助提高到'],
}

/** Words around a counted number that show that it is no fact of the past: 足额⟦缴纳⟧两个年度的费用后. */
export const ruling = {
  pattern: /缴纳|缴费|跨|享受|应当?|须|必须|不得|可以|累计[^,。;]{0,6}次|方可|按照?规定/,
  examples: ['足额缴纳两个年度的费用后', '累计缺勤3次', '不得连续两个年度申报', '享受补贴期限跨两个年度'],
  counterexamples: ['公布了两年度名单', '学员出勤5次', '连续三年获奖', '累计就业,出勤5次'],
}

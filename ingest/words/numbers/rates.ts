// What a rate is counted by.

/** What a rate is counted by, no limit of its own: ⟦每增加10人⟧加1分. */
export const rateBasis = {
  pattern:
    /每(?:增加|增|超过|超|达到|达|高于|低于|减少|少|满|招用|吸纳|新增|提高|降低|培养|引进|建设|完成|发现|迟报|逾期|出现|获得|有|多)[^,。;每扣加减得奖给补]{0,8}$/,
  examples: ['每增加', '每超过规定时限', '企业每新增', '每逾期'],
  counterexamples: ['每校限报', '每新增1个岗位奖励', '每人补助', '每超过1人扣'],
}

/** The same for one thing alone: 每招用⟦1名⟧高校毕业生. */
export const rateBasisOfOne = {
  pattern: /每[^,。;每扣加减得奖给补只限可仅须应最能]{0,8}$/,
  examples: ['每招用', '企业每吸纳', '每培养高级技师'],
  counterexamples: ['每校限报', '每人奖励', '每名学生只能选报', '每县最多推荐'],
}

/** What each may choose or hand in, which is no basis of a rate: 每名学生⟦选报⟧一所. */
export const choosing = {
  pattern: /(?:选报|填报|报考|选择|申报|报送|推荐|参加|提交|提供|限报|认领)$/,
  examples: ['每名学生选报', '每位家长可填报', '每个单位推荐'],
  counterexamples: ['每招用', '每新增', '推荐表'],
}

/** What a number is counted by, right before it: ⟦每人每月⟧1309元. */
export const perWords = {
  pattern:
    /(?:每(?:人[次日天份]?|户|家|月|年|季度?|天|日|晚|亩|公顷|平方公里|平方千米|个|项|次|件|车|台|套|篇|吨|公斤|千克|升|立方米?|平方米?|平米|学年|学期|学分|生|科|门|课时|学时|小时|分钟|秒|单位?|笔|票|股|批次?|期|场|节|辆|列|趟|航次|标准箱|标箱|架次|只|头|羽|床|床日|名|位|份|张|本|条|例|间|所|座|栋|处|班|队|组|桌|餐|千字|千瓦时?|千伏安|度电?|公里))+(?:人民币)?$/,
  examples: ['每人每月', '按每公顷', '每户每年', '每千瓦时', '每标准箱人民币'],
  counterexamples: ['每项目', '每两年', '每所学校', '每百人'],
}

/** The word with which what a rate is counted by begins. */
export const everyWord = '每'

/** What is set for each so many: 每⟦15人⟧设一个蹲位. */
export const eachLead = {
  pattern: /每$/,
  examples: ['每', '按每', '幼儿园每'],
  counterexamples: ['每个', '每满', '各'],
}
export const eachRest = {
  pattern: /^[^,。;]{0,10}(?:设|配|开|安排|建|加|扣|奖|补|给|至少|不少于|不低于|应|可|得|计)|^\d[\d.]*万?元/,
  examples: ['设一个蹲位', '配备1名生活教师', '至少配1名辅导员', '200元', '的园区应建1处食堂'],
  counterexamples: ['的企业', '为一组', '以上学校', '的,设一处分馆', '以内200元'],
}

/** A rate for each step that is reached or passed: 每⟦满⟧100人配1名, 每增加投资⟦1000万元⟧奖励5万元. */
export const eachMore = {
  pattern: /^(?:满|超过|超出|超|达到|达|不足|低于|高于)/,
  examples: ['满', '超过', '达到', '不足'],
  counterexamples: ['至少', '不超过', '未满', '最多'],
}
export const rateOfMore = {
  pattern: /每(?:增加|增|超过|超|减少|新增|提高|降低|完成|达到|达)[^,。;每扣加减得奖给补]{0,8}$/,
  examples: ['每增加投资', '每超过基数', '企业每新增就业', '每完成产值'],
  counterexamples: ['每增加投资奖励', '每招收学员', '每人减少'],
}
export const grantedFor = {
  pattern:
    /^(?:以上)?的?,?(?:再|另|则)?(?:增配|增设|增派|增抽|配备|给予|予以|奖励|奖补|奖|补助|补贴|资助|加|减|扣|收取|加收|计)/,
  examples: ['奖励5万元', '的,再奖励10万元', '以上的,增配1名', '加1分'],
  counterexamples: ['的企业', '且纳税额', '左右', '的,取消资格', '企业奖励5万元'],
}

/** Openers of a basis: a bare count in 根据…要求 rules nothing, a share in 按照2%提取 does. */
export const basisOpeners = {
  pattern: /^(?:根据|按照|依据)/,
  examples: ['根据省厅下达的3项指标要求', '按照2%提取', '依据前两批次情况'],
  counterexamples: ['按2%提取', '参照2024年标准', '应按照'],
}

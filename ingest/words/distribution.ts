import { alone } from './particles/alone.ts'

/** Words that give one number to each of the names before them: 甲市、乙市⟦各⟧120家. */
export const eachWords = {
  pattern: new RegExp(
    `(?:各自?|${alone('均', '都')}|各为|均为|各给予|各奖励|每家|每个|(?:[两三四五六七八九十\\d]{1,2}个?(?:县市区|县区|区县|乡镇|街道|学院|单位|部门|学校|[县市区镇乡校院所地家]))?(?:各|每个?(?:县市区|县区|区县|乡镇|街道|学院|单位|部门|学校|[县市区镇乡校院所地]))(?:可|限)?(?:申报|推荐|报送|选派|上报|遴选|选送|分配|安排))$`,
  ),
  examples: ['石家庄市、保定市各', '一等奖每个', '三个县区各推荐', '小学、初中均为', '甲区、乙区每家', '省级、市级都'],
  counterexamples: ['各县', '各有关部门', '石家庄市推荐', '成都', '首都', '江都'],
}

/** Words that give the numbers behind them in turn to the names before them: 甲区、乙区⟦分别为⟧1200元、1100元. */
export const inTurnWords = {
  pattern: /(?:分别|依次)(?:占(?<base>[^,。;、]{1,12})的|(?:(?!分别|依次)[^,。;、:\d]){0,30})$/,
  examples: ['甲区、乙区分别为', '笔试、面试依次占总成绩的', '一、二等奖分别给予'],
  counterexamples: ['按级别为', '分别为小学、初中', '分别核定,合计'],
}

/** A measure told once before a list of names with numbers: ⟦公寓面积分别为⟧甲类180平方米、乙类150平方米. */
export const listedAfter = {
  pattern: /^(?<topic>[^,。;、:]{2,30}?)分别(?:为|是)(?=[^,。;、:]{1,20}$)/,
  examples: ['公寓面积分别为甲类', '补助标准分别是一档', '奖学金分别为一等奖'],
  counterexamples: ['公寓面积分别为', '公寓面积为甲类', '公寓面积分别为甲类、乙类', '甲类、乙类公寓面积分别为一档'],
}

/** A name in a list of names with numbers. */
export const nameInList = {
  pattern: /^[^,;。:!?\n\t的]{2,20}$/,
  examples: ['唐山市', '二等奖', '退休人员'],
  counterexamples: ['市', '示范项目的单位', '甲市,乙市'],
}

/** Names between two numbers of a list. */
export const namesInList = {
  pattern: /^[^,;。:!?\n\t的]{2,60}$/,
  examples: ['唐山市、保定市', '二等奖', '小学和教学点'],
  counterexamples: ['其中:小学', '示范项目的单位', '市'],
}

/** What shows that the words before a number are no name. */
export const notName = {
  pattern: new RegExp(
    `${alone('应', '可', '须', '给', '予', '不', '按', '为', '达', '在', '对', '将', '被', '满')}|[是占把×÷=]|(?:奖励|补助|补贴|资助|扣|加|减|得|比例|标准|收入|总额|人数|面积|满分|总分|分数|成绩|到|至|年度|月|内|前|${alone('计', '年', '中', '后')})$|以[上下内]|至少|最[高低多少]`,
  ),
  examples: [
    '给予',
    '补助标准',
    '参保满',
    '最高不超过',
    '2024年度',
    '应当',
    '按每人',
    '笔试满分',
    '对企业',
    '2025年',
    '单位内',
  ],
  counterexamples: [
    '供应商',
    '响应单位',
    '建筑设计',
    '可行性研究',
    '唐山市',
    '奖励基金会',
    '补贴办公室',
    '资助管理中心',
    '加工企业',
    '减速器企业',
    '计算机学院',
    '得荣县',
    '标准化协会',
    '比例阀企业',
    '到岗人员',
    '至诚学院',
    '年轻干部',
    '年度先进集体',
    '月坛街道',
    '内丘县',
    '中学',
    '后勤部门',
    '前进乡',
    '初中',
    '高中',
    '低保对象',
    '在职职工',
    '宽城满族自治县',
    '应届毕业生',
    '对外贸易企业',
    '达州市',
    '少年',
    '不动产登记员',
    '给排水专业',
    '成都七中',
  ],
}

/** What stands around names in a list and belongs to none. */
export const aroundNames = {
  pattern: new RegExp(
    `^(?:\\s|其中|、|,|;|${alone('等', '对', '和', '及')}|(?:本次|本届|今年|全年|计划|拟|共|总计)*(?:评选|评出|产生|遴选|招聘|招收)(?:出)?|共?设(?:置|立)?(?=[特一二三四五]等奖|[^,。;:]{0,8}(?:主任|主席|会长|组长|队长|校长|院长|秘书长|委员|代表|理事|监事)$)|全[市县区省国校](?:共|拟|将)*评选)+|(?:每年|每月|的)$`,
  ),
  examples: ['其中小学', '共设一等奖', '全市评选一等奖', '低保家庭每月', '设副组长', '和小学', '对企业'],
  counterexamples: [
    '等级评定',
    '小学',
    '设备采购',
    '唐山市',
    '医院和诊所',
    '设主任办公会',
    '每月补贴家庭',
    '和平区',
    '对口支援单位',
    '及时雨公司',
  ],
}

/** What may follow a number that one of a list of names has. */
export const behindShare = {
  pattern: /^[,、;。:()\s和及与每]|^$/,
  examples: [',', '、', '。', '每'],
  counterexamples: ['的', '以', '家'],
}

/** What shows that a number is the sum of those behind it: 共120名，⟦其中⟧小学60名. */
export const totalGap = {
  pattern: /^[,、;(]?(?:其中|包括|分别为)/,
  examples: [',其中小学', ',包括', '(其中城区'],
  counterexamples: [',小学', '和初中', '其他', '名学生,其中小学'],
}

/** Joins numbers that are given in turn. */
export const turnGap = {
  pattern: /^(?:[、和,与及/]|以及)$/,
  examples: ['、', '和', '以及', '/'],
  counterexamples: ['、其中', '或', '至', '学生和'],
}

/** 至少配备2名医生⟦、⟧1名护士: what compares the first of several counted things compares the next. */
export const countGap = {
  pattern: /^[一-龥]{1,10}[、和及与]$/,
  examples: ['医生、', '护士和', '专职安全员及'],
  counterexamples: ['、', '医生,', '医生', '医生2名和', '护士和1名'],
}
export const lister = {
  pattern: /^(?:至少|不少于|不得少于|最少|最多|不超过|不得超过|至多)/,
  examples: ['至少', '不得少于', '最多', '不超过'],
  counterexamples: ['超过', '约', '达到', '应至少'],
}

/** 超过2万元⟦或等值⟧5000美元: the same comparison in another currency. */
export const equivalent = {
  pattern: /^[或者(,]{0,3}等值$/,
  examples: ['或等值', '或者等值', '(等值'],
  counterexamples: ['或等值的', '或相当于', '和', '美元或等值'],
}

/** What shows, shortly before a number, that it and those behind it are given in turn. */
export const inTurnBefore = {
  pattern: /分别|依次/,
  examples: ['分别不少于', '依次为'],
  counterexamples: ['均不少于', '级别', '各为'],
}

/** A number that a name drags along from a list before: 一级医院⟦200元⟧. */
export const numberEnd = {
  pattern: /(?<=[^\d.突破达到超过]{2})\d[\d.,]*[万亿千百]?[元%人分件家项份]$/,
  examples: ['一级医院200元', '甲类1.5万元', '高中部80人'],
  counterexamples: ['营业收入突破500万元', '超过200元', '200元', '一级医院', '一级医院200元档'],
}

/** Between a sum in words and the same in figures: 叁万元整⟦（小写：⟧30000元）. */
export const restated = {
  pattern: /^\((?:小写|大写|人民币|即|共计|合计|[:：￥¥]){0,3}$/,
  examples: ['(小写:', '(大写:人民币', '(即', '(¥'],
  counterexamples: ['(含税', '小写:', '(其中', '元(小写:'],
}

/** Joins numbers of one row that measure one thing. */
export const rowGap = {
  pattern: /^(?:[、和与及/]|以及)$/,
  examples: ['、', '和', '以及', '/'],
  counterexamples: [',', '至', '、其中', '名和'],
}

/** What parts a number from the noun of the one before it: 小班6个班⟦、⟧每班25人, 3名学生⟦和⟧1名教师, 重伤⟦或者⟧1人死亡. */
export const listJoint = {
  pattern: /、|或者|或|以及|并且|和(?![平谐])|及(?!时|以上)|且|并(?!网|购)/,
  examples: ['个班、', '学生和', '重伤或者', '且纳税额'],
  counterexamples: ['和平区', '及时完成', '并网容量', '及以上'],
}

/** The comma between the members of an enumeration. */
export const enumerationComma = '、'

/** 均 of a mean, not of each: 家庭资产人⟦均⟧. */
export const meanEnd = {
  pattern: /[人户月年日地亩生平]均$/,
  examples: ['家庭资产人均', '财产户均', '月平均'],
  counterexamples: ['均', '各类企业均', '小学、初中均', '人均收入'],
}

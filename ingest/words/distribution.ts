import { alone } from './particles/alone.ts'

/** Words that give one number to each of the names before them: 甲市、乙市⟦各⟧120家. */
export const eachWords = new RegExp(
  `(?:各自?|${alone('均', '都')}|各为|均为|各给予|各奖励|每家|每个|(?:[两三四五六七八九十\\d]{1,2}个?(?:县市区|县区|区县|乡镇|街道|学院|单位|部门|学校|[县市区镇乡校院所地家]))?(?:各|每个?(?:县市区|县区|区县|乡镇|街道|学院|单位|部门|学校|[县市区镇乡校院所地]))(?:可|限)?(?:申报|推荐|报送|选派|上报|遴选|选送|分配|安排))$`,
)

/** Words that give the numbers behind them in turn to the names before them: 甲区、乙区⟦分别为⟧1200元、1100元. */
export const inTurnWords = /(?:分别|依次)(?:占(?<base>[^,。;、]{1,12})的|(?:(?!分别|依次)[^,。;、:\d]){0,30})$/

/** A measure told once before a list of names with numbers: ⟦公寓面积分别为⟧甲类180平方米、乙类150平方米. */
export const listedAfter = /^(?<topic>[^,。;、:]{2,30}?)分别(?:为|是)(?=[^,。;、:]{1,20}$)/

/** A name in a list of names with numbers. */
export const nameInList = /^[^,;。:!?\n\t的]{2,20}$/

/** Names between two numbers of a list. */
export const namesInList = /^[^,;。:!?\n\t的]{2,60}$/

/** What shows that the words before a number are no name. */
export const notName = new RegExp(
  `${alone('应', '可', '须', '给', '予', '不', '按', '为', '达', '在', '对', '将', '被', '满')}|[是占把×÷=]|(?:奖励|补助|补贴|资助|扣|加|减|得|比例|标准|收入|总额|人数|面积|满分|总分|分数|成绩|到|至|年度|月|内|前|${alone('计', '年', '中', '后')})$|以[上下内]|至少|最[高低多少]`,
)

/** What stands around names in a list and belongs to none. */
export const aroundNames = new RegExp(
  `^(?:\\s|其中|、|,|;|${alone('等', '对', '和', '及')}|(?:本次|本届|今年|全年|计划|拟|共|总计)*(?:评选|评出|产生|遴选|招聘|招收)(?:出)?|共?设(?:置|立)?(?=[特一二三四五]等奖|[^,。;:]{0,8}(?:主任|主席|会长|组长|队长|校长|院长|秘书长|委员|代表|理事|监事)$)|全[市县区省国校](?:共|拟|将)*评选)+|(?:每年|每月|的)$`,
)

/** What may follow a number that one of a list of names has. */
export const behindShare = /^[,、;。:()\s和及与每]|^$/

/** What shows that a number is the sum of those behind it: 共120名，⟦其中⟧小学60名. */
export const totalGap = /^[,、;(]?(?:其中|包括|分别为)/

/** Joins numbers that are given in turn. */
export const turnGap = /^(?:[、和,与及/]|以及)$/

/** 至少配备2名医生⟦、⟧1名护士: what compares the first of several counted things compares the next. */
export const countGap = /^[一-龥]{1,10}[、和及与]$/
export const lister = /^(?:至少|不少于|不得少于|最少|最多|不超过|不得超过|至多)/

/** 超过2万元⟦或等值⟧5000美元: the same comparison in another currency. */
export const equivalent = /^[或者(,]{0,3}等值$/

/** What shows, shortly before a number, that it and those behind it are given in turn. */
export const inTurnBefore = /分别|依次/

/** A number that a name drags along from a list before: 一级医院⟦200元⟧. */
export const numberEnd = /(?<=[^\d.突破达到超过]{2})\d[\d.,]*[万亿千百]?[元%人分件家项份]$/

/** Between a sum in words and the same in figures: 叁万元整⟦（小写：⟧30000元）. */
export const restated = /^\((?:小写|大写|人民币|即|共计|合计|[:：￥¥]){0,3}$/

/** Joins numbers of one row that measure one thing. */
export const rowGap = /^(?:[、和与及/]|以及)$/

/** What parts a number from the noun of the one before it: 小班6个班⟦、⟧每班25人, 3名学生⟦和⟧1名教师, 重伤⟦或者⟧1人死亡. */
export const listJoint = /、|或者|或|以及|并且|和(?![平谐])|及(?!时|以上)|且|并(?!网|购)/

/** The comma between the members of an enumeration. */
export const enumerationComma = '、'

/** 均 of a mean, not of each: 家庭资产人⟦均⟧. */
export const meanEnd = /[人户月年日地亩生平]均$/

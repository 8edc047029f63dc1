import { alone } from '../particles/alone.ts'

// Scores, prices, formulas and ratios.

/** Numbers in Chinese digits that are places alone: 取整到⟦千⟧元 counts nothing unless it is compared; 十 is a number. */
export const placeAlone = {
  pattern: /^[百千万亿]+(?!分之)[^\d一二三四五六七八九十百千万亿]{1,3}$/,
  examples: ['千元', '万元', '百位'],
  counterexamples: [
    '三千元',
    '百分之八',
    '5万元',
    '万元以上的部分',
    '十五万元',
    '十二名',
    '十名',
    '十万元',
    '百一十元',
  ],
}

/** What shows that a number is what others are rounded to: ⟦四舍五入到⟧十元. */
export const roundedTo = {
  pattern: /(?:取整|舍五入|舍入|精确|保留)[到至]$/,
  examples: ['取整到', '四舍五入到', '价格精确至'],
  counterexamples: ['提高到', '四舍五入', '精确到元，补助'],
}

/** A formula, in which a number is a term and no limit; 35×45mm is a size. */
export const formulaMarks = {
  pattern: /(?<![\dm米素])[×÷]|[×÷](?!\d)|[^<>≤≥=]=[^=]/,
  examples: ['补贴金额=实际投入×30%', '按课时数×课时标准核发', '参保补贴÷参保人数'],
  counterexamples: ['照片尺寸35×45mm', '像素295×413', '考试得分>=60', '钢板规格为3m×6m'],
}

/** The shares by which the terms of a formula are weighted, and a term: 总成绩=⟦笔试成绩⟧×60%+40%×⟦面试成绩⟧. */
export const weights = {
  pattern: /[×*x](?<behind>\d{1,2}(?:\.\d{1,2})?)%|(?<before>\d{1,2}(?:\.\d{1,2})?)%[×*x]/g,
  examples: ['笔试成绩×60%', '40%×面试成绩', '考核得分*30%'],
  counterexamples: ['按投资额的60%补助', '占总成绩的40%'],
}
export const weightedBefore = {
  pattern: /(?<term>[^=+:,;。×÷()]{2,24})(?:÷\d{1,3}\)?|\))?[×*x]$/,
  examples: ['总成绩=笔试成绩×', '60%+面试成绩*', '(笔试成绩÷2)×'],
  counterexamples: ['笔试成绩占总成绩的', '总成绩=', '笔试成绩×权重'],
}
export const weightedBehind = {
  pattern: /^[×*x]\(?(?<term>[^=+:,;。×÷()]{2,24})/,
  examples: ['×面试成绩', '*(业务能力得分', '×实际装机容量'],
  counterexamples: ['+面试成绩', '的面试成绩', '×2', '的部分×面试成绩'],
}

/** Words behind which a number without a unit is a score. */
export const scoreWords = {
  pattern:
    /(?:得分|评分|分数|成绩|总分|分值|满分|评价分|综合分|积分)(?:应|须|为|在|均|达到|不|低于|高于|至少|需|必须|[≥≤><=]|及格|合格|线|以上|总)*$/,
  examples: ['考核得分', '笔试成绩须', '综合积分均应', '满分为'],
  counterexamples: ['成绩排名', '评分标准', '得分最高的'],
}

/** A clause in which 分 is money: 上网电价每千瓦时下调⟦3分⟧, 附加2.67分/千瓦时, but 投标单价满分30分 is a score. */
export const priceClause = {
  pattern:
    /(?:电价|气价|水价|油价|单价|附加|加价|每千瓦时|每度|每公里|每立方米|\/千瓦时|\/度)[^,;。满得评扣分]{0,15}[\d一二三四五六七八九十两]分|分\/(?:千瓦时|度|立方米|公里)|分钱/,
  examples: [
    '上网电价每千瓦时下调3分',
    '附加2.67分/千瓦时',
    '居民气价每立方米上调8分',
    '每度加价5分钱',
    '每公里运价加收5分',
    '每度电加价三分',
  ],
  counterexamples: [
    '面试满分100分',
    '每迟报一次扣2分',
    '价格评审占30分',
    '投标单价满分30分',
    '单价得分满分30分',
    '单价分值30分',
    '每公里扣2分',
  ],
}

/** Names of scores, between the signs of a range: 60≤⟦得分⟧<80. */
export const scoreNames = {
  pattern: /得分|评分|分数|成绩|总分|分值|积分/,
  examples: ['60≤得分<80', '80≤综合积分<90', '70≤考核总分<85'],
  counterexamples: ['45%≤负荷率<50%', '30≤年龄<35'],
}

/** Words behind which a number without a unit is an amount of money, if it is written with 万 or 亿. */
export const moneyWords = {
  pattern: /奖|补|资助|投资|资金|收入|产值|金额|经费|额度|贷款|罚|缴|费用|价格|预算|支持|资本|资产|税|营收|销售/,
  examples: ['注册资本', '最高奖励', '年营业收入', '固定资产投资'],
  counterexamples: ['参会人数', '建筑面积', '招收学员'],
}

/** A ratio in which neither side is one: by 7:3 something is divided, and a person has to say what its share is. */
export const dividedShare = {
  pattern: /^(?!1[:∶]|\d+(?:\.\d+)?[:∶]1$)\d+(?:\.\d+)?[:∶]\d/,
  examples: ['7:3', '6∶4', '3.5:6.5', '5:12'],
  counterexamples: ['1:2', '5:1', '1.5:1', '10:1', '1:2:3'],
}

/** What shows that 1:19 is a ratio and no time of day. */
export const ratioBefore = {
  pattern: new RegExp(`${alone('比')}(?:例|率|值)?[^。;\\n]{0,30}$`),
  examples: ['教职工与学生比为', '按照招聘计划与面试人数的比例', '股债比值不低于', '教职工与学生相比为'],
  counterexamples: ['会议时间为下午', '师生比另行规定。每日', '开考时间', '比赛当天', '比选于上午', '评比'],
}
export const ratioBehind = {
  pattern: /^的?(?:比例|比率|配比|配备|配套|配置)/,
  examples: ['的比例', '比例配备', '配套', '的配比'],
  counterexamples: ['前签到', '开始入场', '的会议', '左右的比例'],
}

/** Verbs that stand alone before penalty points: 处罚款，⟦记⟧6分. */
export const pointVerbs = {
  pattern: /(?<=[,;。:的]|^)(?:一次)?(?:记|扣|加)$/,
  examples: ['处罚款,记', '无证驾驶的,一次记', '未报送的,扣', '加'],
  counterexamples: ['增加', '登记', '附加', '折扣', ',记入档案'],
}

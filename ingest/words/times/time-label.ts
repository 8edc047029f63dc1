/** A label that names what its time is of: ⟦网上报名⟧时间：, （一）⟦缴费⟧截止日期为. */
export const labelOfTime = {
  pattern:
    /(?<act>[^，。；：:、,;（）()\s]{2,16}?)(?:截止)?(?:时间|日期|期限|期|日)?(?:安排)?(?:[（(][^（）()]{0,12}[）)])?(?:(?:为|是)?[：:](?:[自从])?|(?<=时间|日期|期限)[为是])$/,
  examples: [
    '网上报名时间：',
    '体检日期（暂定）:',
    '公示期为：自',
    '现场审核安排：',
    '（一）缴费截止日期为',
    '资格复审时间为',
  ],
  counterexamples: ['网上报名时间', '报名；', '网上报名时间：3月1日', '（一）缴费截止日期'],
}

/** A label that names a time without saying of what, at the beginning of a sentence: ⟦时间定于⟧2025年6月14日. */
export const bareTimeLabel = {
  pattern:
    /^(?:具体|起止)?(?:时间|日期)(?:安排)?(?:初步|暂)?(?:为|是|:|定于|定在|于|在)*$|^(?:第[一二三四五六七八九十\d]{1,3}(?:期|批次?|场|轮|组|班):)?$/,
  examples: ['时间定于', '具体时间为', '日期:', '起止时间'],
  counterexamples: ['报名时间为', '时间安排表', '截止时间'],
}

/** A heading over the hours of a day: ⟦考试时间及科目⟧, 日程安排. */
export const timetableHeading = {
  pattern: /(?:考试|笔试|面试|比赛|竞赛|活动|会议|培训)(?:的)?(?:具体)?(?:时间|日程|科目|安排)|^日程|日程(?:安排)?$/,
  examples: ['考试时间及科目', '日程安排', '比赛日程'],
  counterexamples: ['时间要求', '考试要求', '学习安排'],
}

/** A label that names no act: ⟦截止⟧时间. */
export const emptyLabel = {
  pattern: /^(?:截止|截至|起止|完成|时间|日期)$/,
  examples: ['截止', '完成', '时间', '起止'],
  counterexamples: ['截止报名', '网上报名', '开始', '报名截止'],
}

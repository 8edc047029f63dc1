/**
 * Words that tell a time without a number, for the accounting: none of them may go unmentioned.
 *
 *     ⟦次月⟧25日前    ⟦即日⟧起    7月⟦上旬⟧    ⟦每季度⟧
 */
export const bareTimes = {
  pattern:
    /[上下]半年|半年|[上中下]旬|次(?<![每首本此多再各一二三\d]次)[月年日周]|翌[日年]|首日|末日|[年月季周]度?末(?!位)|[年月季]底|即日|当(?<![应适相正不]当)[日天月年]|同(?<![合不相协共]同)[日月年](?!志|级|龄)|每[年月日天周季旬](?!龄|级)度?|[去今明]年度?|[本上下](?<!以[上下]|[基成样资课版标读文]本)(?:年(?!龄|级|限)度?|月|季度)|本周|近期|当年度|全年(?!龄)|常年|长期(?=有效|受理|开放)/g,
  examples: [
    '次月25日前',
    '即日起',
    '7月上旬',
    '每季度报送',
    '长期有效',
    '当月税款',
    '次日要将',
    '当年地方财政收入',
    '同年',
    '上月',
    '本年度',
  ],
  counterexamples: [
    '当地政府',
    '长期护理保险',
    '末位淘汰',
    '周转房',
    '学年末位淘汰',
    '施工合同日志',
    '合同年限',
    '合同日期',
    '全年龄段',
    '以上年龄',
    '以上月均',
    '基本月工资',
    '成本年度',
    '不同年龄',
    '每年龄段',
    '每次年检',
  ],
}

/** A word that only points at a time told elsewhere, and what makes a time of its own of it: ⟦当月⟧数据, but not 当月⟦25日⟧前. */
export const pointingTime = {
  pattern: /^(?:当[日天月年]|[本上下]月|同[日月年]|全年|当年度|本周)$/,
  examples: ['当月', '上月', '全年', '当年度'],
  counterexamples: ['次月', '当月25日', '今年', '于当月'],
}
export const ownTime = {
  pattern: /^(?:份|度)?(?:[之以]?[前内]|起|止|底|末|\d|[上中下]旬)/,
  examples: ['25日前', '底前', '份起', '内完成', '上旬'],
  counterexamples: ['缴费基数', '报告', '数据', '税款前'],
}

/** Words that show that an hour belongs to how an office is reached: 咨询时间：9:00—17:00. */
export const contactNear = {
  pattern:
    /电话|咨询|联系|热线|地址|地点|窗口|办公|工作时间|上班|接听|受理时间|办理时间|服务时间|接待|工作日|节假日|每天|每日|[夏冬]令时|[夏冬]季|周[一二三四五六日]至/,
  examples: ['咨询电话:', '工作时间:9:00', '周一至周五', '夏令时'],
  counterexamples: ['材料报送截止', '开标时间', '周一上午'],
}

/** Times that count from another one and are never part of a name. */
export const relativeTime = {
  pattern: /^次|^翌|^\d{1,3}个月|^[一二三四五六七八九十]{1,3}个月|内$/,
  examples: ['次月15日前', '翌日', '3个月', '六个月', '15日内'],
  counterexamples: ['2025年3月', '三月', '3月1日前', '本次申报', '前三个月', '境内外'],
}

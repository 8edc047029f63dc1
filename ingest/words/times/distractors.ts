/** Names and numbers whose digits are no time, each with texts that it covers from end to end. */
export const distractorPatterns = [
  {
    id: 'title',
    starts: '《',
    pattern: '《[^《》\\n]{0,120}(?:《[^《》\\n]{0,80}》[^《》\\n]{0,80}){0,2}》',
    examples: ['《北京市积分落户操作管理细则(2025年版)》', '《关于印发《办法》的通知》'],
  },
  {
    id: 'document-number',
    starts: '〔[【(',
    pattern: '[〔\\[【(](?:19|20)\\d\\d(?:年)?[〕\\]】)](?:第)?\\d{1,5}号',
    examples: ['〔2024〕5号', '[2008]172号', '(2026)12号', '〔2017〕第98号'],
  },
  {
    id: 'order-number',
    starts: '公令告第',
    pattern: '(?:公告|令|通告)?(?:19|20)\\d\\d年第\\d{1,4}号|(?:公告|令|通告)(?:19|20)\\d\\d年第\\d{1,4}号',
    examples: ['公告2018年第14号', '令2024年第3号'],
  },
  {
    id: 'year-order-number',
    starts: '12',
    pattern: '(?:19|20)\\d\\d年第\\d{1,4}号',
    examples: ['2024年第42号'],
  },
  {
    id: 'edition',
    starts: '(',
    pattern: '\\((?:19|20)\\d\\d年?(?:版|本|年本|修订|修正|修订版|修订本)\\)',
    examples: ['(2024年本)', '(2011年修订)', '(2026版)'],
  },
] as const

/** What follows a time that is part of a name: 2017年7月⟦修订版⟧, 2025年⟦版⟧. */
export const editionWords = {
  pattern:
    /^(?:修订|修正|版|年?本(?!市|省|区|县|人|年|通|办|公|次|项|单|级|地|企|科|学|校|院|局|镇|州|街|轮|批|届)|第\d{1,4}[号次批])/,
  examples: ['修订版', '版目录', '年本)', '第12号令', '本)》', '本'],
  counterexamples: [
    '本市居民',
    '年本省户',
    '本企业职',
    '第3季度',
    '出版',
    '本校招生',
    '本院',
    '本局',
    '本镇',
    '本州',
    '本街道',
    '本轮',
    '本批',
    '本届',
  ],
}

/** The year of a document number: 〔2015〕10号. */
export const numberYear = {
  pattern: /[〔[【(]((?:19|20)\d\d)[〕\]】)]第?\d{1,5}号/,
  examples: ['某政发〔2024〕7号', '国科发火[2008]172号', '教师【2026】第12号'],
  counterexamples: ['2024年第7号', '关于(2024)年度', '〔2024〕修订'],
}

/** A year that a text speaks of, not one since when something is so: ⟦2016级⟧新生, but not 自2007年. */
export const yearTold = {
  pattern: /(?<![自从\d〔[(])(20\d\d)(?=[年级届])/g,
  examples: ['2016级新生', '截至2023年3月', '2024届毕业生'],
  counterexamples: ['自2007年', '从2020年', '〔2015年〕', '2020号文件', '1998年'],
}

/** A cited title, whose years are its own. */
export const citedTitle = {
  pattern: /《[^《》\n]{0,120}》/g,
  examples: ['《某市人才引进办法》', '依据《条例(2024年版)》', '《安全生产法》第三条'],
  counterexamples: ['“某市人才引进办法”', '《某市人才引进办法', '〈管理办法〉'],
}

/** The years of the numbers of documents that a text cites: 川办函〔⟦2014⟧〕115号. */
export const citedNumberYear = {
  pattern: /[〔[【(]((?:19|20)\d\d)[〕\]】)]第?\d{1,5}号/g,
  examples: ['川办函〔2014〕115号', '国科发火[2008]172号', '穗府令(2026)第12号'],
  counterexamples: ['2014年第115号', '(2024)年度', '〔2014〕修订'],
}

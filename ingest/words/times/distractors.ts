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
export const editionWords =
  /^(?:修订|修正|版|年?本(?!市|省|区|县|人|年|通|办|公|次|项|单|级|地|企|科|学|校|院|局|镇|州|街|轮|批|届)|第\d{1,4}[号次批])/

/** The year of a document number: 〔2015〕10号. */
export const numberYear = /[〔[【(]((?:19|20)\d\d)[〕\]】)]第?\d{1,5}号/

/** A year that a text speaks of, not one since when something is so: ⟦2016级⟧新生, but not 自2007年. */
export const yearTold = /(?<![自从\d〔[(])(20\d\d)(?=[年级届])/g

/** A cited title, whose years are its own. */
export const citedTitle = /《[^《》\n]{0,120}》/g

/** The years of the numbers of documents that a text cites: 川办函〔⟦2014⟧〕115号. */
export const citedNumberYear = /[〔[【(]((?:19|20)\d\d)[〕\]】)]第?\d{1,5}号/g

/** A line that opens the list of attachments: `附件：1.…`, `附：…`, `- 附件：`. */
export const attachmentList = {
  pattern: /^(?:[-—•]\s?)?(?:附\s?[件表录]|附)\s?:/,
  examples: ['附件:1.项目申报表', '- 附件:', '附:获奖名单', '附 表:'],
  counterexamples: ['附件1:项目申报表', '附加条件:', '见附件:'],
}

/** `附件` alone on a line. */
export const attachmentWord = {
  pattern: /^(?:[-—•]\s?)?附\s?[件表]\s?:?$/,
  examples: ['附件', '附 件:', '- 附件', '附表'],
  counterexamples: ['附件2', '附则', '附件下载', '下载附件'],
}

/** The mark on top of an annex: `附件2`, `附件 1：`, `附件三`, `附表1`. */
export const annexMark = {
  pattern:
    /^附\s?(?:件|表|录|(?=\d{1,2}(?:[\s:.、]|$)))\s?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))?(?:-\d{1,2})?\s?[:.、]?\s?/,
  examples: ['附件2', '附件 1:申报指南', '附件三', '附表1-2', '附1 名单'],
  counterexamples: ['附则', '附2024年名单', '见附件2'],
}

/** Where an entry begins inside a line: `1.甲 ⟦2.⟧乙`; behind a word only where it goes on from the one before. */
export const attachmentEntries = {
  pattern: /(?:^附件\s?|^|[\s;]|(?<=[\u4e00-\u9fff》)]))(\d{1,2})\s?[.、:](?!\d[%万亿元])|^附件\s?(\d{1,2})(?=\S)/g,
  examples: ['1.申报表 2.承诺书', '附件1申报指南', '推荐汇总表2、信用报告'],
  counterexamples: ['年均增长1.5%以上', '资助0.3万元', '共提交2份', '附件1', '详见附件1申报指南', '编号2024.申报表'],
}

/** Words that open the header row of a form. */
export const formHeader = {
  pattern: /^序号(?:\s|\t)/,
  examples: ['序号 单位名称 联系人', '序号\t项目名称\t金额'],
  counterexamples: ['序号1', '编号 单位名称', '排列序号 '],
}

/** The number before a title in the list. */
export const attachmentNumber = {
  pattern: /^\d{1,2}\s?[.、](?!\d[%万亿元])/,
  examples: ['1.项目申报表', '2、承诺书', '10 .推荐汇总表'],
  counterexamples: ['1.5%的比例', '3.2万元以内', '(1)申报表', '2024年名单', '附件1.申报表'],
}

/** A link on a page that counts an attachment and does not name it. */
export const linkToAttachment = {
  pattern: /^附件\s?(\d{1,2})\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)$/i,
  examples: ['附件1.docx', '附件 2.PDF', '附件3.xls'],
  counterexamples: ['附件1.申报表.docx', '附件1', '1.docx', '申报指南附件1.docx', '附件1.docx下载'],
}

/** A title in 《》 with its number behind it: `《申请表》（附件2）`. */
export const namedAttachment = {
  pattern: /《([^《》\n]{2,80})》[（(](?:详?见)?附件\s?([\d０-９]{1,2})[）)]/g,
  examples: ['《申请表》（附件2）', '填写《承诺书》(详见附件1)', '《汇总表》(见附件 3)'],
  counterexamples: ['《申请表》（一式两份）', '申请表（附件2）', '《申请表》附件2'],
}

/** What an annex calls itself. */
export const annexKind = {
  pattern: /附[件表录]?/,
  examples: ['附件2', '附表1', '附录', '附1'],
  counterexamples: ['申报表2', '别表1'],
}

/** What a line has in it that sends its reader to an attachment. */
export const attachmentSign = '附件'

/** Where the text sends its reader to an attachment: `（见附件2）`, `查阅附件3`. */
export const attachmentReference = {
  pattern: /(?:详?见|查阅|填写|填报|参照|下载)附件\s?(\d{1,2})|[（(](?:详?见)?附件\s?(\d{1,2})/g,
  examples: ['（见附件2）', '请查阅附件3', '按要求填写附件 1', '《申报表》(附件4)'],
  counterexamples: ['附件1:项目申报表', '（见附表2）', '相关附件2'],
}

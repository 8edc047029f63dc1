/** A line that opens the list of attachments: `附件：1.…`, `附：…`, `- 附件：`. */
export const attachmentList = /^(?:[-—•]\s?)?(?:附\s?[件表录]|附)\s?:/

/** `附件` alone on a line. */
export const attachmentWord = /^(?:[-—•]\s?)?附\s?[件表]\s?:?$/

/** The mark on top of an annex: `附件2`, `附件 1：`, `附件三`, `附表1`. */
export const annexMark =
  /^附\s?(?:件|表|录|(?=\d{1,2}(?:[\s:.、]|$)))\s?(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))?(?:-\d{1,2})?\s?[:.、]?\s?/

/** Where an entry begins inside a line: `1.甲 ⟦2.⟧乙`; behind a word only where it goes on from the one before. */
export const attachmentEntries =
  /(?:^附件\s?|^|[\s;]|(?<=[\u4e00-\u9fff》)]))(\d{1,2})\s?[.、:](?!\d[%万亿元])|^附件\s?(\d{1,2})(?=\S)/g

/** Words that open the header row of a form. */
export const formHeader = /^序号(?:\s|\t)/

/** The number before a title in the list. */
export const attachmentNumber = /^\d{1,2}\s?[.、](?!\d[%万亿元])/

/** A link on a page that counts an attachment and does not name it. */
export const linkToAttachment = /^附件\s?(\d{1,2})\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)$/i

/** A title in 《》 with its number behind it: `《申请表》（附件2）`. */
export const namedAttachment = /《([^《》\n]{2,80})》[（(](?:详?见)?附件\s?([\d０-９]{1,2})[）)]/g

/** What an annex calls itself. */
export const annexKind = /附[件表录]?/

/** What a line has in it that sends its reader to an attachment. */
export const attachmentSign = '附件'

/** Where the text sends its reader to an attachment: `（见附件2）`, `查阅附件3`. */
export const attachmentReference = /(?:详?见|查阅|填写|填报|参照|下载)附件\s?(\d{1,2})|[（(](?:详?见)?附件\s?(\d{1,2})/g

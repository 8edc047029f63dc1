/** What opens a numbered heading or item: 一、 （一） 1. （1） ① 第一条 附件1: the layout ends the paragraph before it. */
export const openingMark =
  /^(?:[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十百]{1,5}[）)]|\d{1,3}[.．、](?!\d)|[（(]\d{1,3}[）)]|[①-⑳㈠-㈩]|第[〇零一二三四五六七八九十百\d]{1,6}[编章节条款]|附件(?!材料|中|的|所|内|要求|表格|格式|[，。；、及和与])\s?\d{0,2}\s?[：:]?|\[\d{1,3}\])/u

/** A page number and nothing else: — 3 —, -3-, 3, 第 3 页, 3/8. */
export const pageNumber =
  /^[\s—–―\-－·・.]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|[，,]?\s*共\s*\d{1,4}\s*页)?[\s—–―\-－·・.]*$/u

/** The end of a sentence or of a list entry: after it a paragraph may be over. */
export const sentenceEnd = /[。；：！？!?;:]["”’）)》】]?$/u

/** Words that cannot end a paragraph: the line goes on. */
export const openEnd = /[，、（《“‘〔【,(\-/_.@—和及与或对在]$|(?<![目标])的$|(?<![理事案])由$/u

/** The label of an annex, alone on its line. */
export const annexLabel = /^附\s?件\s?[\d一二三四五六七八九十]{0,2}\s?[：:]?$/u

/** The row of sums under a table: its first cell spans the columns up to the sums. */
export const totalRow = /^[合总小]\s?计/u

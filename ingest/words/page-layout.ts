/** What opens a numbered heading or item: 一、 （一） 1. （1） ① 第一条 附件1: the layout ends the paragraph before it. */
export const openingMark = {
  pattern:
    /^(?:[一二三四五六七八九十百]{1,5}、|[（(][一二三四五六七八九十百]{1,5}[）)]|\d{1,3}[.．、](?!\d)|[（(]\d{1,3}[）)]|[①-⑳㈠-㈩]|第[〇零一二三四五六七八九十百\d]{1,6}[编章节条款]|附件(?!材料|中|的|所|内|要求|表格|格式|[，。；、及和与])\s?\d{0,2}\s?[：:]?|\[\d{1,3}\])/u,
  examples: [
    '一、总体要求',
    '（一）申报对象',
    '1.申报条件',
    '（1）申请书',
    '①照片',
    '第一条',
    '附件1：',
    '附件',
    '附件二：',
  ],
  counterexamples: ['1.5倍以内', '2024.3', '第一批名单', '总体要求', '见第一条', '附件材料一并报送', '附件中的表格'],
}

/** A page number and nothing else: — 3 —, -3-, 3, 第 3 页, 3/8. */
export const pageNumber = {
  pattern:
    /^[\s—–―\-－·・.]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*\d{1,4}|[，,]?\s*共\s*\d{1,4}\s*页)?[\s—–―\-－·・.]*$/u,
  examples: ['— 3 —', '-3-', '第 3 页', '3/8', '第1页，共8页'],
  counterexamples: ['第3条', '2024年', '3.1', '附件3'],
}

/** The end of a sentence or of a list entry: after it a paragraph may be over. */
export const sentenceEnd = {
  pattern: /[。；：！？!?;:]["”’）)》】]?$/u,
  examples: ['特此通知。', '予以公示。”', '通知如下：', '申请表；'],
  counterexamples: ['申请表，', '第一章', '《管理办法》', '照片、', '特此通知。附件'],
}

/** Words that cannot end a paragraph: the line goes on. */
export const openEnd = {
  pattern: /[，、（《“‘〔【,(\-/_.@—和及与或对在]$|(?<![目标])的$|(?<![理事案])由$/u,
  examples: ['企业提交的', '申请表、', '报送市局（', '财政局和', '应由'],
  counterexamples: ['特此通知', '市财政局。', '通知如下：', '企业提交的材料', '一、活动目的', '标的', '理由'],
}

/** The label of an annex, alone on its line. */
export const annexLabel = {
  pattern: /^附\s?件\s?[\d一二三四五六七八九十]{0,2}\s?[：:]?$/u,
  examples: ['附件1', '附 件', '附件二：'],
  counterexamples: ['附件1.申报表', '见附件1', '附则', '附表1'],
}

/** The row of sums under a table: its first cell spans the columns up to the sums. */
export const totalRow = {
  pattern: /^[合总小]\s?计/u,
  examples: ['合计', '总 计', '小计（万元）'],
  counterexamples: ['共计', '会计', '累计', '金额合计'],
}

/** Kinds of document, with which a title ends (GB/T 9704 and the regulations on official documents, article 8). */
export const documentKinds = [
  '通知',
  '公告',
  '通告',
  '通报',
  '公报',
  '意见',
  '决定',
  '决议',
  '命令',
  '令',
  '函',
  '复函',
  '批复',
  '请示',
  '报告',
  '纪要',
  '议案',
  '办法',
  '规定',
  '细则',
  '条例',
  '方案',
  '规则',
  '规范',
  '标准',
  '指南',
  '指引',
  '规划',
  '计划',
  '须知',
  '说明',
  '简章',
  '章程',
  '制度',
  '目录',
  '要点',
  '启事',
  '公示',
  '邀请函',
  '倡议书',
  '资料',
  '流程',
  '解读',
  '办法(试行)',
  '基本标准',
] as const

/** What may follow the kind in a title: `（试行）`, `（征求意见稿）`, `（2024年修订）`. */
export const titleEnd = new RegExp(`(?:${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,40}\\)){0,2}$`)

/** A line that announces the place of the full text: ⟦海关总署关于…的公告⟧.doc */
export const fileName = /\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|et|pptx?|jpe?g|png)$/i

const kindAtEnd = new RegExp(`(${documentKinds.join('|')})(?:》)?(?:\\s?\\([^()]{1,20}\\)){0,2}$`)

/** The kind of document that a title on the folded line names last: 某某实施⟦细则⟧（试行）. */
export const documentKind = (title: string): string => kindAtEnd.exec(title)?.[1] ?? title

/** How the second line of a title begins where the first one could have ended: 关于印发《某办法》⟦的通知⟧. */
export const titleGoesOn = /^(?:的|和|及|与|等|、|暨|》|[（(][^）)]{2,12}[）)].)/

/** The heading of an order: 某省人民政府令. */
export const orderTitle = /^[\u4e00-\u9fff、\s]{2,60}令$/

/** A document number in the bracket behind a title; group 1 is the number. */
export const numberInTitle = /[（(]([^（）()]{4,40}号)[）)]$/

/** A title that stands in a bracket under the name of a numbered announcement. */
export const bracketedTitle = /^[（(](关于.*)[）)]$/

/** What comes first under the title of a document that a notice brings out. */
export const firstMark = /^(?:第一[章条编]|一、|\(|目录$)/

/** The first chapter or article. */
export const firstArticle = /^第一[章条编]/

/** Where government sites put the words of a notice, the surest first: by id, then by class. */
export const contentContainers = [
  '#zoom',
  '#UCAP-CONTENT',
  '#zoomcon',
  '.TRS_Editor',
  '.trs_editor_view',
  '.view.TRS_UEDITOR',
  '.TRS_UEDITOR',
  '.pages_content',
  '.article-content',
  '.article_con',
  '.article-con',
  '.content_article',
  '.Custom_UnionStyle',
  '.xl_content',
  '.news_content',
  '.detail-content',
  '.bt_content',
  '.view',
  '#content',
  '#Zoom',
  'article',
] as const

/** Meta tags of government sites (国办函〔2011〕 and the unified label standard): the title, the day of publication, the address. */
export const metaTitles = ['articletitle', 'article:title', 'og:title'] as const
export const metaDates = ['pubdate', 'publishdate', 'article:published_time', 'pubtime'] as const
export const metaUrls = ['url', 'og:url'] as const

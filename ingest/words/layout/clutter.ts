/** A line that stands around a notice and is none of it; one of the `edges` is clutter above the text and below it alone. */
export type ClutterPattern = {
  readonly id: string
  readonly place: 'anywhere' | 'edges'
  /** On the folded line without its Markdown marks. */
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

/** An entry of a table of contents: dots that lead to a page. */
export const contentsEntry = {
  pattern: /(?:\.{6,}|…{3,}|·{6,})\s?\d{1,3}$/,
  examples: [
    '1.1 概述......................... 6',
    '第二章 申报条件………12',
    '附录A········ 37',
    '附录A 系统要求………… 37',
  ],
  counterexamples: ['合计.....6', '第一章 总则……', '增长率为0.6', '总则.........6条'],
}

/** Lines of WeChat, of government sites and of printing, each row with lines that it takes. */
export const clutterPatterns = [
  {
    id: 'wechat-provenance',
    place: 'edges',
    pattern:
      /^(?!.{0,30}(?:时间|日期|[:：于至])\s?20\d{2}年)\S{1,40}?\s?20\d{2}年\d{1,2}月\d{1,2}日\s?\d{1,2}:\d{2}(?:\s?(?!以?[前后]|之前|截止|结束|开始)[\u4e00-\u9fff]{2,6})?$/,
    examples: ['某某发布2026年2月10日17:46北京'],
  },
  {
    id: 'follow-us',
    place: 'edges',
    pattern: /点击(?:上方|下方|右上角|文末|左下角|阅读原文)|设为星标|关注我们|长按.{0,8}(?:识别|关注)|轻触阅读原文/,
    examples: ['点击上方蓝字>>>点击右上角...>>>点击设为星标★', '(点击文末“阅读原文”，您可进入官网查看附件)'],
  },
  {
    id: 'read-original',
    place: 'anywhere',
    pattern: /^\[?阅读(?:原文|全文)\]?(?:\(#?\))?$|^阅读\s?\d+|^\[[^\]]{1,20}\]\(#\)$/,
    examples: ['[阅读原文](#)', '阅读原文'],
  },
  {
    id: 'wechat-buttons',
    place: 'edges',
    pattern:
      /^(?:小程序|在看|点赞|分享|收藏|赞|留言|视频号|向上滑动看下一个|预览时标签不可点|微信扫一扫.{0,12}|继续滑动看下一个)$/,
    examples: ['小程序', '在看', '微信扫一扫关注该公众号'],
  },
  {
    id: 'contents-entry',
    place: 'anywhere',
    ...contentsEntry,
  },
  {
    id: 'scan-code',
    place: 'edges',
    pattern: /^(?:用?(?:手机|微信)?扫一?[扫描](?:二维码)?.{0,16}|扫码.{0,12}|二维码)$/,
    examples: ['扫一扫在手机打开当前页', '微信扫一扫分享'],
  },
  {
    id: 'source',
    place: 'edges',
    pattern: /^(?:信息|稿件|文章|文件)?来\s?源\s?:.{0,60}$/,
    examples: ['来源：本网某某市住房保障办公室', '信息来源：某局'],
  },
  {
    id: 'editor',
    place: 'edges',
    pattern:
      /^(?:责任编辑|责任编|编辑|责编|审核|校对|监制|作者|供稿|撰稿|图文|排版|初审|复审|一审|二审|三审|终审)\s?[:|丨]\s?[\u4e00-\u9fff·]{2,4}(?:\s?[|,、]?\s?(?:编辑|责编|审核|校对|监制|复审|二审|三审|终审|来源)\s?[:|丨]\s?[\u4e00-\u9fff·]{2,12}){0,5}$/,
    examples: ['责任编辑：某某', '编辑：某某审核：某某'],
  },
  {
    id: 'published',
    place: 'edges',
    pattern:
      /^(?:(?:发布时间|发布日期|发文时间|发稿时间|更新时间|公布日期)\s?:\s?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|(?:时间|日期)\s?:\s?20\d{2}-\d{1,2}-\d{1,2})(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?[|[【(]?\s?(?:来源|浏览|点击|阅读|字体|字号|作者|信息|分享|打印|视力).{0,60})?$/,
    examples: ['发布时间：2017-09-25 03:04:38', '时间：2025-03-20 10:57', '发布日期：2025年3月1日 来源：本网'],
  },
  {
    id: 'stamp',
    place: 'edges',
    pattern: /^20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?$/,
    examples: ['2017-08-28', '2025-03-20 10:57'],
  },
  {
    id: 'stamp-day-first',
    place: 'edges',
    pattern: /^\d{1,2}[./-]\d{1,2}[./-]20\d{2}(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?$/,
    examples: ['27.01.2018 02:20', '24/05/2016'],
  },
  {
    id: 'office-and-stamp',
    place: 'edges',
    pattern:
      /^(?:[\u4e00-\u9fff]{2,16}?(?:局|厅|委|办|处|部|室|科|院|中心|学校|大学|馆|所|会|网|社)|[\u4e00-\u9fff]{2,4})\s?[|/]?\s?20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:来源|浏览|点击|阅读|分享|打印).{0,60})?$/,
    examples: ['学生处2015-06-18 18:35', '某区人社局 2022-03-14 08:25:55 浏览：12'],
  },
  {
    id: 'page-facts',
    place: 'edges',
    pattern:
      /^(?:(?:作者|发布者|发布人)\s?:.{0,40}(?:时间|日期|来源|浏览|阅读|点击)|(?:时间|日期|来源)\s?:.{0,40}(?:来源|作者|浏览|阅读|点击))(?:量|次数|数)?\s?:.{0,80}$/,
    examples: [
      '作者:某某资料网 时间:2024-07-22 18:21 浏览:9436',
      '时间:2024-07-07 08:50 来源:某网 作者:某网 阅读:9760',
    ],
  },
  {
    id: 'site-menu',
    place: 'edges',
    pattern:
      /^(?=.{0,60}(?:设为首页|加入收藏|收藏本站|网站首页|热门站点|网站地图|首页|登录|注册))[^|。;:]{1,20}(?:\|[^|。;:]{0,24}){1,10}$/,
    examples: ['收藏本站| 设为首页| 首页', '热门站点| 某某资料网 | 某某论坛'],
  },
  {
    id: 'meta-line',
    place: 'edges',
    pattern:
      /^\[?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\]?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?\s?[|丨]?\s?(?:来源|信息来源|浏览|点击|阅读|字体|字号|作者|分享|发布|打印).{0,80}$/,
    examples: ['2025-03-01 10:20来源：某局浏览次数：12', '2025年3月1日 来源：某局'],
  },
  {
    id: 'contents-line',
    place: 'anywhere',
    pattern: /^.{1,60}(?:…{2,}|\.{4,}|·{4,})\s?\d{1,3}$/,
    examples: ['第一章 总则……………3', '附件1 申请表......12'],
  },
  {
    id: 'counter',
    place: 'edges',
    pattern:
      /^(?:浏览(?:次?数|(?=\s?[:\d]))|点击(?:数|量|率|次数|(?=\s?[:\d]))|阅读(?:数|量|次数|(?=\s?[:\d]))|访问量)\s?:?\s?\d{0,9}\s?次?.{0,20}$/,
    examples: ['浏览次数：', '点击量：1024', '阅读:1945次'],
  },
  {
    id: 'page-tools',
    place: 'edges',
    pattern:
      /^(?:[【[]?(?:打印(?:本页|此页|页面|正文)?|关闭(?:窗口|本页|页面)?|返回(?:顶部|首页|列表)?|收藏(?:本页)?|纠错|我要纠错|分享(?:到|至)?|下载|字体\s?:?\s?(?:大|中|小)?|大|中|小|默认|放大|缩小)[】\]]?[\s|丨:]?){1,8}$/,
    examples: ['打印本页', '【返回顶部】【关闭窗口】', '字体：大 中 小', '关闭'],
  },
  {
    id: 'breadcrumb',
    place: 'edges',
    pattern: /^(?:您?的?当?前?现?所?在?位置\s?[:：]|首页\s?[>＞»/-]).{0,80}$/,
    examples: ['当前位置：首页>政务公开>通知公告', '首页 > 通知公告'],
  },
  {
    id: 'neighbours',
    place: 'edges',
    pattern: /^(?:上一篇|下一篇|上一条|下一条|相关(?:链接|阅读|文章|附件下载|稿件)|推荐阅读|延伸阅读)\s?[:：]?.{0,80}$/,
    examples: ['上一篇：关于某事的通知', '相关链接'],
  },
  {
    id: 'site-footer',
    place: 'edges',
    pattern:
      /^(?:主办(?:单位)?|承办(?:单位)?|版权所有|网站标识码|.{0,12}ICP备|.{0,6}公网安备|网站地图|联系我们|技术支持|Copyright|©).{0,100}$/i,
    examples: ['主办：某某市人民政府办公室', '版权所有：某局', '某ICP备05000000号'],
  },
  {
    id: 'page-number',
    place: 'anywhere',
    pattern:
      /^(?:[-—–―]{1,2}\s?\d{1,4}\s?[-—–―]{1,2}|第\s?\d{1,4}\s?页(?:\s?[,/]?\s?共\s?\d{1,4}\s?页)?|\d{1,3}\/\d{1,3}|P\.?\s?\d{1,4}|Page\s?\d{1,4}(?:\s?(?:of|\/|[-—–])\s?.{0,40})?)$/,
    examples: ['— 4 —', '-5-', '第1页共8页', '1/8', 'P. 10', 'Page 60 - 某县申报指南(2022年)'],
  },
  {
    id: 'full-text-link',
    place: 'edges',
    pattern:
      /^(?:公告|通知|文件)?(?:正文|全文|附件)?下载(?:链接|地址\s?:\s?点击此处下载)?\s?:?(?:.{0,120}\.(?:docx?|pdf|wps|ofd))?$/,
    examples: ['公告正文下载链接：', '下载地址: 点击此处下载', '附件下载', '正文下载链接：关于某事的公告.doc'],
  },
] as const satisfies readonly ClutterPattern[]

/** Lines that belong to the imprint (版记) and to the openness of a document. */
export const imprintLine = {
  pattern:
    /^(?:\(?(?:此件)?(?:主动公开|公开发布|依申请公开|不予公开|此件公开发布|此件主动公开|此件依申请公开)\)?|(?:信息)?公开(?:方式|选项|属性|形式|类别)\s?:.{0,20}|抄[送报]?\s?[:：].{0,300}|.{2,40}(?:办公室|办公厅|综合处|秘书处|科|处|局)\s?20\d{2}年\d{1,2}月\d{1,2}日印发|[^,。;、\s]{2,30}(?:部|局|厅|委|会|院)(?:印制|监制))$/,
  examples: [
    '(此件公开发布)',
    '信息公开选项:主动公开',
    '抄送:市委办公室,市人大常委会办公室。',
    '某市人民政府办公室2024年3月5日印发',
    '教育部印制',
    '抄报:省政府办公厅。',
  ],
  counterexamples: ['主动公开政府信息', '某市人民政府办公室2024年3月5日', '抄告有关单位:', '政府信息主动公开'],
}

/** Marks of Markdown around words, which say nothing about what a line is. */
export const markdownMarks = {
  pattern: /\*\*|^#{1,6}\s|^>\s|^[-*+]\s(?=附件)/g,
  examples: ['**一、申报条件**', '## 申报要求', '> 来源:本网', '- 附件:申请书'],
  counterexamples: ['- 申报表', '#1仓库', '申报条件>申报材料', '3# 宿舍楼', '首页 > 通知公告', '申报书 - 附件1'],
}

/** The bullet before a line of a page's own words, as a copy of the page leaves it: ⟦- ⟧2011-08-20 08:34. */
export const pageBullet = {
  pattern: /^[-*•·]\s?(?=[^\s-])/,
  examples: ['- 2011-08-20 08:34', '•索引号:', '· 发布机构:市财政局'],
  counterexamples: ['--打印本页--', '— 4 —', '索引号:'],
}

import type { UnclaimedReason } from '../../schemas/rule-file.ts'

/**
 * Stretches of text whose digits are no numbers: what a reader skips at a glance. First row that matches a stretch names it.
 *
 * Patterns run on folded text; every repetition is bounded.
 */
export type NumberPlace = {
  readonly reason: UnclaimedReason
  /** What every match has in it: a text without it is not searched. */
  readonly hint?: RegExp
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

export const numberPlaces: readonly NumberPlace[] = [
  {
    reason: 'contact',
    hint: /:\/\/|www\./,
    pattern: /(?:https?:\/\/|www\.)[\w\-./?=&%#:~+@!,;]{1,300}/g,
    examples: ['http://59.36.14.9/ujet/', 'www.gd12345.gov.cn'],
  },
  {
    reason: 'contact',
    hint: /@/,
    pattern: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g,
    examples: ['hbzjtx2021@126.com'],
  },
  {
    reason: 'contact',
    hint: /\.(?:gov|com|org|net|edu|cn|top|info)/i,
    pattern:
      /(?<![\w.])(?:[a-z0-9-]{1,40}\.){1,5}(?:gov|com|org|net|edu|cn|top|info)(?:\.cn)?(?:\/[\w\-./?=&%#]{0,200})?/gi,
    examples: ['zjtx.miit.gov.cn', '12333.gov.cn'],
  },
  {
    reason: 'contact',
    hint: /\d{7}|\d{3}-\d{3}/,
    pattern:
      /(?<![\d.,-])(?:\(?0\d{2,3}\)?[-—－ ]?\d{7,8}(?:[-—转]\d{1,6})?|400-?\d{3,4}-?\d{3,4}|1[3-9]\d{9}|\d{3,4}-\d{3,4}-\d{3,4}|\d{3}-\d{8})(?:[、,/]\d{7,8})?(?![\d.%万亿元])/g,
    examples: ['010-81929528', '0771-2260359', '(020)83124567', '18926870083', '400-893-9111'],
  },
  {
    reason: 'contact',
    hint: /\d{5}/,
    pattern:
      /(?:电\s?话|传\s?真|热线|手机|咨询|邮编|邮政编码|QQ群?|微信号?|致电|拨打)[^\n。;]{0,40}?\d{5,12}(?![\d.万亿元%人份])(?:[-、,/转]\s?\d{1,12}){0,8}/g,
    examples: ['联系电话:22992408、22992438', '拨打12345', '邮编:510000'],
  },
  {
    reason: 'contact',
    hint: /\d{7}/,
    pattern: /(?<![\d.\w-])(?!19\d\d|20\d\d)[2-8]\d{6,7}(?:-\d{1,5})?(?![\d.]|[万亿元%‰人家份个户])/g,
    examples: ['市国税局22630453'],
  },
  {
    reason: 'contact',
    hint: /[址点所处至][::]/,
    pattern: /(?:地\s?址|地\s?点|住\s?所|通信处|邮寄至)[::][^\n。;]{1,80}/g,
    examples: ['地址:南宁市建兴苑B座1407'],
  },
  {
    reason: 'contact',
    hint: /[路街道巷弄里村园区][\d一二三四五六七八九十百]/,
    pattern:
      /[路街道巷弄里村园区](?:\d{1,5}(?:[-、,和至]\d{1,5}){0,8}|[一二三四五六七八九十百]{1,5})号(?:院|之[一二三四五\d])?(?:[^\s,。;:、]{0,12}?\d{1,4}(?:号楼|栋|幢|座|楼|层|室|单元|房)){0,3}/g,
    examples: ['鸿福西路68号', '旗峰路190号', '学院路21、23、25号', '金湖北路58号'],
  },
  {
    reason: 'contact',
    hint: /[\d一二三四五六七八九十](?:号[楼窗门]|楼|室|单元)/,
    pattern:
      /(?<![\d第])(?:[A-Z]?\d{1,5}|[一二三四五六七八九十]{1,3})(?:号楼|楼|室|号窗口|号门|单元)[A-Z]?(?:[\d-]{1,6}(?:室|号|房)?)?(?![梯市宇盘房])/g,
    examples: ['907室', '二楼'],
  },
  {
    reason: 'contact',
    hint: /12\d{3}|9[56]\d{3}/,
    pattern:
      /(?<!\d)(?:12[13]\d{2}|9[56]\d{3,4})(?=[”"』]?[\u4e00-\u9fff]{0,8}[”"』]?(?:热线|专线|电话|平台|网站|客服|短信))|[“"『](?:12[13]\d{2}|9[56]\d{3,4})[”"』]/g,
    examples: ['“12320”', '95598智能互动网站', '12366纳税缴费服务热线'],
  },
  {
    reason: 'document-number',
    pattern: /[〔[【(](?:19|20)\d{2}[〕\]】)](?:第)?\d{1,5}(?:-\d{1,3})?号/g,
    examples: ['〔2011〕300号', '[2017]23号', '(2016)20号'],
  },
  {
    reason: 'document-number',
    pattern: /(?:令|公告|通告|号|字|文件|通知|公报)?(?:(?:19|20)\d{2}年)?第\d{1,5}号(?:令|公告|通告)?/g,
    examples: ['令第236号', '2018年第14号', '公告2024年第42号'],
  },
  {
    reason: 'document-number',
    pattern: /(?<![\d第路街道巷弄])\d{1,5}号(?:文件?|公告|令|通知)/g,
    examples: ['14号公告', '13号文'],
  },
  {
    reason: 'document-number',
    pattern:
      /(?:编号|文号|备案号|案号|许可证号|项目号|批准文号|标准号)(?![一-龥]{0,4}(?:[只可均应须需共有限每]|推荐))[::]?[\w\-〔〕[\]()/.一-龥]{0,10}\d[\w\-〔〕[\]()/.号]{0,30}/g,
    examples: ['编号:20212183'],
  },
  {
    reason: 'document-number',
    pattern:
      /(?<![A-Za-z])(?:GB|GBT|GBZ|JGJ|DB\d{0,4}|HJ|CJJ?|JT[GJ]?|SL|DL|NB|YY|WS|YD|SB|QB|TB|AQ|XF|GA|MZ|LY|NY|HG|ISO|IEC|T)(?:\/?[A-Z]{0,6})?[ -]?\d{1,6}(?:\.\d{1,3})?(?:[-—:]\d{2,4})?/g,
    examples: ['GB18030-2005', 'GB/T 9704-2012', 'HJ 2.2-2018', 'ISO9001'],
  },
  {
    reason: 'citation',
    pattern:
      /第[零〇一二两三四五六七八九十百千\d]{1,9}(?:条|款|编|章|节|目)(?:之[一二三四五六七八九十])?(?:第?[((]?[一二三四五六七八九十\d]{1,4}[))]?[款项目]){0,3}/g,
    examples: ['第二十五条', '第十七条第三款', '第八十二条第(三)项'],
  },
  {
    reason: 'section-number',
    pattern:
      /(?:附件|附表|附录|附图|附|表|图|序号|样表|格式|清单|模板)(?:[-.]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?![\d.%万亿元年月日个家项份人名张页式])(?:-\d{1,2})?(?:[、,和及至-](?:附件|附表|表|图)?\d{1,2}(?![\d.%万亿元年月日个家项份]))*)/g,
    examples: ['附件1', '附件2和附件3', '附表3-1', '表一'],
  },
  {
    reason: 'ordinal',
    pattern:
      /第(?:[零〇一二两三四五六七八九十百千万]{1,9}|\d{1,6})(?!号)(?:[、,和及至-]第?\d{1,3}(?=[、,和及至-]\d|[项条款批次期]))*[批项次期届名位轮类档组季产责任一二三四]{0,2}/g,
    examples: ['第一批', '第3次', '第二产业'],
  },
  {
    reason: 'section-number',
    hint: /(?:条件|情形|方案|公式|步骤|注)\d/,
    pattern:
      /(?:条件|情形|方案|公式|步骤|注)\d{1,2}(?![\d.%万亿元年月日个家项份人名张页次倍周天期分小公平立千米]|[-~至])/g,
    examples: ['满足条件2的企业', '情形3除外', '注1:由市局填写'],
  },
  {
    reason: 'section-number',
    hint: /[\t\n:;。]\d{1,2}[.、]/,
    pattern: /(?<=[\t\n:;。])\d{1,2}[.、](?=[\u4e00-\u9fff“《(])/g,
    examples: ['指标\t2.签约率', '内容:1.制度建设', '完成备案;2.开展培训'],
  },
  {
    reason: 'ordinal',
    hint: /[年星]级|[级段](?:以[上下]|位|证书|[-~至)])/,
    pattern: /(?<![\d.])\d{1,2}(?:级|段)?(?:[-~—至]\d{1,2})?(?:年级|星级|(?:级|段)(?=以[上下]|位|证书|[-~至)]))/g,
    examples: ['1～2年级', '1-5星级', '8段以上', '9级-7段)'],
  },
  {
    reason: 'ordinal',
    hint: /[特\d一二三四五六七八九十](?:等|星级|级|类|号|期[工项]|档)/,
    pattern:
      /(?:特|(?<![一二三四五六七八九十百])[一二三四五六七八九十]{1,3}|(?<!\d)\d{1,3})(?:等奖|等功|等(?=\d)|星级|级(?!以?[上下]?.{0,2}城市群)|类(?!型)|等品|号线|期工程|期项目|档(?!案)|号)/g,
    examples: ['一等奖', '二级', '三类', '五星级', '3号线'],
  },
  {
    reason: 'name',
    pattern:
      /[A-Za-z][\w.+\-/]{0,30}\d[\w.+\-/]{0,30}|(?<![\d.,]|大于|小于|超过|低于|高于|不足)(?!\d{2,4}[MK])\d{1,4}[A-KM-UX-Z](?![A-Za-z%]|以[内上下])[\w]{0,6}|3D|4K|5G|2B铅笔/g,
    examples: ['A4', 'PM2.5', '5G', '3A'],
  },
  {
    reason: 'name',
    hint: /运会|全会|[中届]全|五(?:规划|时期)/,
    pattern: /[一二三四五六七八九十]{1,3}(?:运会|中全会|五(?=规划|时期|期间))/g,
    examples: ['十四运会', '二十届三中全会', '十三五时期'],
  },
  {
    reason: 'name',
    pattern:
      /(?<!\d)\d{1,4}强(?![度化制调降震力于])|[“"](?:985|211|863|973)(?:工程|计划)?[”"]?|(?:985|211|863|973)(?:工程|计划|高校|院校)/g,
    examples: ['世界500强', '“985”', '211工程'],
  },
]

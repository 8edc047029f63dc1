/** Words that the name of an issuing authority ends with. */
export const issuerEndings = [
  '人民政府',
  '政府',
  '委员会',
  '办公厅',
  '办公室',
  '管理局',
  '总局',
  '总署',
  '管理中心',
  '服务中心',
  '中心',
  '综合司',
  '协会',
  '学会',
  '联合会',
  '研究院',
  '法院',
  '检察院',
  '基金会',
  '银行',
  '海关',
  '大学',
  '学院',
  '学校',
  '中学',
  '小学',
  '幼儿园',
  '文化馆',
  '图书馆',
  '档案馆',
  '博物馆',
  '支队',
  '大队',
  '总队',
  '科协',
  '联社',
  '出版社',
  '公司',
  '集团',
  '领导小组',
  '指挥部',
  '党委',
  '党组',
  '局',
  '厅',
  '部',
  '委',
  '办',
  '署',
  '院',
  '司',
  '处',
  '站',
  '所',
  '会',
] as const

const endings = issuerEndings.join('|')

/** A line that is nothing but the name of an office, as in a signature: `北京市经济和信息化局`, `科技部办公厅（代章）`. */
export const officeName = new RegExp(
  `^[\\u4e00-\\u9fff·()]{1,40}?(?:${endings})(?:\\((?:代章|[盖公签印]章|章)\\)|\\s?[宣启])?$`,
)

/** Words that no name of an office holds: a line with one of them is a sentence or a heading. */
export const notInOfficeNames =
  /(?:关于|通知|公告|申报|联系|地址|附件|以下|如下|(?<!新)材料(?!科学|工程|学院|研究|行业|产业|工业|学会|协会|联合会)|负责|咨询(?![\u4e00-\u9fff]{0,10}(?:公司|院|委员会|中心|协会|学会)$)|电话|抄送|来源|各有关|单位名称|网站)/

/** Words that are an address or a kind of reader, with which the line of addressees begins. */
export const addresseeLine =
  /^(?![一二三四五六七八九十]{1,3}、)(?:各|有关|全[市省区县体]|广大|尊敬的|亲爱的|[\u4e00-\u9fff(){}、,]{2,60}(?:局|厅|委|部|办|政府|单位|企业|公司|中心|机构|学校|学院|大学|部门|院|会|所|处|人员|同志|家长|居民|市民|你)[,、:)])/

/** What makes a line that ends with a colon the opening of a text and no address. */
export const notAddressees =
  /(?:如下|以下|通知|根据|按照|为了|包括|现将|(?<!新)材料(?!企业|公司|行业|产业|生产|供应)|时间|条件|方式|要求|注意|附件|电话|联系人|地址|来源|说明|。)|^(?:主办|承办|协办|受理|招聘)单位/

/** What stands between the issuer and the matter in a title. */
export const aboutWord = '关于'

/** What ends the issuer's name in a title: `某省市场监督管理局⟦转发⟧总局办公厅关于…`, `某大学⟦2024年⟧招生简章`. */
export const issuerEnd =
  /关于|转发|印发|(?<=[\u4e00-\u9fff])20\d{2}(?:-20\d{2})?(?:学年|年)|面向|公开|招聘|招录|招募|选聘|征集|举办|诚聘/

/** A year before the issuer in a title: ⟦2013年⟧某县教育局招聘公告. */
export const yearBeforeIssuer = /^20\d{2}年(?:度)?/

/** A letterhead: `×××文件`, or the name of an office by itself. */
export const letterheadLine = new RegExp(`^[\\u4e00-\\u9fff·()、 ]{2,60}?(?:文件|公告|通告|令|(?:${endings}))$`)

/** The end of an office's name, before a space that parts it from the next: `甲市民政局⟦ ⟧甲市财政局关于…`. */
export const officeBeforeSpace = new RegExp(`(?:${endings})$`)

/** A second office and 关于 after such a space. */
export const titleAfterSpace = new RegExp(`^[\\u4e00-\\u9fff]{2,20}?(?:${endings})(?:关于|\\s|$)`)

/** How the name of an office or a kind of reader ends that stands for itself in a line of addressees. */
export const addresseeEnd =
  /(?:局|厅|委|部|署|司|处|科|办|府|院|会|所|站|中心|部门|单位|企业|公司|集团|机构|组织|团体|协会|学校|高校|院校|学院|大学|馆|中学|小学|园|团|军区|银行|协会|人员|同志|村|居|户|家庭|企业家|主体|集成商|聚合商|家长|市民|居民|业主|学生|同学|考生|老师|教师)$/

/** A part of a line of addressees with an attribute of its own: 各…, 有关…, 县直…, or a place. */
export const ownAttribute =
  /^(?:各|有关|相关|[民公]办|民营|国有|驻|全[国省市区县]|[省市县区州镇乡](?:[直属级]|政府)|[\u4e00-\u9fff]{1,12}(?:省|(?<!城)市(?!场)|县|区|州|盟|旗|(?<!城)[镇乡]|湖|兵团|产业园))/

/** 及 or 和 before a reader with an attribute of its own: 各县某局⟦及⟧相关企业. */
export const andBeforeAttribute = /(?<=[\u4e00-\u9fff）)])(?:以?及|和)(?=(?:各|有关|相关)[\u4e00-\u9fff])/

/** An attribute in the middle of a part, that the next one shares: 市政府⟦各⟧部门、各直属机构. */
export const sharedAttribute = /^[^各]{1,12}各/

/** A line of addressees that has lost its colon. */
export const bareAddressees =
  /^各(?:有关|相关)?[\u4e00-\u9fff(),、]{1,160}(?:单位|企业|部门|机构|局|委|政府|学校|学院|公司|商户|管委会|办事处|协会)(?:\([\u4e00-\u9fff、]{1,20}\))?$/

/** The red line on top of a document: ×××文件. */
export const letterheadFile = /^[\u4e00-\u9fff·()、\s]{4,60}文件(?:\s?\([^()]{1,8}\))?$/

/** A first part whose attribute the next ones may share: ⟦各⟧市科技局、财政局, ⟦某新区⟧经济运行局、财政局. */
export const sharesAttribute =
  /^(?:各|有关|全|[\u4e00-\u9fff]{1,12}(?:新区|开发区|高新区|经开区|园区|自治县|自治州|[市州区县旗](?!委|政府|直)))/

/** What stands behind a name that is no part of it: the mark of a seal, or that the office tells this: 某考试院 宣. */
export const sealMark = /[（(](?:代?章|[盖公签印]章)[）)]$|\s?[宣启]$/

/** A kind of document on a line of its own under the office: 某局 / ⟦公告⟧. */
export const kindAlone = /^(?:令|公告|通告)$/

/** The kind of document behind an office in a letterhead or a numbered title. */
export const kindAfterOffice = /(?:令|公告|通告|文件)$/

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
export const officeName = {
  pattern: new RegExp(`^[\\u4e00-\\u9fff·()]{1,40}?(?:${endings})(?:\\((?:代章|[盖公签印]章|章)\\)|\\s?[宣启])?$`),
  examples: ['北京市经济和信息化局', '科技部办公厅(代章)', '某省教育考试院 宣', '杭州海关'],
  counterexamples: ['有关部门', '申报条件', '市财政局:', '某市财政局(签名)', '抄送:市财政局'],
}

/** Words that no name of an office holds: a line with one of them is a sentence or a heading. */
export const notInOfficeNames = {
  pattern:
    /(?:关于|通知|公告|申报|联系|地址|附件|以下|如下|(?<!新)材料(?!科学|工程|学院|研究|行业|产业|工业|学会|协会|联合会)|负责|咨询(?![\u4e00-\u9fff]{0,10}(?:公司|院|委员会|中心|协会|学会)$)|电话|抄送|来源|各有关|单位名称|网站)/,
  examples: ['关于申报工作', '联系电话', '申报材料', '各有关单位', '咨询公司名录', '材料清单'],
  counterexamples: [
    '市新材料产业办公室',
    '某工程咨询有限公司',
    '某省发展改革委',
    '中国建筑材料联合会',
    '某省决策咨询委员会',
    '某市信用咨询服务中心',
  ],
}

/** Words that are an address or a kind of reader, with which the line of addressees begins. */
export const addresseeLine = {
  pattern:
    /^(?![一二三四五六七八九十]{1,3}、)(?:各|有关|全[市省区县体]|广大|尊敬的|亲爱的|[\u4e00-\u9fff(){}、,]{2,60}(?:局|厅|委|部|办|政府|单位|企业|公司|中心|机构|学校|学院|大学|部门|院|会|所|处|人员|同志|家长|居民|市民|你)[,、:)])/,
  examples: ['各区县教育局:', '尊敬的业主:', '有关企业:', '市直机关、事业单位:', '全市各学校:', '各新材料企业:'],
  counterexamples: [
    '申报条件:',
    '联系方式:',
    '受理时间和地点:',
    '请各区县教育局报送:',
    '一、主办单位:',
    '二、招聘单位:',
  ],
}

/** What makes a line that ends with a colon the opening of a text and no address. */
export const notAddressees = {
  pattern:
    /(?:如下|以下|通知|根据|按照|为了|包括|现将|(?<!新)材料(?!企业|公司|行业|产业|生产|供应)|时间|条件|方式|要求|注意|附件|电话|联系人|地址|来源|说明|。)|^(?:主办|承办|协办|受理|招聘)单位/,
  examples: ['申报条件如下:', '联系电话:', '根据有关规定:', '申报材料:', '现将有关事项', '主办单位:', '受理单位:'],
  counterexamples: ['各区县教育局:', '尊敬的业主:', '各有关单位:', '各新材料企业:', '各建筑材料企业:'],
}

/** What stands between the issuer and the matter in a title. */
export const aboutWord = '关于'

/** What ends the issuer's name in a title: `某省市场监督管理局⟦转发⟧总局办公厅关于…`, `某大学⟦2024年⟧招生简章`. */
export const issuerEnd = {
  pattern:
    /关于|转发|印发|(?<=[\u4e00-\u9fff])20\d{2}(?:-20\d{2})?(?:学年|年)|面向|公开|招聘|招录|招募|选聘|征集|举办|诚聘/,
  examples: [
    '某省市场监管局转发总局',
    '某大学2024年招生简章',
    '市财政局关于调整',
    '区教育局公开招聘',
    '某学院2024-2025学年校历',
  ],
  counterexamples: ['2024年某县教育局', '某市人民政府办公室'],
}

/** A year before the issuer in a title: ⟦2013年⟧某县教育局招聘公告. */
export const yearBeforeIssuer = {
  pattern: /^20\d{2}年(?:度)?/,
  examples: ['2013年某县教育局招聘公告', '2024年度某市科技局'],
  counterexamples: ['某县2013年招聘公告', '1998年某县', '2024-2025学年'],
}

/** A letterhead: `×××文件`, or the name of an office by itself. */
export const letterheadLine = {
  pattern: new RegExp(`^[\\u4e00-\\u9fff·()、 ]{2,60}?(?:文件|公告|通告|令|(?:${endings}))$`),
  examples: ['某市人民政府文件', '国家税务总局 财政部公告', '某省人民政府令', '市住房和城乡建设局'],
  counterexamples: ['某市人民政府关于', '申报指南', '某市财政局:', '申报须知', '抄送:市财政局'],
}

/** The end of an office's name, before a space that parts it from the next: `甲市民政局⟦ ⟧甲市财政局关于…`. */
export const officeBeforeSpace = {
  pattern: new RegExp(`(?:${endings})$`),
  examples: ['甲市民政局', '省财政厅', '开发区管理委员会', '杭州海关'],
  counterexamples: ['关于开展', '各有关部门', '申报条件'],
}

/** A second office and 关于 after such a space. */
export const titleAfterSpace = {
  pattern: new RegExp(`^[\\u4e00-\\u9fff]{2,20}?(?:${endings})(?:关于|\\s|$)`),
  examples: ['甲市财政局关于印发', '省教育厅 省财政厅', '市卫生健康委'],
  counterexamples: ['关于印发', '市财政局负责', '联系电话', '1.甲市财政局关于印发'],
}

/** How the name of an office or a kind of reader ends that stands for itself in a line of addressees. */
export const addresseeEnd = {
  pattern:
    /(?:局|厅|委|部|署|司|处|科|办|府|院|会|所|站|中心|部门|单位|企业|公司|集团|机构|组织|团体|协会|学校|高校|院校|学院|大学|馆|中学|小学|园|团|军区|银行|协会|人员|同志|村|居|户|家庭|企业家|主体|集成商|聚合商|家长|市民|居民|业主|学生|同学|考生|老师|教师)$/,
  examples: [
    '各区县教育局',
    '有关企业',
    '广大商户',
    '高新区管委会',
    '虚拟电厂聚合商',
    '各位家长',
    '广大市民',
    '全体学生',
    '各位老师',
  ],
  counterexamples: ['有关事项', '各区县教育局:', '申报名单'],
}

/** A part of a line of addressees with an attribute of its own: 各…, 有关…, 县直…, or a place. */
export const ownAttribute = {
  pattern:
    /^(?:各|有关|相关|[民公]办|民营|国有|驻|全[国省市区县]|[省市县区州镇乡](?:[直属级]|政府)|[\u4e00-\u9fff]{1,12}(?:省|(?<!城)市(?!场)|县|区|州|盟|旗|(?<!城)[镇乡]|湖|兵团|产业园))/,
  examples: [
    '各县财政局',
    '有关企业',
    '县直属学校',
    '驻区部队',
    '高新区管委会',
    '民办学校',
    '甲市财政局',
    '甲市市场监管局',
    '某县教育局',
  ],
  counterexamples: [
    '财政局',
    '科技局',
    '市场监督管理局',
    '高等院校',
    '教育局及有关学校',
    '城市管理局',
    '住房城乡建设局',
    '市场监管局',
  ],
}

/** 及 or 和 before a reader with an attribute of its own: 各县某局⟦及⟧相关企业. */
export const andBeforeAttribute = {
  pattern: /(?<=[\u4e00-\u9fff）)])(?:以?及|和)(?=(?:各|有关|相关)[\u4e00-\u9fff])/,
  examples: ['各县财政局及相关企业', '市直单位和有关高校', '各区人社局以及各街道'],
  counterexamples: ['各有关单位及教师', '各区县及企业', '各高校（含民办）与各医院', '及相关企业'],
}

/** An attribute in the middle of a part, that the next one shares: 市政府⟦各⟧部门、各直属机构. */
export const sharedAttribute = {
  pattern: /^[^各]{1,12}各/,
  examples: ['市政府各部门', '县属各学校', '省直各单位'],
  counterexamples: ['各部门', '市财政局', '各市政府各部门'],
}

/** A line of addressees that has lost its colon. */
export const bareAddressees = {
  pattern:
    /^各(?:有关|相关)?[\u4e00-\u9fff(),、]{1,160}(?:单位|企业|部门|机构|局|委|政府|学校|学院|公司|商户|管委会|办事处|协会)(?:\([\u4e00-\u9fff、]{1,20}\))?$/,
  examples: ['各区县教育局', '各有关单位', '各市(州)科技局(含某新区)'],
  counterexamples: ['各区县教育局:', '有关企业', '各有关单位要高度重视', '各类人才', '请各区县教育局'],
}

/** The red line on top of a document: ×××文件. */
export const letterheadFile = {
  pattern: /^[\u4e00-\u9fff·()、\s]{4,60}文件(?:\s?\([^()]{1,8}\))?$/,
  examples: ['某市人民政府办公室文件', '省教育厅 省财政厅文件', '某县农业农村局文件 (通知)'],
  counterexamples: ['申报文件', '某市财政局文件汇编', '招标文件', '1.某市人民政府文件'],
}

/** A first part whose attribute the next ones may share: ⟦各⟧市科技局、财政局, ⟦某新区⟧经济运行局、财政局. */
export const sharesAttribute = {
  pattern:
    /^(?:各|有关|全|[\u4e00-\u9fff]{1,12}(?:新区|开发区|高新区|经开区|园区|自治县|自治州|[市州区县旗](?!委|政府|直)))/,
  examples: ['各市科技局', '某新区经济运行局', '某市财政局', '有关企业', '某自治州教育局'],
  counterexamples: ['某市委组织部', '某县政府办公室', '省财政厅', '某市直机关', '财政局及有关企业'],
}

/** What stands behind a name that is no part of it: the mark of a seal, or that the office tells this: 某考试院 宣. */
export const sealMark = {
  pattern: /[（(](?:代?章|[盖公签印]章)[）)]$|\s?[宣启]$/,
  examples: ['科技部办公厅（代章）', '某中学(公章)', '某省教育考试院 宣', '某局（签章）', '某局（印章）'],
  counterexamples: ['宣传部', '市财政局（试行）', '（盖章）后报送'],
}

/** A kind of document on a line of its own under the office: 某局 / ⟦公告⟧. */
export const kindAlone = {
  pattern: /^(?:令|公告|通告)$/,
  examples: ['公告', '令', '通告'],
  counterexamples: ['通知', '命令', '某局公告', '公告栏'],
}

/** The kind of document behind an office in a letterhead or a numbered title. */
export const kindAfterOffice = {
  pattern: /(?:令|公告|通告|文件)$/,
  examples: ['某省人民政府令', '海关总署公告', '某县委办公室文件'],
  counterexamples: ['市公安局通知', '文件柜', '公告栏'],
}

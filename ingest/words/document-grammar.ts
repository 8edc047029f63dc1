import { numeral } from './numerals.ts'

/**
 * How the names of documents begin, end and follow each other in running text; patterns run on folded text.
 *
 * Sticky ones are tried at one place, the others on a short stretch.
 */

/** Copies right behind a name: 申请表⟦一式三份⟧, 复印件⟦各1份⟧. */
export const copiesAhead = {
  pattern: new RegExp(`[(]?(?:复印件|原件)?(?:[一1]式|各|均|共)?${numeral}[份套张本册](?:以上)?[)]?`, 'y'),
  examples: ['一式三份', '各1份', '(一份)', '1式3份', '复印件2张'],
  counterexamples: ['份数', '报送省厅', '三个月'],
}

/** A label at the head of a sentence that says whose papers follow: ⟦本市户籍儿童：⟧. */
export const whoseLabel = {
  pattern: /^(?:[(][^()]{1,3}[)]|\d{1,2}[.、])?(?<whom>[^,;。:()、]{2,20}):(?!$)/,
  examples: ['本市户籍儿童:户口簿', '随迁子女:居住证'],
  counterexamples: ['申请表、承诺书:各一份', '材料:'],
}

/** A number of papers behind their name that counts no copies: 典型案例⟦2篇以上⟧, 教学光盘⟦一节⟧, 影像资料⟦若干⟧. */
export const numberBehind = {
  pattern: new RegExp(`(?:各|共)?(?:${numeral}[篇节部幅段盘枚](?:以上|以内|左右)?|若干[份篇张]?)`, 'y'),
  examples: ['2篇以上', '一节', '若干', '若干张'],
  counterexamples: ['2份', '第一节'],
}

/** A sentence that does no more than count papers: ⟦申请书一式7份⟧、活页一式6份和电子版1份。 */
export const countedPapers = {
  pattern: new RegExp(`^[^,;。:、()]{2,30}(?:[一1]式|各)${numeral}[份套张册本](?:[(][^()]{0,30}[)])?[、,和及与。]`),
  examples: ['纸质版申请书一式7份、论证活页一式6份和电子版1份。', '汇总表各2份。'],
  counterexamples: ['合同份数', '申报书(一式三份)'],
}

/** Copies anywhere in the words about a document. */
export const copiesAnywhere = {
  pattern: new RegExp(
    `(?<how>[一1]式|各|均|共)?(?<!第)(?<count>${numeral})[份套张本册](?!额|子|保|贷|领|工|有|数|科|专|级)`,
  ),
  examples: ['申请表一式三份', '照片2张'],
  counterexamples: ['第3份文件', '2份额', '三本科目'],
}

/** The measure words of copies. */
export const measureWord = {
  pattern: /[份套张本册]/,
  examples: ['一式三份', '2套', '照片1张', '副本'],
  counterexamples: ['三次', '两种', '5件'],
}

/** A number of papers before a name: ⟦一份⟧申请表, ⟦2篇以上⟧论文, 每半年报送⟦一次⟧进展报告. */
export const countAhead = {
  pattern: new RegExp(`${numeral}[份套张本册次篇](?!贷|子|工|科|年|性)(?<open>以上|以内)?`, 'y'),
  examples: ['一份申请表', '2张照片', '一次进展报告', '1份以上证书', '2篇论文'],
  counterexamples: ['一次性补助申请表', '申请表', '三本科目'],
}

/** A word with which a name begins though its first character points: ⟦其他⟧证明文件. */
export const otherAhead = {
  pattern: /其[他它余]|有关(?=证[明书件])/y,
  examples: ['其他证明文件', '有关证书'],
  counterexamples: ['其身份证', '有关材料'],
}

/** The words for the papers before their list: 提交⟦如下材料：⟧申请书、年检结论. */
export const labelAhead = {
  pattern:
    /(?:以下|下列|如下)?(?:有关|相关|申报|申请|证明|书面|纸质)?(?:材料|资料|文件|证件|单证|证明)(?:[(][^()]{0,30}[)])?:/y,
  examples: ['如下材料:申请书', '书面材料(一式两份):申报书', '以下证件:身份证'],
  counterexamples: ['材料清单', '申请材料、证明'],
}

/** Those who hand papers in, several of them side by side: ⟦各地、各部门⟧活动总结. */
export const bodiesAhead = {
  pattern:
    /各(?:地区?|级|区县|县区|区|县|市|镇|乡镇|街道|部门|单位|学校|高校|企业|院系|学院|处室|科室|有关单位)(?:[(][^()]{1,10}[)])?(?:[、和及与](?:各(?:有关|相关|级|参赛|成员|直属)?)?[\u4e00-\u9fff]{0,4}?(?:地区?|部门|单位|学校|高校|企业|院系|学院|处室|科室|街道|乡镇|(?:[(][^()]{1,10}[)]))){1,4}(?:的|,)?/y,
  examples: ['各地、各部门活动总结', '各区县、各有关单位汇总表', '各学院和各部门年度计划'],
  counterexamples: ['各单位活动总结', '各部门年度计划', '部门和单位名单'],
}

/** 等 and what it stands for, with the shape of all before it: 出版合同、证明文件⟦等有关文本的复印件⟧. */
export const etcAhead = {
  pattern:
    /等(?:有关|相关|其他|有效)?(?:文本|材料|文件|资料|证明材料|证明文件|证明|证件|证书)?(?:的)?(?<shape>(?:复印件|原件|扫描件|影印件)(?:[及和与、](?:复印件|原件|扫描件))?)?/y,
  examples: ['等有关文本的复印件', '等材料', '等'],
  counterexamples: ['及有关文本', '平等'],
}

/** 等 and a word for papers, by which all that is enumerated before is a paper: 预防接种证及保健卡⟦等有关资料⟧. */
export const papersAhead = {
  pattern:
    /等(?:有关|相关|其他|有效|报名|申请|申报)?(?:证明)?(?:材料|资料|证件|证书|文件|单证|文书|票据|凭证|原件|复印件)/y,
  examples: ['等有关资料', '等证明材料', '等证件'],
  counterexamples: ['等信息', '等有关情况', '等级'],
}

/** The same behind the last document of an enumeration, of whose name it is no part: 完税证明⟦等材料⟧. */
export const papersTail = {
  pattern: /(?<=.{2})等(?:有关|相关|有效)?(?:[一-龥]{0,4}身份)?(?:证明)?(?:材料|资料|证件|文件|证书)$/,
  examples: ['完税证明等材料', '身份证等有关证件', '残疾人证等有效证件', '士兵证等有效军人身份证件'],
  counterexamples: ['等材料', '发票等商业单证'],
}

/** A word that begins like a verb of submission and is a noun, so that the name goes on: 进展情况⟦报告⟧. */
export const longerNoun = {
  pattern:
    /^(?:报[告表名废考销关纸价批刊]|交[易通付流]|送货|申请[书表人]|申报[书表单]|经[费营济]|汇总(?:表|情况|材料)|打印件|扫描件|登记[表证簿册]|统计[表数]|变更(?:[表后]|申请|登记)|审批[表单]|审核[表单意]|备案[表证]|确认[书单函]|通知[书单]|反馈[表单意]|承诺书)/,
  examples: ['报告', '报名', '交易', '经费', '汇总表', '变更申请', '登记表'],
  counterexamples: ['报送', '报市', '交至', '汇总后', '打印后'],
}

/** A shape or a noun that belongs to the name before it: 营业执照⟦复印件⟧, 申报表⟦电子版⟧. */
export const shapeAhead = {
  pattern: /^(?:复印件|原件|扫描件|影印件|电子版|电子件|纸质版|打印件|正本|副本|正副本|截图|照片|清单|目录|材料|资料)/,
  examples: ['复印件', '电子版', '清单'],
  counterexamples: ['报送', '、营业执照'],
}

/** A shape or a bare noun behind 和 that opens no document of its own: 原件和⟦复印件⟧, 意见和⟦建议⟧. */
export const bareAhead = {
  pattern:
    /^其(?:附页|附件|附表|附图|附录|附注|副本|复印件|扫描件|说明)|^(?:原件|复印件|扫描件|影印件|电子版|电子件|纸质版|副本|正本|建议|说明|附件|附表|摘要|清单|(?:变更|变动|变化|增减|调整)情况)(?:[,。;:(、]|各|一|$|报(?![名告表价到])|送|发|至|反馈|以及|及|和|与|向|于)/,
  examples: ['复印件', '建议,', '电子版发至', '变动情况报市局', '其附页1份'],
  counterexamples: ['建议书', '说明材料', '电子版报名表'],
}

/** The words behind a paper that may tell how it is marked: 申报表⟦加盖公章后⟧, 登记表⟦，加盖单位公章⟧. */
export const markedBehind = {
  pattern:
    /^(?!(?:以及|和|及|与))[^,;。:、]{0,24}(?:,(?:并|须|需|均|由[^,;。]{2,16}?|(?:本人|法定代表人|负责人|主要负责人)){0,2}(?:加盖|签字|签名|盖章|签章)[^,;。]{0,24})?/,
  examples: ['加盖公章后', ',加盖教育行政部门公章', '(附件2),由法定代表人签字'],
} as const

/** Copies that hold for each document of an enumeration: ⟦各⟧两份. */
export const forEach = { pattern: /[各均]/, examples: ['各2份', '均一份'], counterexamples: ['一式三份'] }

/** A bracket with nothing but a shape and copies, which holds for the certificates before it too: ⟦（原件及复印件各1份）⟧. */
export const commonBracket = {
  pattern: new RegExp(
    `^[(](?:均?[须需为]?(?:提供|提交|带)?)(?:(?:原件|复印件|扫描件|影印件|电子版|正本|副本)(?:[、和及与或/+]|以及)?){1,3}(?:各?${numeral}[份张套])?[)]`,
  ),
  examples: ['(原件及复印件各1份)', '(复印件)', '(须提供原件和复印件)', '(原件、复印件)'],
  counterexamples: ['(附件1)', '(复印件加盖公章)', '(含副本)'],
}

/** The end of a name that tells in which shape all certificates of its enumeration are asked for: …、职称证书⟦扫描件⟧. */
export const commonShape = {
  pattern:
    /(?:原件(?:以及|[及和与、])复印件|电子扫描件|扫描件|扫描版|电子版|电子件|截图)(?:或[^、,;。]{0,4}(?:照片|图片))?$/,
  examples: ['职称证书扫描件', '户口簿扫描件或拍照照片', '残疾人证原件及复印件'],
  counterexamples: ['身份证复印件', '电子版申请表'],
}

/** A version told of each document of an enumeration: 申请表和证明原件⟦的纸质版⟧各一份. */
export const versionOfAll = {
  pattern: /的(?:纸质版|纸质件|电子版|电子件|电子文档)$/,
  examples: ['证明原件的纸质版', '汇总表的电子版'],
  counterexamples: ['证明的复印件', '汇总表电子版'],
}

/** Certificates and cards, which are copied alike: 身份证, 毕业证书, 户口簿. */
export const certificateNoun = {
  pattern: /(?:证|证书|证件|执照|证明|户口[簿本]|户口页|首页|护照|卡|存折|正反面|成绩单)$/,
  examples: ['身份证', '毕业证书', '户口簿', '营业执照', '身份证正反面'],
  counterexamples: ['申请表', '承诺书', '审计报告', '照片'],
}

/** Words of a clause, which no document's name holds: the name would begin too early. */
export const notInName = {
  pattern:
    /^(?:于|由|执法|在(?!管|建|岗|职|校|册|研)|至|各位|本次|(?:网络|网上|线上|在线)申请$)|将|应当|应在|应于|须|若|(?<![申邀聘报提])请(?!求|示|假|柬)|务必|不得|必须|统筹|假证|伪造|涂改|冒用|虚假|无效的|(?:提交|报送|上传|提供)(?!的|单位|部门|人|情况|前|后)/,
  examples: [
    '企业应在系统',
    '请各单位申请表',
    '于5月前申请表',
    '若有证书',
    '提交申请书',
    '统筹公布名单',
    '伪造的通行证',
    '假证明',
  ],
  counterexamples: ['申请表', '相关部门提供的证明', '邀请函', '项目申请书', '优先审查请求书'],
}

/** What follows the one who hands in, and not what is handed in: 著作类成果⟦应提供⟧译稿. */
export const handsIn = {
  pattern: /^(?:还|均)?(?:应当?|须|需|可)(?:同时|另|一并)?(?:提供|提交|上传|填写|附|报送)(?!至|到)/,
  examples: ['应提供译稿', '还须提交证明', '需同时附证书'],
  counterexamples: ['应报送至市局', '加盖公章'],
}

/** Papers that were named before: ⟦以上⟧材料复印件. */
export const pointing = {
  pattern:
    /^(?:(?:材料|资料|证件)(?:原件|复印件|照片|图片)|以上|上述|(?:所有|全部)的?(?:申报|申请|报名|上报|参评|上述|以上|证明|相关|有关)?(?:材料|资料|证件|文件|附件|复印件|原件|照片|证明)(?:原件|复印件)?$|各类(?:材料|资料|证件|文件)|前述|该)|(?:以下|下列|如下)[^,;。]{0,8}(?:材料|资料|文件|证件|证明)$/,
  examples: ['以上材料复印件', '所有复印件', '全部申报材料', '材料照片', '推荐对象需上报以下材料'],
  counterexamples: ['材料电子版', '申报材料正本', '全部参赛作品登记表', '所有项目的验收报告'],
}

/** A clause that opens a new request or case instead of going on with an enumeration. */
export const newRequest = {
  pattern: /^(?:并|如|若|由|经|可|带领|前往|到(?!会)|向(?!导)|领取|办理|申[领办]|申请(?![书表函]))/,
  examples: ['并填写', '如有', '到派出所申领居住证', '带领其办证'],
  counterexamples: ['与用工单位'],
}

/** Characters of which every request for documents holds one. */
export const requestCharacters = {
  pattern: /[提交报送递呈寄发传附具带示凭持验填打编撰备签形载写制装起抄移含括须应需资材证]/,
  examples: ['提交', '凭身份证', '包括', '下载'],
  counterexamples: ['名单公告后自动失效'],
}

/** The particle that makes a verb part of a description: 提交⟦的⟧企业. */
export const particle = '的'

/** What makes the verb before it part of a description or of a paper's name: 提交⟦的⟧企业, 服务提供⟦者⟧, 听课反馈⟦表⟧. */
export const describes = {
  pattern: /^(?:的|者|函|商(?!业)|方(?!案)|表(?![格述演决现彰])|单(?![位独身个人项据证])|书(?![面籍画法刊])|册)/,
  examples: ['的企业', '者应', '商家', '函件', '表》', '单及'],
  counterexamples: ['方案', '商业计划书', '申请表', '表格', '单位证明', '书面材料'],
}

/** A preposition whose phrase is still open, so that no name ends in it: ⟦对申请报告⟧和附属文件真实性负责的声明. */
export const openPhrase = {
  pattern: /(?<![核校面相针绝反应响])对(?![象照比接账外内口公方应标])[^的]*$/,
  examples: ['单位对申请报告', '对材料'],
  counterexamples: ['对企业的审计报告', '申报对象登记表', '核对表'],
}

/** A word by which a comma only goes on with an enumeration: 鉴定意见表，⟦以及⟧获奖证书复印件. */
export const joins = { pattern: /^(?:以及|及|和)/, examples: ['以及', '及获'], counterexamples: ['并附'] }

/** A sign that an enumeration goes on. */
export const enumerates = { pattern: /^[、和及与]/, examples: ['、方案', '和计划'], counterexamples: ['报送', '应'] }

/** Titles in 《》 that name a norm or a plan of the authorities and no paper of those who apply. */
export const normTitle = {
  pattern:
    /(?:法|办法|规定|条例|细则|通知|意见|决定|公告|通告|指南|指引|标准|规范|规程|纲要|规划|目录|章程|制度|方案|要点|批复|准则|导则|令)(?:[(][^()]{0,20}[)])?$/,
  examples: ['专项资金管理办法', '中小企业促进法', '申报指南', '实施细则(试行)'],
  counterexamples: ['就业创业证', '项目申报表', '承诺书'],
}

/** A bracket that tells a time of its own and not what the document is: （系统将于8月6日24:00关闭）. */
export const timeBracket = {
  pattern: /\d(?:月|日|时|:\d)|截止|逾期|关闭|之前|以前|以后|之后|有效期/,
  examples: ['网络申请端口将于8月6日24:00关闭', '须2024年1月1日以后出具'],
  counterexamples: ['含研发费用', '一式两份', '2022—2023年度'],
}

/** A clause of its own between two papers, so that only the second is handed on: 外国人申请⟦在中国居留，需如实填写⟧申请表. */
export const clauseBetween = {
  pattern:
    /[一-龥][,;](?:还|另|应当?|须|需要?|必须|请|可|并)*(?:如实|认真|按要求)?(?:填写|提交|提供|填报|签订|办理|打印|下载)/,
  examples: ['在中国永久居留,需如实填写', '由单位审核,并填写'],
  counterexamples: ['、', '(附件1),', ',并附'],
}

/** The rest of a clause that says who holds a paper and asks for none: 持⟦军队驾驶证申请驾驶证的⟧，应当参加考试. */
export const tellsWho = {
  pattern: /(?:的|者|的人员|的人)[,:]$/,
  examples: ['军队驾驶证申请驾驶证的,', '居住证报考者,', '外国护照入境的人员,'],
  counterexamples: ['身份证办理,', '身份证到窗口领取。'],
}

/** A case that asks whether somebody has a paper: 患病的，应有⟦医院的诊断证明⟧. */
export const having = {
  pattern:
    /(?<=(?:的|者|情形),?)(?:还|另|也)?(?:应当?|须|需|要|必须)(?:具|持)?有(?!关|效|人|限|权|义务|责任)(?=[^,;。]{2})/g,
  examples: ['第一胎子女为残疾儿的,应有鉴定结论', '若不能手术的须有医学证明', '收养的,要有收养证'],
  counterexamples: ['企业应有完善的制度', '申请的有关材料', '的,应当有权'],
}

/** A verb of submission made a noun: 完成⟦电子投标文件⟧的上传. */
export const handingIn = {
  pattern:
    /(?<lead>完成(?:所有|全部|本单位|各项)?)(?<object>[^,;。]{2,40}?)的(?:上传|提交|报送|递交|填报|填写|寄送|邮寄|上报)(?!工作|后|情况)/g,
  examples: ['完成所有电子投标文件的上传', '完成《学籍信息表》的填报'],
  counterexamples: ['完成申报书的上传后', '完成任务的企业'],
}

/** Words by which further papers are handed in with those before: ，连同学籍卡⟦一并⟧交班主任. */
export const together = {
  pattern: /^(?:一并|一起|一同|一齐)/,
  examples: ['一并交班主任', '一起报送'],
  counterexamples: ['并交班主任', '另行报送'],
}

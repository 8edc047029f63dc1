/** How an entry of a list says when its document is needed, or what may stand in for it; patterns run on folded text. */

/** A whole segment that tells a case: ⟦委托他人办理的⟧，提供授权委托书. */
export const caseSegment = {
  pattern:
    /^(?:\d+[、.])?(?:其中[,:]?)?(?:如果?|若|倘若|凡|属于?|有|无|没有|尚?未|已|涉及|对于?|非|委托|需要|因|经|通过|以|由|申请|申报|企业|单位|个人|享受|获得|符合|选择|使用|采用|从事|存在|发生|承担|具有|具备|拥有|办理|近).{0,80}(?:的|时|者|情况下|情形)$/,
  examples: [
    '委托他人办理的',
    '如有知识产权的',
    '属于联合申报的',
    '若为外籍人员的',
    '有分支机构的',
    '申请人为未成年人的',
    '通过转让取得知识产权的',
    '办理变更时',
  ],
  counterexamples: ['营业执照复印件', '如实填写申请表', '企业基本情况'],
} as const

/** The end of a case whose subject stands first, where the next segment asks for a paper: 立有遗嘱⟦的⟧，提交遗嘱. */
export const caseTail = {
  pattern: /.{3}(?:的|者|时|情形|情况下)$/,
  examples: ['被继承人生前立有遗嘱的', '住所与户籍地不一致者'],
  counterexamples: ['的', '营业执照'],
} as const

/** A segment that opens with a case and goes on with the document: ⟦如无年度审计报告⟧，则提供… or ⟦有商标的⟧提供…. */
export const conditional = {
  pattern:
    /^(?<condition>(?:如果?|若|倘若|凡|属于?|有|无(?!需|须)|没有|未|涉及|委托|因|对于?|通过).{1,60}?)(?:,|的话)?(?:则|还|另|应|需|须|要|可|必须|同时|应当|一并){0,4}(?:提供|提交|上传|附上?(?!件|表|录)|出具|报送|递交)(?<rest>.+)$/,
  examples: ['如无年度审计报告,则提供纳税申报表', '有专利的须提供专利证书', '涉及安全生产的,还应提交安全生产许可证'],
  counterexamples: ['营业执照', '提供审计报告', '有申报意向的个人名单(详见附件)'],
} as const

/** A condition that says a document is missing, so that what follows stands in for it. */
export const missing = {
  pattern:
    /^(?:如|若)?(?:果|确|因故)?(?:企业|单位|申请人|尚|暂|确实)?(?:无(?!需|须|偿|法)|没有|未能|无法|不能|不具备|尚未|暂未|缺少|遗失|丢失|未成立|未设立|未建立|未取得|未办理|未领取)/,
  examples: ['如无年度审计报告', '无法提供原件的', '尚未取得证书的', '没有身份证的', '遗失原件的', '未成立党组织的'],
  counterexamples: ['如有变更', '犯罪记录证明', '委托办理的'],
} as const

/** A short remark that a document is only needed in some cases. */
export const optionalRemark = {
  pattern:
    /^(?:如有|若有|如需|如涉及|如适用|若涉及|如有请|如有则|有则提供|有则提交|有则上传|有的话|非必[须需填]项?|可选|选填|选交|自愿提供|视情况?提供|备查|留存备查|自行留存备查|存档备查)(?:提供|提交|附|上传|的)?$/,
  examples: ['如有', '有则提供', '如有请提供', '留存备查', '选填'],
  counterexamples: ['必填', '原件', '加盖公章'],
} as const

/** Verbs that may open an entry before the document's name: ⟦提供⟧2024年审计报告. */
export const entryVerb = {
  pattern:
    /^(?:(?:按照?[^,;。]{2,20}(?:要求|规定|格式|通知))?(?:须|需|应|请|还需|还应|还须|另需|应当|可|另|必须|同时|如实|网上|在线){0,3}(?:提供|提交|上传|报送|递交|填写|填报|出具|附上|附(?!件|表|录|则|图)|携带|出示|导出并打印|下载并?打印|打印|导出|下载|准备|撰写|编制)(?:好|了|的)?(?!的|单位|机构|企业|部门|人|书|材料的|要求))(?<rest>.{2,})$/,
  examples: ['按通知要求准备附件材料', '提供2024年审计报告', '须提交法人身份证复印件', '填写申请表', '附设备清单'],
  counterexamples: ['出具单位证明', '提', '营业执照'],
} as const

/** A form named in 《》 with what is said of its shape: ⟦《引进申报表》⟧excel版及盖章扫描件. */
export const opensWithTitle = {
  pattern: /^《[^《》]{2,60}(?:表|书|单|函|册|证|卡|报告|证明|承诺|合同|协议|清单|名单|目录)》/,
  examples: ['《引进申报表》excel版及签字的扫描件', '《诚信承诺书》'],
  counterexamples: ['《管理办法》要求的材料', '申报表'],
} as const

/** Who issues a paper that has a title of its own, before the title: ⟦总局统一制发的⟧《服务申请表》. */
export const issuedTitle = {
  pattern: /^(?<lead>[^,;。:《“]{2,60}(?:制发|印制|印发|制定|监制|核发|颁发|开具|出具|签发|规定)的)[《“]/,
  examples: ['总局统一制发的《服务申请表》', '县级以上党委组织部门出具的“组织关系介绍信”'],
  counterexamples: ['申报单位2024年度《税收完税证明》', '学校出具的在读证明', '申请家庭的书面《委托书》'],
} as const

/** Words by which an entry is no document but an instruction about the papers. */
export const instruction = {
  pattern:
    /^(?:不得|不予|严禁|请|凡|所有|以上|上述|逾期|注[:：])|(?:应当?|必须|须|务必|不得|请|不予|一律|统一|采用|使用|均(?:为|需|应)).{0,30}(?:打印|装订|编制|命名|制作|扫描|排版|密封|编写|书写|格式|字体|真实|提交|报送|受理|清晰|一致|完整|退还|上传|填写|盖章|公章|签字)/,
  examples: ['书面材料应按A4纸双面打印', '申报材料必须真实完整', '请使用A4纸装订', '所有复印件均需加盖公章'],
  counterexamples: ['营业执照复印件', '项目可行性研究报告'],
} as const

/** The end of a name that names no document: copies, bindings and remarks. */
export const nameTail = {
  pattern:
    /(?:(?:一式|各|均|共)?[\d一二两三四五六七八九十]{1,3}[份套张本册篇节幅盘](?:以上|以内)?|等(?:有关|相关)?(?:材料|文件|文本|证件)?的?(?:原件|复印件|扫描件)(?:[及和与、](?:原件|复印件|扫描件))?|等|如有|备查|若干份?|[,;。:、]|(?:需|须|应|并|均|加盖)?(?:加盖)(?:单位|企业|本单位|申报单位|法人)?(?:公章|印章|鲜章))$/,
  examples: ['申请表一式三份', '缴费收据等', '工作证明等原件及复印件', '照片2张', '营业执照复印件加盖公章'],
  counterexamples: ['申请表', '营业执照'],
} as const

/** A clause before the one that asks for a document, when it tells for whom or in which case it is asked for. */
export const precedingCase = {
  pattern:
    /^(?:如(?!期|实|下)|若|倘若|凡|属于?|涉及|委托(?!人|方|书|单位))|^对(?!照|接).{2,60}(?:企业|单位|人|人员|家庭|项目|机构|户|者)$|.{2}(?:如(?!期|实|下|何)|若)|(?:的|情形)$/,
  examples: [
    '委托代办的',
    '对未通过大数据比对的企业',
    '购买实行牌证管理机具的',
    '如为联合申报',
    '4人户家庭如选择较小户型',
  ],
  counterexamples: ['项目到期后3个月内', '审核通过后', '企业', '于每年4月30日前', '委托人应出具授权委托书'],
} as const

/** A case in the clause of the verb itself: ⟦若属再婚的⟧还须带离婚证; 户口簿、⟦如为收养的⟧须提交收养证. */
export const innerCase = {
  pattern:
    /(?:^|[,、;和及])(?<case>(?:如(?!期|实|下)|若|凡|属于?)[^,;。、:]{1,40}的)(?:还|另|也|均|则|应当?|须|需|要|必须|请){1,4}$/,
  examples: ['若属再婚的还须', '、如为联合申报的须', '属于退伍军人的应当'],
  counterexamples: ['如期提交的', '申请人应当', '离婚的'],
} as const

/** A clause that asks for more than others hand in, and the moment before it that tells of whom: 残疾人申请时，⟦还需⟧出示残疾证. */
export const furtherDemand = {
  pattern: /^(?:还|另|并?同时)(?:应当?|须|需|要|必须)/,
  examples: ['还需', '另须', '同时应当'],
  counterexamples: ['应当', '须'],
} as const
export const momentCase = {
  pattern: /.{4}时$/,
  examples: ['残疾人申请时', '单位办理变更时'],
  counterexamples: ['同时', '及时', '残疾人申请的'],
} as const

/** A group whose paper is to be copied, or that it is to be copied, before the name: ⟦独生户的复印⟧独生子女证. */
export const copiedFirst = {
  pattern: /^(?:(?<whom>[^,;。:、()]{2,16}?)(?<!的)的?)?(?:需|须|应)?复印(?!件|机|费|纸|本|版)(?=.{2})/,
  examples: ['独生户的复印独生子女证', '复印全家户口簿', '离婚的对象复印离婚协议书', '随迁子女须复印居住证'],
  counterexamples: ['身份证复印件', '复印件'],
} as const

/** A numbered paragraph that asks for papers in a case, as a sentence of its own: ⟦外国人申请时，还需提交⟧护照、照片. */
export const caseSentence = {
  pattern:
    /^[^。;:《]{2,100}(?:的|时|者|情形),[^,;。:]{0,12}(?:还|另|应当?|须|需要?|必须|则|同时|一并){1,4}(?:提交|提供|出具|递交|报送|携带|出示)(?!的|者)/,
  examples: ['在中国投资的外国人申请时,还需提交批准证书、登记证明', '未成年人申请的,监护人还应当提供户口簿'],
  counterexamples: ['委托书,还需提交身份证', '营业执照', '委托代办的,提供授权委托书'],
} as const

/** Who hands in the document of an entry, before the verb: ⟦离异家庭⟧须提供离婚证, ⟦申请人⟧填写申请表. */
export const entrySubject = {
  pattern:
    /^(?<subject>(?!由|经|从|所|能|可|已|未|相关|有关|与|向)[^,;。:()《》]{2,24}?)(?:还|另|应当?|须|需要?|必须|同时|并|自行|如实|只需){1,3}(?:提供|提交|上传|上报|报送|填写|携带|出具|附|出示|交验|递交|准备)(?!的|者|单位)(?<rest>.{2,})$|^(?<generic>申请人|申报人|申报单位|申请单位|申报企业|参评单位|项目单位|本人|考生|报名人员)(?:如实|自行)?(?:填写|签署|提供|提交|撰写|出具)(?!的)(?<form>.{2,})$/,
  examples: [
    '离异家庭须提供离婚证及离婚协议',
    '港澳居民还需提交《无犯罪记录证明》',
    '申请人填写《入学申请表》',
    '著作类成果应提供译稿',
    '报考者在面试时应交验学历证书',
  ],
  counterexamples: ['由所在单位出具的工作证明', '经中介机构出具的审计报告', '营业执照', '须提供身份证'],
} as const

/** A subject that is whoever applies, so that the paper concerns nobody in particular: ⟦申请人在面试时⟧应交验身份证. */
export const anyApplicant = {
  pattern:
    /^(?:各)?(?:申请人|申报人|报考人员|报考者|考生|报名人员|申请单位|申报单位|申报企业|申请企业|申请者|申报者|本人)(?:[在于].*)?$/,
  examples: ['申请人在面试时', '考生', '各申报单位'],
  counterexamples: ['未成年申请人', '离异家庭'],
} as const

/** A group that is told apart from the others, right before the verb: ⟦教研人员⟧需提交案例, ⟦小学乙组⟧须带户口本. */
export const groupBefore = {
  pattern:
    /^(?<whom>(?!各|请|本|其|该|由|经|凡|每|申[请报]|参[评赛展会]|与会|[相有]关|推荐|报[名考]|应[试聘]|录取|入选|被|用人|招聘|上述|以上|所有|全体)[^,;。:()、]{1,10}(?:教师|(?<!工作|检查|执法|管理|经办|评审|监督)人员|(?<!工作|专家|评审|检查|领导小|考核|督导|项目|课题|教研)组|学生|家庭|儿童|职工|学员|子女|军人|运动员|团队|考生|居民|员工|医师|农户|残疾人|毕业生))(?:还|另|也|均|应当?|须|需要?|必须|同时|只需|可){0,3}$/,
  examples: ['教研人员需', '小学乙组须', '一线教师', '随迁子女还应'],
  counterexamples: ['申请人员须', '评审组应', '执法人员应当', '报名时须', '申报企业应当'],
} as const

/** Contents of a container that only tell its shape: 身份证：⟦原件及复印件⟧. */
export const shapeOnly = {
  pattern:
    /^(?:须|需|应)?(?:提供|提交)?(?:(?:原件|复印件|扫描件|正本|副本|电子版|纸质版)[、和及与或/]{0,2}){1,4}(?:各?[\d一二两三四五]{1,2}[份张])?$/,
  examples: ['原件及复印件', '复印件1份', '提供原件', '原件、复印件各一份'],
  counterexamples: ['营业执照复印件', '申请表'],
} as const

/** A mark behind which a name goes on, as A或B is one document: 学历证书复印件⟦；或⟧职称证书复印件. */
export const alternativeMark = {
  pattern: /^[,;]或(?!有|许|然)/,
  examples: [';或职称证书', ',或者营业执照'],
  counterexamples: [';职称证书', '或职称证书'],
} as const

/** Who hands in what follows, before the verb that asks for it: ⟦满足条件2的企业⟧请提交, ⟦重点企业⟧需提供. */
export const handsInBefore = {
  pattern:
    /^(?<whom>(?!对|将|经|由|请|提出|申请(?!家庭)|办理(?![^,]{1,20}的)|须|需|应|还|另|如|若|各|(?:申请|申报|参评|项目|报名|当事)(?:人员?|单位|企业|者)(?:还|另|应|须|需|必|请|同|只)|企业(?:应|须|需)|考生|本人)[^,;。:()]{2,30}?)(?:还|另|应当?|须|需要?|必须|(?<![申邀聘])请|同时|只需){1,3}(?:提供|提交|报送|上传|递交|携带|出示|交验)(?:(?:以下|下列|如下)(?:申请|申报|证明)?(?:材料|资料|证件|文件))?$/,
  examples: ['满足条件2的企业请提交', '重点企业需提供', '个体工商户应当提交下列材料'],
  counterexamples: ['相关证明', '须提供', '申请表', '申请人须提交以下材料', '提出工伤认定申请应当提交下列材料'],
} as const

/** An entry that tells who comes with what, as a sentence of its own: 住在居民家中的，⟦由本人携带⟧户主的户口簿到派出所申领. */
export const actedEntry = {
  pattern: /(?:^|,)由[^,;。的]{1,24}?(?:携带|提交|提供|持|凭|将|到|向|负责|登记|申请|审核)(?!的)/,
  examples: ['住在居民家中的,由本人携带户口簿到派出所申领居住证', '由监护人凭户口簿办理'],
  counterexamples: ['由所在单位出具的证明', '房产证,由他人提供的须附租赁合同', '营业执照'],
} as const

/** An entry by which nobody hands anything in. */
export const asksNothing = {
  pattern: /^[^;。:]{0,40}(?:无需|无须|不需要?|不必|不用|不再|免于|免予)(?:再|另行|另)?(?:提交|提供|报送|上传|出具)/,
  examples: ['满足条件1的企业无需提交证明材料', '老用户不再提供申请表'],
  counterexamples: ['无犯罪记录证明', '未提供证明的，提交承诺书'],
} as const

/** An entry that says what happens to whoever breaks a rule: ⟦弄虚作假的，取消评选资格⟧. */
export const sanctioned = {
  pattern:
    /(?:^|[,;。]|的|者|逾期|由[^,;。]{2,12})(?:将|则|一律|一经[^,;。]{1,10},?|并|予以|应|按规定){0,2}(?:取消|追究|撤销|追回|收回|视为|视同|通报批评|一票否决|不予(?:受理|评审|认定|推荐|通过|参评))(?!的|通知|决定|申请|登记证)/,
  examples: ['有违反规定的取消评比资格', '弄虚作假的,将追究责任', '材料不全者,不予受理', '逾期视为放弃'],
  counterexamples: ['不予受理通知书', '营业执照', '被取消的许可证'],
} as const

/** An entry that announces papers in its own sentence: ⟦推荐对象需上报以下材料：⟧推荐表、鉴定意见. */
export const asksWithin = {
  pattern:
    /^(?:[^,;。:]{2,40}(?:的|时),)?[^,;。:()《》]{0,30}(?:应当?|须|需要?|必须|请)(?:另|还|同时|一并)?(?:提交|提供|报送|上报|递交|上交|准备|携带)(?:以下|下列|如下)[^,;。:]{0,12}:.{2}/,
  examples: [
    '推荐对象需上报以下材料:推荐表',
    '申请单位应提交下列文件:申请书、章程',
    '首次设立手册的,还须提供以下资料:登记表、租赁协议',
    '还须提交下列证件:护照、签证',
  ],
  counterexamples: ['研究开发活动材料:立项报告', '申请单位应提交下列文件:', '提供以下证明之一:房产证'],
} as const

/** An entry that asks more than one for their papers: ⟦候选人提交⟧申报表；⟦候选团队提交⟧业绩报告. */
export const asksTwice = {
  pattern:
    /^(?!如|若|由|经)[^,;。:()《》的]{2,16}(?:提交|提供|报送|填写|携带|出具)(?!的|者|单位)[^;。]{2,60}[;。](?!如|若|由|经)[^,;。:()《》的]{2,16}(?:提交|提供|报送|填写|携带|出具)(?!的|者|单位)|^[^,;。:()]{2,60}?(?:应当?|须|需|必须)(?:另|还)?(?:提交|提供|报送|携带)(?!的|者)[^;。]{2,80}[;。][^,;。:()]{2,60}?(?:应当?|须|需|必须)(?:另|还)?(?:提交|提供|报送|携带)(?!的|者)/,
  examples: [
    '候选人提交申报表;候选团队提交业绩报告',
    '一线教师提交教案。教研人员需提交案例',
    '在重点企业、事业单位任职的人员需提交项目证明;在高新技术企业任职的人员需提交企业证书',
  ],
  counterexamples: [
    '申请表;单位出具的证明',
    '申请人填写申请表',
    '由单位提供证明;由学校提供成绩单',
    '任职单位的登记证明;单位是外商投资企业的,还需提交批准证书',
  ],
} as const

/** A line behind a list that speaks of all its papers: ⟦以上复印件均加盖公章⟧. */
export const closingLine = {
  pattern:
    /^(?:注:|说明:|备注:)?(?:以上|上述)(?:所有|所列|各项|全部|各类|提交的?|提供的?|申请|申报|证明)?(?:材料|资料|证件|文件|单证)?(?:的|(?<copies>复印件|影印件))?(?!.*(?:如|若|由|无需|不|属实|其余|其中|其他|除))(?=.*(?:均|都|一律|须|需|应|请|各|一式))/,
  examples: ['以上复印件均加盖公章', '上述材料一式三份', '以上提交的材料均需法定代表人签字'],
  counterexamples: [
    '以上材料如为复印件须加盖公章',
    '以上人员',
    '上述材料由市局审核盖章',
    '以上资料中申请表须为原件,其余加盖公章',
  ],
} as const

/** The word for papers in the clause that announces their list; a shape in another clause is none of theirs. */
export const announcedPapers = {
  pattern: /材料|资料|文件|证件|单证|要件|证明|表格|清单/,
  examples: ['并向学校提供如下证明材料(原件和复印件)'],
  counterexamples: ['监护人须对报名信息签名确认'],
} as const

/** Words behind a document's label that describe it instead of listing what it holds: 申报报告：⟦对项目进行简要说明⟧. */
export const description = {
  pattern:
    /^(?:对|主要|重点|简要|详细|按|用|片长|时长|不超过|不少于|字数|\d|内容|说明|围绕|适用)|进行.{0,12}说明|予以说明|字以内|格式|并提出/,
  examples: ['对申报项目名称进行简要说明', '片长10分钟以内', '不超过3000字', '适用于有房产的人员'],
  counterexamples: ['专利证书、软件著作权登记证书', '个人的，提供居民身份证'],
} as const

/** A step on a site before the document: ⟦登录申报系统⟧，打印申请表. */
export const siteStep = {
  pattern: /^(?:登[录陆]|进入|点击|打开|通过(?:该|上述)?(?:系统|平台|网站))[^,;。]{2,}/,
  examples: ['登录网上申报系统', '进入平台首页'],
  counterexamples: ['登记表', '通过审核的项目'],
} as const

/** A case of addition before the document: ⟦除提供上述材料外，还须提供⟧居住证. */
export const besides = {
  pattern: /^除.{2,30}外$/,
  examples: ['除提供上述材料外', '除身份证外'],
  counterexamples: ['除外', '营业执照'],
} as const

/** How an entry adds papers to its document or lists what it holds, behind a comma: ⟦并附⟧研究开发活动说明材料. */
export const addition = {
  pattern: /^(?:并附送?|另附|同时附|后附|附送?(?!件|表)|包括|包含|具体包括|主要包括|含)/,
  examples: ['并附研究开发活动说明材料', '包括获奖证书、专利证书等', '附设备清单'],
  counterexamples: ['附件1', '营业执照'],
} as const

/** A bracket that tells what the document holds, and so belongs to its name: 审计报告⟦（含研发费用）⟧. */
export const contentsBracket = {
  pattern: /^(?:含|包括|包含|不含|以下简称|下称|简称|服务|或)/,
  examples: ['含研发费用', '包括主表、附表'],
  counterexamples: ['加盖公章', '原件1份'],
} as const

/** A bracket that tells which papers the document holds, so that their shape is not its own: 登记表⟦（附身份证复印件）⟧. */
export const holdsPapers = {
  pattern: /^(?:含|包括|包含|内含|附有?(?![件表]))/,
  examples: ['附管理人员照片、身份证复印件', '含营业执照复印件', '包括证书复印件'],
  counterexamples: ['附件1', '加盖公章', '附表2'],
} as const

/** A demand within such a bracket, which takes it out of the name: （含佐证材料，⟦需加盖公章⟧）. */
export const demandBracket = {
  pattern: /需|须|加盖/,
  examples: ['含佐证材料,需加盖公章'],
  counterexamples: ['含研发费用'],
} as const

/** A later sentence of an entry that names papers of its own tells nothing of the entry's document. */
export const speaksOfOthers = {
  pattern: /证明|证书|报告|执照|合同|协议|申请[书表]|申报[书表]|名单|清单/,
  examples: ['中介机构提供的营业执照'],
  counterexamples: ['一式7份', 'A3纸双面打印'],
} as const

/** Contents that tell how a paper comes about are one part: 成果来源可从专利、技术诀窍等方面提供证明. */
export const wholePart = {
  pattern: /可从|需|须|应|提供|提交|通过|包括|的[，,]/,
  examples: ['成果来源可从专利、技术诀窍等方面提供证明材料', '个人的，提供身份证'],
  counterexamples: ['项目立项报告、中期检查报告'],
} as const

/** What trails and what opens a part without belonging to its name: 结题验收报告⟦等材料⟧, ⟦及⟧人才奖励制度. */
export const partTail = {
  pattern: /等(?:相关|有关)?(?:材料|资料)?$/,
  examples: ['结题验收报告等', '专利证书等相关材料'],
  counterexamples: ['专利证书'],
} as const
export const partLead = { pattern: /^[及和与]/, examples: ['及人才奖励制度'], counterexamples: ['专利证书'] } as const

/** A remark in a table that tells when a document is needed. */
export const caseRemark = {
  pattern: /如|若|仅|的$|时$|备查/,
  examples: ['如有', '联合申报的', '仅企业提供'],
  counterexamples: ['加盖公章'],
} as const

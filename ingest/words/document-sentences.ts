import { alone } from './particles/alone.ts'

/** How running text puts documents before their verb, or lists them behind 包括; patterns run on folded text. */

/** 将…报送…: the documents stand between 将 and a verb that hands them on; 将 in 将要 or 把握 is none. */
export const handedOver = {
  pattern: /(?<!即|必|行)将(?!来|要|近|于|在|按|会|继续)|(?<!严)把(?!握|关|控)/g,
  examples: ['将公告认定的创新型中小企业名单报市经济和信息化局备案', '请将报名回执发送至邮箱', '把申请表送到窗口'],
  counterexamples: ['即将开始', '严把质量', '将要举行', '将于近日公布'],
} as const

/** The character with which words begin that hand on what follows. */
export const handsOn = {
  pattern: /[将把]/,
  examples: ['将申报材料报送市局', '把申请表送至窗口'],
  counterexamples: ['报送申报材料', '向主管部门提交'],
}

/** Papers of those who apply, which an office hands on as they are: 将⟦申报材料⟧报送省厅. */
export const ownPapers = {
  pattern: /(?:申报|申请|推荐|评审|参评|参赛|报名)的?(?:纸质|书面|电子)?(?:材料|资料)$/,
  examples: ['有关申报材料', '企业推荐材料', '纸质版申报材料'],
  counterexamples: ['有关材料', '宣传材料'],
} as const

/** Verbs that hand documents on, behind 将 or behind the documents as topic: 材料电子版⟦发送至⟧邮箱. */
export const transfer = {
  pattern:
    /报送(?!、|等|管理|工作|方面|要求|制度|时间|时限|单位|方式|内容|范围|的)|报至|报到(?!时|证|后)|上报|呈报|(?:提交|递交)(?!的?(?:截止|时间|时限|期限|日期|地址|地点|方式|途径|情况|要求))|反馈|发送|发至|发到|送至|送到|送达(?!接受|接收|人(?!民|社)|地址|方式|回证|日期|之日)|送交|寄至|寄到|寄送|邮寄|上传|交至|交到|交回|交由|抄送|转报|传真|移交|(?<!提|上|移|转|递|成|社|外|结)交(?=有关|相关|主管|当地|所在|原|登记|审核|组委会|市|区|县|局|办|省|校|学|街|乡|镇|村|社|所|院|我|各)|(?<=[向至在].{2,20})备案(?=[,;。]|$)|报(?=登记|主管|当地|所在|原(?!因)|上级|本级|同级|有关部门|相关部门|人民|政府|税务|海关|财政|审批|审核|核准|备案|市|省|区|县|局|我|厅|国|部|所|各|上|本|经|财|科|工|自|主|备|学校|学院|校|院|教|党|董事|人社|人力|民政|公安|住房|住建|街道|镇|乡)/g,
  examples: [
    '报送省厅',
    '发送至邮箱',
    '报市局备案',
    '报登记管理机关备案',
    '分别交有关部门查验',
    '向原发证机关备案',
    '邮寄至组委会',
    '上传系统',
    '送达人民法院',
  ],
  counterexamples: [
    '报告',
    '报名表',
    '申报单位',
    '报到时',
    '送达接受人',
    '送达地址',
    '报送、管理',
    '报送工作',
    '递交的截止时间',
    '提交方式',
  ],
} as const

/** One word or phrase that may stand between the documents and the verb that hands them on; tried one after the other. */
export const beforeTransfer = {
  pattern:
    /[,、]?(?:请|必须|须|应当|应|需|务必|同时|一并|一同|统一|汇总|按时|及时|直接|另|均|还|可|要|后|再|先|并|分别|逐级|成册|盖章|签字|装订|打印|审核|密封|扫描|加盖公章|以[^,;。]{1,12}?(?:形式|文件|方式)|由[^,;。]{2,30}?(?=统一|汇总|集中|负责|一并)|集中|负责|(?:与|和|同|随)[^,;。]{1,12}?(?=一并|一起|一同|同时)|(?:于|在)[^,;。]{1,24}?(?:之前|以前|前|内|时)|(?:于|在)?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|初|末|[上中下]旬)(?:[(][^()]{1,8}[)])?(?:前|之前|内)?|经[^,;。]{1,20}?后|通过[^,;。]{1,20}|一式[^,;。]{1,2}份?|各[^,;。]{1,2}份?)/y,
  examples: [
    '于5月10日前',
    '于2026年7月15日',
    '12月底',
    '一并',
    '经审核盖章后',
    '以电子邮件形式',
    '由各县文化和旅游局统一',
    '一式两份',
  ],
  counterexamples: ['的企业应当', '医院直接'],
} as const

/** A clause behind a paper that is made, by which it is handed in: 编制年度报告⟦，并上传至系统⟧. */
export const passedOn = {
  pattern:
    /^(?:[(][^()]{0,30}[)])?[^,;。]{0,24},(?:并|后|再|同时|统一|及时|按时|按要求|盖章后|签字后|一并|于[^,;。]{2,20}前|按照?[^,;。]{2,16},|按[^,;。]{2,10}程序){0,3}(?:将其|通过[^,;。]{2,20})?(?:上传|报送|提交|递交|上报|发送|寄送|送交|交回|交至|报至|送至|报(?=[省市县区国所各我]|有关|有管辖|相关|主管|上级|原))/,
  examples: [
    ',并上传至披露系统',
    ',并按照管理权限,报有管辖权的主管部门审批',
    '(一式两份),签字后提交学院',
    ',于5月10日前报送市局',
  ],
  counterexamples: [',并组织实施', '。报送市局', ',并报告进展'],
} as const

/** 材料包括…: the documents stand behind the verb, in the same sentence. */
export const consisting = {
  pattern:
    /(?:(?:材料|资料|文件|证件|要件|附件|清单)(?:[(][^()]{0,30}[)])?(?:应当|应|须|需|主要|具体|分别|一般)?(?:包括|包含|有|为(?!准|依据)|含)(?:但不限于)?:?|(?:材料|资料|证件|要件):|备查,?(?:具体)?(?:主要)?(?:包括|如下|包含):?)(?<object>[^;。]{2,600})/g,
  examples: [
    '申报材料包括申请表、营业执照复印件和审计报告',
    '提交如下材料:申请书、年检结论',
    '留存备查,包括:租赁合同',
    '正式推荐省厅材料包括本市批次企业评价审核情况报告',
  ],
} as const

/** 审计报告均应…备案: the documents are what a requirement is said of. */
export const required = {
  pattern:
    /(?:均|都|分别)?(?:应当?|须|必须|需要?)(?=[^;。]{0,40}(?:备案|公章|签字|盖章|装订|一式|由[^,;。]{2,20}出具|原件))/,
  examples: ['2024年度研发费用专项审计报告均应在统一监管平台完成备案', '承诺书须法定代表人签字'],
} as const

/** Where the papers of a sentence go: by which channel, to which address; a mailbox without a name is told by its address. */
export const channelPattern = {
  pattern: new RegExp(
    `(?:通过|登录|登陆|进入|至|到|向(?!导)|${alone('经', '在')})(?<channel>[^,;。:()、]{0,30}?(?:[“"]?[^,;。:()、“”"]{0,24}?(?:平台|系统|网站|门户|官网|窗口|大厅|公众号|小程序|客户端|APP|App|服务网|政务网)(?!主办|栏目|域名|建设|管理|运营|开发|负责人|备案)|[“"]?[^,;。:()、“”"]{1,24}?[信邮]箱))`,
  ),
  examples: [
    '登录省科技计划管理系统',
    '到区政务服务中心窗口',
    '通过“浙里办”手机APP',
    '发送至指定邮箱',
    '通过“浙里办”APP',
    '登录“科技大脑”平台',
    '登录系统填报',
  ],
  counterexamples: ['申报平台', '通过审核,系统', '填写系统账号', '经济服务平台建设', '发送至邮箱', '向导系统'],
}
export const urlPattern = {
  pattern:
    /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]{3,120}[\w/]|(?<![\w@.])(?:[\w-]{1,40}\.){1,4}(?:gov\.cn|com\.cn|org\.cn|edu\.cn|com|cn|org|net)(?![\w.@])(?:\/[\w./?=&%#-]{0,80})?/,
  examples: ['https://zwfw.gov.cn/sb?id=1', '登录www.most.gov.cn', 'kjt.zj.gov.cn'],
  counterexamples: ['kjc@hz.gov.cn', '附件1.docx', '增长2.5倍', 'office.cn@163.com'],
}
export const emailPattern = {
  pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}/,
  examples: ['kjc@hz.gov.cn', '发送至zhang.san_01@163.com'],
  counterexamples: ['@某某发布', 'kjc#163.com', 'kjc@高新区'],
}

/** How running text puts documents before their verb, or lists them behind 包括; patterns run on folded text. */

/** 将…报送…: the documents stand between 将 and the verb. */
export const handedOver = {
  pattern:
    /(?:将|把)(?<object>[^,;。:]{2,160}?)(?=(?:一并|统一|汇总|按时|及时|分别|同时|逐级|加盖公章|盖章|签字盖章|以.{1,12}形式|通过.{1,20}|于.{1,20}前|在.{1,20}前)?(?:后|前|内)?(?:报送|报至|报到|上报|呈报|提交|递交|反馈|发送|发至|发到|送至|送到|送交|寄至|寄到|寄送|邮寄|上传|交至|交到|交由|抄送|转报|传真|报(?:市|省|区|县|局|我|厅|国|部|所|各|上|本|经|财|科|工|自|主|备)))/gu,
  examples: [
    '将公告认定的创新型中小企业名单报市经济和信息化局备案',
    '于7月31日前将试点申报表、实施方案报送我局',
    '请将报名回执发送至邮箱',
  ],
} as const

/** Documents as the topic of a clause that ends in a verb with its goal: 材料电子版⟦发送至邮箱⟧. */
export const topicSent = {
  pattern:
    /^(?<object>[^,;。:]{2,160}?)(?:请|须|应|需|务必|同时|一并|统一|按时|及时|直接|另|均|还|可|要|于.{1,16}前|在.{1,16}前|以.{1,12}形式|经.{1,24}后|通过.{1,16}){0,3}(?:报送|报至|报到|发送|发至|发到|送至|送到|送交|寄至|寄到|寄送|邮寄|反馈至|反馈到|提交至|提交到|上传至|上传到|交至|交到)(?:至|到|给|往)?(?<goal>[^,;。]{1,})/u,
  examples: [
    '材料电子版发送至邮箱hbzjtx@126.com',
    '企业推荐汇总表、企业评价申报书(一份)报送省厅',
    '纸质材料一式三份于5月10日前报送至市局',
  ],
  counterexamples: ['提交申请材料', '企业应按时报送'],
} as const

/** 材料包括…: the documents stand behind the verb, in the same sentence. */
export const consisting = {
  pattern:
    /(?:材料|资料|文件|证件|要件|附件)(?:[(][^()]{0,30}[)])?(?:应当|应|须|需|主要|具体|分别|一般)?(?:包括|包含|有|为|含)(?:但不限于)?:?(?<object>[^;。]{2,600})/gu,
  examples: ['申报材料包括申请表、营业执照复印件和审计报告', '正式推荐省厅材料包括本市批次企业评价审核情况报告'],
} as const

/** 审计报告均应…备案: the documents are what a requirement is said of. */
export const required = {
  pattern:
    /(?:均|都|分别)?(?:应当?|须|必须|需要?)(?=[^;。]{0,40}(?:备案|公章|签字|盖章|装订|一式|上传|提供|提交|附|报送|出具))/u,
  examples: ['2024年度研发费用专项审计报告均应在统一监管平台完成备案', '承诺书须法定代表人签字'],
} as const

/** Where the papers of a sentence go: by which channel, to which address. */
export const channelPattern =
  /(?:通过|登录|登陆|进入|经|至|到|向|在)(?<channel>[^,;。:()、]{0,30}?[“"]?[^,;。:()、“”"]{1,24}?(?:平台|系统|网站|门户|官网|窗口|大厅|公众号|小程序|客户端|APP|App|服务网|政务网|信箱|邮箱))/u
export const urlPattern =
  /(?:https?:\/\/|www\.)[\w./?=&%#:~+-]{3,120}[\w/]|(?<![\w@.])(?:[\w-]{1,40}\.){1,4}(?:gov\.cn|com\.cn|org\.cn|edu\.cn|com|cn|org|net)(?![\w.@])(?:\/[\w./?=&%#-]{0,80})?/u
export const emailPattern = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}/u

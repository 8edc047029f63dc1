import { alone } from './particles/alone.ts'

/** Actions that only those who administer do: an unnamed actor of one of these is an office. */
export const officeActions = {
  pattern:
    /^(?!对[^，。（(]{0,20}[有持在]异议)(?:(?:对|将|由|按|经|并|统一|组织|集中|定期|不定期|每年|予以|向社会)[^，。（(]{0,40})?(?<!提交|报送|递交|提供|填写|领取|参加|接受|配合|等待|申请)(?:受理|审核|审查|评审|评价|评估|公示|公告|公布|核查|抽查|检查|答疑|核验|认定|批复|批准|审批|备案(?!资料|材料)|发布|颁发|核发|发放|拨付|下达|取消|撤销|追缴|监测|决定(?:举办|召开|开展|组织|启动|在|于|对|从|将|自)|复核(?!申请)|推荐|审定|通报|征收|退还|通知|办结|答复|回复|出具(?!证明|发票)|作出)(?!(?:合格|通过)?的[一-龥])/,
  examples: [
    '组织专家评审',
    '将评审结果公示',
    '受理申请材料',
    '每年抽查',
    '向社会公告',
    '决定召开听证会',
    '对无异议的名单予以公布',
    '将审核结果公示',
    '审核材料的真实性',
    '经审核后公布',
  ],
  counterexamples: [
    '提交审核材料',
    '备案材料一式两份',
    '出具证明',
    '复核申请',
    '决定参加',
    '按期提交材料，评审时到场',
    '按要求提交审核材料',
    '对公示结果有异议',
    '经认定的企业提交年度报告',
    '按时接受检查',
    '认定的企业应当报告',
  ],
}

/** What is done as an office by whoever carries it out: ⟦进行审核⟧, 完成本级⟦审核⟧工作. */
export const officeWork = {
  pattern:
    /^(?:进行|开展|完成|实施|启动|做好)[^，。（(]{0,12}(?:审核|审查|评审|核查|复核|初审|抽查|审批|验收|巡查|监测|执法)/,
  examples: ['进行审核', '完成本级审核工作', '开展现场核查', '做好项目验收'],
  counterexamples: ['完成申报', '开展培训', '配合完成审核', '完成申报，等待审核'],
}

/** Bodies that apply or administer as the case may be: 各幼儿园, 电网企业, 行业协会. */
export const bodyOfBoth = {
  pattern: /(?:公司|集团|协会|学会|幼儿园|学校|高校|院校|学院|医院|电网企业)$/,
  examples: ['各幼儿园', '电网企业', '市行业协会', '定点医院'],
  counterexamples: ['高新技术企业', '学校食堂', '医院管理局'],
}

/** What such a body does as an office, beside what only offices do: it reports to its authority or serves those who apply. */
export const officeOfBoth = {
  pattern: new RegExp(
    `^将?[^，。]{0,30}${alone('报')}[^，。]{2,14}(?:审核|备案|审批|核准)|^(?:向[^，。]{2,10})?(?:发出|发放|张贴|公开|公布|结算)`,
  ),
  examples: [
    '将名单报市教育局备案',
    '向家长发放告知书',
    '公布录取名单',
    '将实施方案报主管部门审批',
    '将名单上报教育局备案',
  ],
  counterexamples: [
    '报名备案',
    '向社会捐款',
    '领取补贴',
    '填写表格，报主管部门备案',
    '报送材料，办理备案',
    '组织学生张贴',
    '向学生说明，发放证书',
    '申报项目备案',
    '填报信息审核',
  ],
}

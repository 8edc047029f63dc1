import { alone } from './particles/alone.ts'

/** Actions that only those who administer do: an unnamed actor of one of these is an office. */
export const officeActions =
  /^(?!对[^，。（(]{0,20}[有持在]异议)(?:(?:对|将|由|按|经|并|统一|组织|集中|定期|不定期|每年|予以|向社会)[^，。（(]{0,40})?(?<!提交|报送|递交|提供|填写|领取|参加|接受|配合|等待|申请)(?:受理|审核|审查|评审|评价|评估|公示|公告|公布|核查|抽查|检查|答疑|核验|认定|批复|批准|审批|备案(?!资料|材料)|发布|颁发|核发|发放|拨付|下达|取消|撤销|追缴|监测|决定(?:举办|召开|开展|组织|启动|在|于|对|从|将|自)|复核(?!申请)|推荐|审定|通报|征收|退还|通知|办结|答复|回复|出具(?!证明|发票)|作出)(?!(?:合格|通过)?的[一-龥])/

/** What is done as an office by whoever carries it out: ⟦进行审核⟧, 完成本级⟦审核⟧工作. */
export const officeWork =
  /^(?:进行|开展|完成|实施|启动|做好)[^，。（(]{0,12}(?:审核|审查|评审|核查|复核|初审|抽查|审批|验收|巡查|监测|执法)/

/** Bodies that apply or administer as the case may be: 各幼儿园, 电网企业, 行业协会. */
export const bodyOfBoth = /(?:公司|集团|协会|学会|幼儿园|学校|高校|院校|学院|医院|电网企业)$/

/** What such a body does as an office, beside what only offices do: it reports to its authority or serves those who apply. */
export const officeOfBoth = new RegExp(
  `^将?[^，。]{0,30}${alone('报')}[^，。]{2,14}(?:审核|备案|审批|核准)|^(?:向[^，。]{2,10})?(?:发出|发放|张贴|公开|公布|结算)`,
)

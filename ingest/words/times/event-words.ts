import { alone } from '../particles/alone.ts'

/** Words that say that somebody has to or may act. */
export const duty = `${alone('应')}当?|${alone('须')}|${alone('需')}|必须|务必|不得|${alone('可')}|(?<=[一-龥,])${alone('要')}|${alone('请')}`

/** A stretch of words that can name an event: no modal, no preposition that opens a new part, no number. */
export const named = (least: number, most: number): string =>
  `(?:(?!应当|必须|不得|可以|务必|[在于])[一-龥A-Za-z《》“”()、]){${least},${most}}`

/** 在 before an event behind those who act, not in 所在, 存在, 旨在. */
export const atWord = '(?<![所存现正旨实内潜自不就好外])在'

/** 前 at the end of an event, not in 目前, 事前, 提前 or 前期, 前款, 前往. */
export const beforeWord =
  '(?<![目当此日月年空提从眼面事税贷午旬周天之以])(?:以|之)?前(?!教育|儿童|班|培训|诊断|筛查|[款期置往景述台端者言沿提列后瞻身年次项条任序处半一二两三五0-9])'

/** 后 at the end of an event, not in 今后, 售后, 税后 or 后续, 后期. */
export const afterWord =
  '(?<![今最先前背随然善售事此其落滞税投贷日产])(?:以|之)?后(?!补助|[续果期勤备台方者继顾评0-9一二两三四五六七八九十])'

/** How the name of something ends that happens once: 招生工作⟦结束⟧, 材料⟦齐全⟧. */
export const happens =
  '结束|完成|完毕|终结|截止|届满|期满|到期|开始|启动|通过|批准|核准|同意|确认|确定|成立|签订|签署|生效|备案|登记|注册|受理|公布|发布|公告|公示|下达|印发|验收|竣工|投产|交付|毕业|结业|录取|录用|入学|入职|离职|离岗|退休|出院|发生|发现|知悉|收到|缴费|缴清|付款|到账|审核|审查|评审|审批|认定|整改|修复|抵达|入境|离境|合格|启用|停止|解除|终止|变更|注销|送达|立项|开工|成功'

/** How the name of something begins that somebody does: ⟦收到⟧通知书, ⟦取得⟧许可证. */
export const does =
  '收到|接到|取得|获得|领取|完成|办理|提交|接受|受理|签订|签署|通过|发现|知悉|发生|缴纳|缴清|支付|参加|达到|作出|制定|审核|出具|公布|发布|确认|上传|填写|登录|注册'

/** Verbs and adverbs with which no event begins: 认真总结⟦国庆期间⟧. */
export const noEvent =
  '[(]|其中|认真|做好|总结|加强|落实|结合|根据|按照|依照|针对|围绕|切实|积极|及时|严格|确保|抓好|强化|统筹|汇总|分析|报送|统计|填报|对于?|将|把|并|以及|其他|包括|利用|充分'

/** What somebody does, as the name of an event: 提交, 开工. */
export const act =
  '提交|申请|申报|报名|签订|开工|施工|入住|上岗|使用|领取|办理|拨付|验收|上市|投入使用|开展|填报|出具|实施|登录|缴费|发放|投标|开标'

/** How the clauses of a provision open and join; patterns run on folded text. */

/** The opening of a clause that tells a case even where its end does not show it: ⟦对于⟧…企业，. */
export const caseOpening = {
  pattern:
    /^(?:其中[,:]?|但是?)?(?:如(?!实|期|下|上)|[^,]{2,12}(?:如|若)(?=发生|有|需|无|被|遇|未|发现|存在|属)|若|倘若|凡|一旦|逾期|除|对于?(?![^,]{0,60}(?:进行|开展|实施|提出|给予|予以|加强|负责))|经(?=.{0,40}(?:审核|核实|认定|评审|复核|批准|同意|研究|公示|审查|审定|核查|评估)[,:]$))/,
  examples: ['如发生重大变化,', '企业如发生重大事故,', '对于不再符合标准的企业,', '经市局审核,', '凡弄虚作假的,'],
  counterexamples: ['如实填报,', '对申请企业进行综合审查,', '如期完成,', '市局负责,'],
}

/** A word between commas that only joins: ⟦其中，⟧小巨人企业涉及上述情形的，…. */
export const joint = {
  pattern: /^(?:其中|同时|此外|另外|原则上|届时|但是?|因此|特殊情况下?|必要时|经核实|经审核)[,:]$/,
  examples: ['其中,', '经核实,', '此外,'],
  counterexamples: ['其中小企业,', '同时报送,'],
}

/** The word with which a purpose opens that may go on. */
export const purposeWord = '为'

/** A purpose that goes on in the clauses after 为…: 为落实会议精神，⟦加强队伍建设⟧，⟦进一步提高水平⟧，决定举办…. */
export const purposeGoesOn = {
  pattern:
    /^(?:并|以及|同时)?(?:加强|强化|加大|加快|健全|完善|规范|发挥|充分|不断|切实|进一步|更好|做好|抓好|丰富|激发|培育|培养|壮大|打造|改善|搭建|构建|建设|拓展|拓宽|普及|弘扬|传承|展示|检验|减轻|降低|解决|满足|帮助|鼓励|助力|防止|防范|维护|确保|保障|严格|总结|发现|选拔|扩大|推进|推广|使)(?![^,;。]{0,40}(?:应当?|须|必须|不得))/,
  examples: ['加强俱乐部建设,', '进一步提高管理水平,', '使活动更有针对性,', '规范市场秩序,'],
  counterexamples: ['决定举办培训班', '现将有关事项通知如下', '请各单位认真组织', '加强管理的单位应当报告'],
}

/** A case that goes on: 如发生事故，⟦或严重失信⟧，取消认定. */
export const caseGoesOn = {
  pattern: /^(?:或者?|以及|及|并且?|且|和)/,
  examples: ['或严重失信', '并造成损失的'],
  counterexamples: ['取消认定'],
}

/** Words of a clause that goes on with 或 or 并 and yet says what holds, so that it ends a case. */
export const decides = {
  pattern: /取消|有效|失效|为准|视为|不变|执行|除外|另行|重点监测|废止|参加|进行|办理|完成|公示|公告/,
  examples: ['或直接取消认定', '并进行公示'],
  counterexamples: ['或严重失信'],
}

/** Words at the start of a provision that only join it to what stands before. */
export const joinLead = {
  pattern: /^(?:请|由|并|且|但|其中[，,]?|同时[，,]?)+/,
  examples: ['由工业和信息化部取消认定', '并报市局', '其中，企业'],
  counterexamples: ['市局负责'],
}

/** Words before an office's act that tell how often or to whom: ⟦每季度⟧核查, ⟦对…企业开展动态⟧监测. */
export const beforeAct = {
  pattern: /^(?:每[季年月]度?|定期|不定期|将)?(?:对.{1,80}(?:开展|进行|实施))?(?:动态)?/,
  examples: ['每季度核查', '对有效期内的企业开展动态监测'],
  counterexamples: [] as readonly string[],
}

/** An office that reports to another one for its decision: ⟦报⟧工业和信息化部审定. */
export const reportsUp = {
  pattern: /^报.{2,16}(?:审定|审批|审核|备案|批准)/,
  examples: ['报工业和信息化部审定', '报市政府批准'],
  counterexamples: ['报名参加', '报送材料'],
}

/** What the office decides that brings out the notice; those whom it addresses do not. */
export const issuerDecides = {
  pattern: /^(?:现|特|兹)?决定/,
  examples: ['决定举办培训班', '现决定在全市开展检查'],
  counterexamples: ['参加者自行决定', '由市局决定'],
}

/** A ban, and not only a word of a catalogue's name: 禁止、限制或淘汰类. */
export const forbids = {
  pattern: /不得|严禁|不准|不允许|禁止(?!、|类|或|和|性)/,
  examples: ['不得再次申报', '严禁弄虚作假'],
  counterexamples: ['国家禁止、限制类'],
}

/** The word of a ban that a catalogue's name may hold. */
export const banWord = '禁止'

/** A clause that only says when, where or by which rule: it makes no title. */
export const adverbial = {
  pattern: /^(?:根据|按照|依据|依照|于|在|自|经|为(?!准)|拟于|除)/,
  examples: ['根据《办法》规定', '于4月30日前', '为做好工作'],
  counterexamples: ['为准', '取消认定'],
}

/** Modal words that a title leaves out. */
export const titleLead = {
  pattern: /^(?:应当|必须|应|须|可以|可|将|则|均|并|也|需)(?!届|急)/,
  examples: ['应具有法人资格', '可申请复核'],
  counterexamples: ['应届毕业生', '取消'],
}

/**
 * What a verb does with the documents it governs.
 *
 * `give`: hands them over (提交, 报送). `bring`: shows them on the spot (携带, 凭). `make`: prepares what is to be handed
 * over (填写, 编制), so only a surely named document counts.
 */
export type SubmissionSense = 'give' | 'bring' | 'make'

/** A family of verbs that ask for documents, with sentences in which ⟦ ⟧ marks what they ask for. */
export type SubmissionVerbs = {
  readonly sense: SubmissionSense
  readonly verbs: readonly string[]
  readonly examples: readonly string[]
}

/** The verbs that ask for documents. */
export const submissionVerbs = {
  submit: {
    sense: 'give',
    verbs: [
      '提交',
      '提供',
      '报送',
      '递交',
      '上报',
      '呈报',
      '提报',
      '呈送',
      '送交',
      '送审',
      '寄送',
      '邮寄',
      '寄至',
      '发送',
      '反馈',
      '上传',
      '附上',
      '附送',
      '附具',
      '交验',
      '缴交',
      '上交',
      '移交',
      '抄送',
      '转报',
      '报备',
      '填报并提交',
      '填写并提交',
      '补交',
      '补充提供',
      '另附',
      '须附',
      '需附',
      '应附',
      '并附',
      ...['应附有', '须附有', '需附有', '并附有'],
      '复印',
      '可附',
      '后附',
      '随附',
      '交回',
      '提交给',
      '申报时附',
      '交至',
      '送至',
      '送达',
      '报至',
      '发至',
      '传至',
      '一并附',
    ],
    examples: [
      '向市经济和信息化局提交⟦推荐函⟧、⟦评审结论⟧',
      '请上传⟦家庭情况无变化承诺书⟧',
      '另附⟦产品检测报告⟧',
      '复印⟦户口簿⟧交居委会',
    ],
  },
  show: {
    sense: 'bring',
    verbs: [
      '携带',
      '出示',
      '凭',
      '持',
      '带',
      '带齐',
      '带备',
      '自带',
      '自备',
      '带好',
      '带上',
      '备齐',
      '备好',
      '随身携带',
      '查验',
      '同时持有',
      '一并持有',
    ],
    examples: ['考生须携带⟦有效身份证原件⟧和⟦准考证⟧入场', '申请人凭⟦身份证⟧到窗口办理', '家长带⟦户口簿⟧到校报名'],
  },
  prepare: {
    sense: 'make',
    verbs: [
      '填写',
      '填报',
      '填好',
      '填制',
      '打印',
      '编制',
      '撰写',
      '准备',
      '准备好',
      '备妥',
      '出具',
      '签署',
      '签订',
      '形成',
      '下载',
      '编写',
      '制作',
      '装订',
      '起草',
      '签章',
      '申报填写',
      '如实填写',
      '认真填写',
    ],
    examples: ['填写⟦重大变化情况报告表⟧', '自行撰写⟦项目申报书⟧', '打印⟦纸质申报材料⟧'],
  },
} as const satisfies Readonly<Record<string, SubmissionVerbs>>

/** Documents that an office hands out, so that printing, signing or downloading them hands nothing in. */
export const handedOut: readonly string[] = [
  '协议书',
  '告知书',
  '告知单',
  '准考证',
  '证书',
  '通知书',
  '成绩单',
  '通知单',
  '电子证照',
  '登记证',
  '许可证',
  '营业执照',
  '通行证',
  '租赁合同',
  '劳动合同',
  '购销合同',
  '合同',
  '协议',
]

/** Words before a verb in its clause by which nothing is asked for. */
export const refusals: readonly string[] = [
  '无需',
  '无须',
  '不需',
  '不必',
  '不再',
  '不用',
  '免于',
  '免予',
  '免除',
  '未按',
  '未在',
  '未能',
  '未及时',
  '逾期未',
  '拒不',
  '拒绝',
  '不得',
  '不予',
  '不能',
  '不可(?!撤|抗|分|逆)',
  '没有',
  '并未',
  '从未',
  '虚假',
  '不按',
  '未提',
  '未报',
  '未填',
  '未上',
  ...['未送', '未交', '未寄'],
  '减免',
  '取消',
  '不要求',
  '严禁',
  '禁止',
]

/** How a document is to look; each row says what it means and how a text puts it. */
export const formWords = {
  sealed: {
    words: ['公章', '盖章', '加盖', '印章', '骑缝章', '盖印', '用印', '签章', '受理章', '业务章', '专用章', '鲜章'],
    except: [],
    examples: ['加盖单位公章', '盖章扫描件', '逐页加盖骑缝章'],
  },
  signed: {
    words: ['签字', '签名', '签署', '签章', '亲笔签', '手签'],
    except: [],
    examples: ['法定代表人签字', '打印签名'],
  },
  original: {
    words: ['原件', '正本', '原始件', '原始证'],
    except: [
      '与原件',
      '验原件',
      '核原件',
      '原件备查',
      '原件核对',
      '原件一致',
      '原件相符',
      '查原件',
      '对原件',
      '交原件',
    ],
    examples: ['身份证原件及复印件', '申报材料正本'],
  },
  copy: {
    words: ['复印(?!机|费|店|纸)', '影印件', '复制件', '副本'],
    except: [],
    examples: ['营业执照复印件', '执业许可证副本', '复印全家户口簿'],
  },
  electronic: {
    words: [
      '电子版',
      '电子文档',
      '电子档',
      '电子件',
      '电子材料',
      '扫描件',
      'PDF',
      'pdf',
      'word',
      'Word',
      'WORD',
      'excel',
      'Excel',
      'EXCEL',
      '光盘',
      'U盘',
      '电子数据',
      '电子文本',
      '截图',
      ...['电子相片', '电子照', '数码照', '数码相片'],
    ],
    except: [],
    examples: ['材料电子版', '扫描件（PDF格式）'],
  },
  paper: {
    words: ['纸质', '书面', '纸件', '纸介质', '打印件', '纸版', '装订成册', '胶装'],
    except: [],
    examples: ['纸质材料一式三份', '书面申请'],
  },
} as const

/** Documents that an office draws up about those who apply. */
export const officeDocuments = {
  pattern: /推荐函|推荐意见|初审|审核意见|审查意见|评审意见|核验表|审核表|汇总表|名单|审核情况|工作报告|推荐表/,
  examples: ['推荐函', '初审意见', '推荐汇总表', '企业名单'],
  counterexamples: ['申请表', '营业执照'],
}

/** The words of a list whose papers are those of whoever applies, also in a notice to offices. */
export const applicantLists = {
  pattern:
    /(?:申报|申请|申办|报名|参评|参赛|办理|认定|申领)(?:所需|应提供的?|需提交的?|的)?(?:材料|资料|证件|文件|要件)/,
  examples: ['申报材料', '办理所需材料', '报名材料'],
  counterexamples: ['报送内容', '推荐材料'],
}

/** Words of a sentence by which whoever hands papers in applies for something: 申请办理许可的, 向登记机关提出申请. */
export const appliesFor = {
  pattern:
    /(?:^|[,;。)])(?:拟|需要?)?(?:申请|申办|申领|申报)(?!材料|资料|人|表|书|后|时间|日期)[^,;。]{2}|(?:提出|递交|提交)(?:书面)?[^,;。]{0,12}申请|向[^,;。]{2,40}(?:部门|机关|机构|[局厅委会院所])(?:提出|提交|递交|申请|申报)/,
  examples: ['申请变更许可事项的,应当提交', '向原发证机关提出申请', '向登记机关提交'],
  counterexamples: ['收到申请材料后', '将推荐表报省厅', '申请人应当'],
}

/** Papers that are only kept for inspection. */
export const keptWord = '备查'

/** Verbs of filling in a form, which is then handed in. */
export const fillingVerbs = {
  pattern: /填写|填报|填好|填制/,
  examples: ['如实填写', '填报'],
  counterexamples: ['编制', '打印'],
}

/** Words that only look like one of these verbs: ⟦凭证⟧, ⟦支持⟧. */
export const notVerbs: readonly string[] = [
  ...[
    '凭证',
    '凭据',
    '凭单',
    '持续',
    '持有(?!效)',
    '持股',
    '支持',
    '坚持',
    '保持',
    '维持',
    '主持',
    '扶持',
    '秉持',
    '把持',
    '住持',
  ],
  ...[
    '带动',
    '带头',
    '带领',
    '带来',
    '带有',
    '带薪',
    '带队',
    '带状',
    '带病',
    '带宽',
    '带电',
    '带教',
    '带徒',
    '带货',
    '带回',
    '带班',
    '带息',
    '带资',
    '带压',
    '地带',
    '连带',
    '一带',
    '宽带',
    '胶带',
    '录像带',
    '磁带',
    '热带',
    '纽带',
    '安全带',
    '绿化带',
  ],
  ...['申请提供', '拟提供', '从事提供'],
  ...['复印件', '复印机', '复印费', '复印纸', '复印店', '复印社', '复印的', '复印版', '复印本', '复印成', '复印无效'],
  ...[
    '提供商',
    '反馈意见',
    '上传下达',
    '编制情况',
    '编制内',
    '下载量',
    '下载:',
    '下载地址',
    '下载链接',
    '下载专区',
    '下载中心',
    '审查验',
    '查验证(?!件)',
    '移交清单',
    '移交表',
    '移交登记',
    '准备金',
    '制作费',
    '装订费',
    '装订成册',
  ],
]

/** Words before a verb by which an office hands a paper to those who apply, so that nobody hands it in. */
export const handedTo = {
  pattern:
    /(?:向|给)(?:该|其|拟)?[^,;。:、]{0,8}(?:申请人|申报人|当事人|申请者|考生|学生|学员|参保人员?|家长|投标人|竞买人|群众|相对人|本人|消费者|社会公众|公众|客户|用户|患者|旅客|乘客|公民|投资者|持卡人|购房人)$/,
  examples: ['经营者应当向消费者', '登记机关向申请人', '学校应向学生', '并给当事人'],
  counterexamples: ['申请人向登记机关', '学生'],
}

/** Whoever applies, before 出具: what they draw up or show is handed in. */
export const applicantShows = {
  pattern:
    /(?:当事人|申请人|申报人|代理人|受托人|居民|军人|家长|监护人|学生|考生|公民|双方|本人|夫妻|继承人|参保人员?|投标人|家庭|者|(?<!执法|检查|工作|管理|经办|监督)人员|职工|学员)(?:还|另|也|均)?(?:应当?|须|需要?|必须)(?:同时)?$|(?:本人|个人|申请人|当事人|学生|考生)(?:书面)?申请,?并$/,
  examples: ['离婚当事人还应当', '现役军人须', '在职人员须', '经本人申请并'],
  counterexamples: ['登记机关应当', '当事人', '执法人员应当'],
}

/** Words by which facts are published, whatever they name. */
export const published = {
  pattern: /(?:向社会|对外|公开|依法)(?:公示|公布|公告|公开)(?!期)|^(?:公示|公布)(?!期|后|结果|无异议|的)/,
  examples: ['向社会公示歇业期限', '公布企业名称'],
  counterexamples: ['公示期满', '公示无异议后'],
}

/** Papers that an office hands out and that those who apply show again. */
export const shownAgain = {
  pattern: /(?:通知书|回执|批准文件|证明文件)$/,
  examples: ['录取通知书', '受理回执'],
  counterexamples: ['意见', '文件'],
}

/** Facts that are a paper only where somebody reports them. */
export const reportedNouns = {
  pattern: /(?:情况|信息|数据|数据库|同期数|结果|成绩)$/,
  examples: ['前一日销售情况', '初评结果', '统计数据', '加试成绩'],
  counterexamples: ['情况说明', '申请表'],
}

/** A shape that is asked for as a paper of its own: ⟦纸质版⟧一式2份寄送至市局. */
export const bareShape = {
  pattern:
    /^(?:整本|成册)?(?:纸质版|纸质件|电子版|电子版本|电子件|电子稿|电子文档|电子扫描件|[Ww]ord版|WORD版|PDF版|pdf版|盖章扫描件)$/,
  examples: ['纸质版', '电子文档', 'Word版'],
  counterexamples: ['复印件', '原件', '申请表电子版'],
}

/** Words behind facts by which an office only makes them known: 将考核结果⟦反馈给⟧企业. */
export const informs = {
  pattern: /^[^,;。、]{0,12}(?:(?:反馈|通报|发送|发|传达|下达|公布|推送|反映)给|告知|通知|下发|下达|公示|公布)/,
  examples: ['反馈给企业', '通知家长', '及时告知申请人'],
  counterexamples: ['报市局备案', '反馈至我局', '报送省厅'],
} as const

/** Papers that prove something, though no word says what: 出具⟦相关证明⟧, 交验⟦相应的原始证件⟧. */
export const proofs = {
  pattern:
    /^(?:其[他它])?(?:相关|相应|有关|对应)(?:的)?(?:原始|有效|身份|资格|资质|学历){0,2}(?:证明|证书|证件)(?:(?:或者?|及|和|、)(?:相关|有关)?(?:证明|证书|证件))?$|^受理(?:凭证|凭单)$/,
  examples: ['相关证明', '相应的原始证件', '相关证书或证明', '有关资质证书', '受理凭证'],
  counterexamples: ['证明', '相关材料', '相关证明材料', '证件'],
} as const

/** The same summed up behind other papers: 申请表、户口簿及⟦相关证明材料⟧. */
export const provingPapers = {
  pattern:
    /^(?:其[他它])?(?:相关|相应|有关|对应|必要的?)?(?:的)?(?:证明|佐证|印证|旁证|辅助|辅证|支撑|补充)(?:材料|资料|文件)$/,
  examples: ['相关证明材料', '佐证材料', '其他证明文件', '其他辅助材料'],
  counterexamples: ['相关材料', '申报材料'],
} as const

/** A thing of which a copy or its original is asked for: 前期成果⟦复印件⟧. */
export const copiedThing = {
  pattern: /(?:复印件|影印件|扫描件|原件)$/,
  examples: ['前期成果复印件', '获奖作品扫描件'],
  counterexamples: ['PDF格式', '电子版'],
} as const

/** The verbs with which facts are reported. */
export const reportVerbs = {
  pattern: /^(?:将|把|报|上报|填报|呈报|转报|反馈|抄送|通报|提交)/,
  examples: ['报送', '将名单', '反馈'],
  counterexamples: ['发送', '携带', '提供消费信息'],
}

/** A remark by which a paper is a form of the notice: 签订派驻协议书⟦（附件2）⟧. */
export const attachedForm = {
  pattern: /^[(](?:详?见|格式见|模板见|样式见)?附[件表]/,
  examples: ['(附件2)', '(附表1)', '(见附件3)'],
  counterexamples: ['(含附件)', '(一式两份)'],
}

/** Papers that whoever makes them hands in; what else is made, such as 考核报告, may stay where it is. */
export const madeToHandIn = {
  pattern: /申请|申报|承诺|报名|自评|任务书|登记表|告知|声明|委托|推荐|材料|资料/,
  examples: ['项目申报书', '诚信承诺书', '纸质申报材料'],
  counterexamples: ['考核报告', '绩效目标表'],
}

/** Verbs by which whoever is in a case shows a paper, though the notice speaks to offices: 随迁的，⟦还需提交⟧结婚证. */
export const shownInCase = {
  pattern: /^(?:还|另)?(?:应当?|须|需)?(?:提交|提供|交验|出示|携带|带|附|有)/,
  examples: ['提交结婚', '应附有鉴', '提供合作', '须有诊断'],
  counterexamples: ['报送名单', '将推荐表', '汇总上报'],
} as const

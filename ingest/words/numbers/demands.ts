import { alone } from '../particles/alone.ts'

// Words by which a number is asked for or limits.

/** Whose number differs, in the remark behind the number of all others: 每校推荐2名（⟦职业学校为⟧3名）. */
export const exceptFor = {
  pattern: /^(?:其中|但)?[^,;。:()\d]{2,16}(?:为|可为|不超过|推荐|限报)$/,
  examples: ['职业学校为', '其中工程类不超过', '但重点学科可为'],
  counterexamples: ['每校推荐2名为', '为', '其中。学校为'],
}

/** Words that make a bare count a limit, a grant or a duty. */
export const limitWords = {
  pattern:
    /控制|字数|名额|指标|计划|招|限|总|共|合计|标准|额度|每|各|推荐|报送|选|派|摇|提供|提交|分配|分给|录|聘|增配|增设|设[立置]?$|(?<![内下开建共])设(?![有计备施区])[立置]?[^,。;的内下]{1,8}$|评选|评出|奖|补|资助|给予|不得|应|须|必须|需|可|只能|仅|目标|任务|带徒|带教|结对|不予|满足|符合|具备|具有|拥有|配备|份数|扣|加|减|上限|下限|房源|推出|供应|拟/,
  examples: ['申报名额控制在', '每县(市、区)推荐', '面向社会公开招聘', '增设', '设名誉会长'],
  counterexamples: [
    '内设科室',
    '省内建设项目',
    '现场有设备',
    '该街道下设服务站',
    '新设的服务站点',
    '园区新设站点,现场',
  ],
}

/** Verbs right before a small number in Chinese digits that make it a duty: 请各地⟦报送⟧一名联络员. */
export const demandWords = {
  pattern: new RegExp(
    `(?:报送|推荐|推举|推选|选举|选出|委托|指派|派出|委派|聘用|聘任|增加|进行|开展|组织|举办|召开|举行|实施|完成|参加|取得|撰写|发表|出具|增设|设立|${alone('设')}|配|选派|指定|确定|明确|配备|选择|限|申报|选报|填报|提供|提交|每人|每户|每家|落实|安排|设置|聘请|抽取|邀请|选聘|确保|保证|延期|展期|续聘|续签|连任|带徒|带教|(?:应当|必须|需要|${alone('应', '须', '需', '要')})有|仅|只|只能|(?:只能|仅能|只可|仅可|仅限)[一-龥]{1,4})$`,
  ),
  examples: ['请各地报送', '应当配备', '每人限', '至少应有', '每个家庭只能购买', '还需要有', '须有', '共需有'],
  counterexamples: ['目前现有', '会议分为', '该校设有', '主要有', '供应有', '申请方式主要有', '建设'],
}

/** The same before the one who is asked for: ⟦配备专职会计⟧一名. */
export const demandEarlier = {
  pattern: new RegExp(`(?:配备|推荐|聘请|明确|确定|安排|报送|指定|选派|设立|${alone('设')})[^,。;:的\\d]{2,12}$`),
  examples: ['配备专职会计', '明确分管领导', '按要求设置专职安全员', '设专职会计'],
  counterexamples: ['已配备的专职会计', '推荐材料:负责人', '新来的联络员', '建设单位负责人', '设备管理人员'],
}

/** A remark in brackets, closed or not, that demands a quantity: （译文须为⟦2万字以上⟧核心章节）, （jpg格式，⟦20KB以下⟧）. */
export const demandingRemark = {
  pattern:
    /\([^()\n]{0,120}?(?:须|应当|应为|应不|不得|至少|不少于|不超过|不低于|低于|高于|[\dA-Za-z一-龥]以[上下内]|[≥≤])[^()\n]{0,60}(?:\)|$)/g,
  examples: ['翻译样章(译文须为2万字以上)', '证件照(jpg格式,20KB以下)', '情况说明(不少于500字)', '路演视频(时长≤5分钟'],
  counterexamples: ['推荐汇总表(见附件2)', '申请表(一式两份)', '证明(以上均为原件)', '申请表(附件1)须加盖公章(复印件)'],
}

/** How long a text has to be, before its name: ⟦800字以内⟧个人简介. */
export const writtenLimit = {
  pattern: /\d{2,5}(?:[-—~至]\d{2,5})?字(?:\(不?含\))?(?:以[内上下]|左右)/g,
  examples: ['800字以内个人简介', '1000—1500字左右的事迹材料', '2000字(含)以下'],
  counterexamples: ['不超过800字', '事迹材料800字', '5000次以上'],
}

/** Words that settle that a bare number gives, takes or limits; without one a person has to say whether it is only told. */
export const settlingWords = {
  pattern: new RegExp(
    `×|合格|及格|分数线|奖|补|资助|给予|标准|额度|限|税率|费率|利率|比例|按(?![时期])|收取|缴|罚|处以|并处|预算|${alone('价')}|分值|得分|得|${alone('扣', '加')}|满分|每|首付|贷款|工资|保证金|收费|经费|报销|支付|基数|名额|指标|计划|招|份数|一式|对应|${alone('应', '须', '需')}|不得|只(?![要有])|仅|推荐|上限|下限|总套数|共|合计|选|可[报填带配派]|提供|权重|占`,
  ),
  examples: [
    '按工资总额2%',
    '评选优秀案例10个',
    '每间教室',
    '参赛作品限',
    '每人加2分',
    '单价',
    '应到',
    '按比例',
    '每队可报领队1人',
  ],
  counterexamples: ['现场参观3个点位', '会议室3间在一楼', '发展会员20名', '参加3次', '评价2项', '按时到3人', '供应5种'],
}

/** A limit that is let up, in a direction that the words do not tell: 可放宽至⟦1:2⟧. */
export const letUp = {
  pattern: /(?:放宽|扩大)(?:至|到|为)$/,
  examples: ['可放宽至', '师生比扩大到', '年龄条件放宽为'],
  counterexamples: ['提高到', '放宽年龄条件', '扩大', '放宽至45周岁'],
}

/** Units of text, whose numbers are asked for wherever they stand: 摘要200字. */
export const textUnits: readonly string[] = ['字', '字符']

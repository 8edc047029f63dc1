import { alone } from '../particles/alone.ts'

// Words by which a count is a quota, copies or places.

/** What shows behind a bare count that it is a share of a household or a quota. */
export const countRest = {
  pattern: new RegExp(`^(?:${alone('户')}|[^,。]{0,10}名额)`),
  examples: ['户', '个招生名额', '个推荐名额,其余另定'],
  counterexamples: ['家企业', '人,名额另行下达', '个项目', '户籍人口', '户主'],
}

/** 均 right behind a count speaks of all of them: 2人⟦均⟧年满18周岁. */
export const allRest = {
  pattern: new RegExp(`^${alone('均')}`),
  examples: ['均年满18周岁', '均应具有本科学历'],
  counterexamples: ['平均年龄45岁', '人均面积', '的均值', '均价', '均衡'],
}

/** Words that make a count a quota. */
export const quotaWords = {
  pattern:
    /名额|指标|计划数|招生|招收|招聘|招录|录取|限报|限推荐|限申报|(?:遴选|评选|评审|招标|比选|竞标|磋商|摇号|抽签|投票)(?:确定|选定|产生|出)|推荐(?!人(?![选员才])|[表信函书])[^,。;]{0,12}(?:名|人|项|个|家|件|篇|部|节)|目标|任务|分配(?:名额|指标|计划|数)|择优|配额|拟招|拟聘|每(?:期|批次?|班)(?:限|约|招收?)?\d{1,4}[人名]/,
  examples: ['各地推荐名额3个', '推荐优秀教师3名', '拟招聘15人', '每校限报2项', '推荐人选3名', '每个单位推荐2名'],
  counterexamples: [
    '评审组由5名专家组成',
    '申报单位有3名专职人员',
    '推荐表需附2页说明',
    '推荐表,附件3项',
    '2名推荐人签字',
    '推荐信2项',
  ],
}

/** Words that make copies of a number of 份. */
export const copiesWords = {
  pattern:
    /一式|1式|份数|复印件|原件|材料|申请书|申请表|申报书|报告|报表|表格|文件|证明|合同|协议|各|纸质|书面|资料|图纸|装订/,
  examples: ['申请表一式两份', '身份证复印件1份', '劳动合同2份', '纸质版3份'],
  counterexamples: ['抽取样品2份', '血样1份', '午餐30份'],
}

/** Names of what a number next to them counts, whatever the heading above says: ⟦一等奖⟧3名, ⟦政协委员⟧1名. */
export const countedName = {
  pattern:
    /(?:奖|[特一二三]等|代表|委员|参加人|旁听人|旁听人员|消费者|经营者|相关方|专家|教师|教练员?|医生|护士|学生|干部|工人|研究员|管理员|联络员|志愿者|[选律医护厨技教导讲编]师|主任|科长|校长|院长|会计|出纳|司机|保安|文员)$/,
  examples: ['一等奖', '政协委员', '消费者代表', '专职律师', '二等'],
  counterexamples: ['评审委员会', '获奖单位', '代表作', '奖励资金'],
}

/** Headings whose counts are places to be filled or won. */
export const quotaHeading = {
  pattern: /名额|奖项(?:设置|数量|设立)|招聘(?:岗位|计划|人数)|席位/,
  examples: ['推荐名额及分配', '奖项设置', '招聘岗位及条件', '旁听席位'],
  counterexamples: ['招聘条件', '奖励标准', '岗位职责'],
}
export const placeUnits: readonly string[] = ['名', '人', '位', '席']
export const wonUnits: readonly string[] = ['个', '项', '家', '件']

/** The number of a label that has one of its own: 总分⟦100分⟧：教学理念20分. */
export const numbersBehind = {
  pattern: /\d[\d.,]*[万亿]?[一-龥%]{0,4}$/,
  examples: ['总分100分', '推荐名额120个', '奖金总额1.5万元', '占比30%'],
  counterexamples: ['总分', '第2批项目名额分配', '1类人才补贴标准'],
}

/** Measure words of copies, and of places that are given out. */
export const copiesUnits: readonly string[] = ['份', '联']
export const quotaUnits: readonly string[] = ['名额']

/** Headings under which a bare count is given out: 房源概况, 招聘计划. */
export const countHeading = {
  pattern:
    /奖项|奖励|评选|房源|名额|计划|指标|分配|数量|规模|编制|份数|配额|配置|标准|构成|(?<!章程|机构|部门)组成(?!部门|部分|机构)/,
  examples: ['奖项设置', '招聘计划', '房源概况', '设备配置', '听证会参加人构成', '专家组组成'],
  counterexamples: ['申报条件', '联系方式', '报名办法'],
}

/** A label of its sentence that does the same: ⟦招聘岗位：⟧科长1名. */
export const countLabel = {
  pattern:
    /^[^,。;:]{0,8}(?:岗位|职位|人数|数量|名额|计划|编制|指标|规模|份数|配置)(?!要求|职责|条件|资格|说明|描述|待遇)[^,。;:]{0,4}:/,
  examples: [
    '招聘岗位:科长1名',
    '招生人数:高一年级8个班',
    '建设规模:泊位3个',
    '公开招聘岗位及人数:教师5名',
    '岗位及人数:教师5名',
  ],
  counterexamples: [
    '联系人:张老师1名',
    '聘用条件:持有2项证书',
    '名额3个',
    '联系人:张老师,岗位:科长1名',
    '招聘岗位,联系人:1名',
    '岗位要求:主持过2个以上项目',
    '岗位职责:管理2名员工',
  ],
}

/** A label under which persons or places are sought: 岗位：…1名. */
export const postLabel = {
  pattern:
    /^(?:招聘|选任|竞聘|空缺|拟聘)?(?:岗位|职位|名额|计划|编制)(?!要求|职责|条件|资格|说明|描述|待遇)[^,。;:]{0,4}:/,
  examples: ['招聘岗位:会计1名', '选任职位:副院长2名', '岗位名称:讲解员3名', '编制:5名', '岗位及人数:教师5名'],
  counterexamples: [
    '招聘条件:近3年业绩2项',
    '岗位招聘条件及要求:持证2个',
    '联系人:1名',
    '联系人:张老师,岗位:会计1名',
    '岗位,备注:2名',
    '岗位要求:主持过2个以上项目',
    '岗位职责:管理2名员工',
    '招聘岗位条件:证书2项',
  ],
}

import { describe, expect, test } from 'vitest'
import { extractThresholds } from '../../../ingest/extract/thresholds.ts'
import { findTimes } from '../../../ingest/extract/times/find.ts'
import { noticeOf, readNotice } from './read-notice.ts'

/** Each rule of a body on one line: what is measured, for whom, how much. */
async function rulesOf(...lines: string[]): Promise<string[]> {
  const reading = await readNotice(noticeOf(...lines))
  const times = findTimes(reading.folded).map(({ span }) => span)
  return extractThresholds(reading, times, []).map(rule => {
    if (rule.kind !== 'threshold') return rule.kind
    const whom = rule.appliesTo.length > 0 ? ` [${rule.appliesTo.join('|')}]` : ''
    const range = rule.max === undefined ? '' : `..${rule.max}`
    return `${rule.measure}: ${rule.subject}${whom} ${rule.operator} ${rule.value}${range} ${rule.unit}`
  })
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a share and what it measures',
    '（一）从事研发的科技人员占企业当年职工总数的比例不低于6%；',
    ['share: 从事研发的科技人员占企业当年职工总数的比例 >= 6 %'],
  ],
  [
    'brackets within what is measured',
    '（二）高新技术产品（服务）收入占总收入的比例不低于40%。',
    ['share: 高新技术产品（服务）收入占总收入的比例 >= 40 %'],
  ],
  [
    'one number for each of a list of cities',
    '具体分配名额为：甲市、乙市和丙市各120家，丁市80家，戊市、己市各60家。',
    [
      'quota: 具体分配名额 [甲市|乙市|丙市] = 120 家',
      'quota: 具体分配名额 [丁市] = 80 家',
      'quota: 具体分配名额 [戊市|己市] = 60 家',
    ],
  ],
  [
    'numbers in turn',
    '甲区、乙区、丙县的标准分别为每人每月1200元、1100元、980元。',
    ['amount: 标准 [甲区] = 1200 CNY', 'amount: 标准 [乙区] = 1100 CNY', 'amount: 标准 [丙县] = 980 CNY'],
  ],
  [
    'a ladder of awards',
    '奖励标准：一等奖10万元，二等奖5万元，三等奖2万元。',
    [
      'amount: 奖励标准 [一等奖] = 100000 CNY',
      'amount: 奖励标准 [二等奖] = 50000 CNY',
      'amount: 奖励标准 [三等奖] = 20000 CNY',
    ],
  ],
  [
    'copies by case',
    '报送份数：平台项目6份，其他项目均为2份。',
    ['copies: 报送份数 [平台项目] = 6 份', 'copies: 报送份数 [其他项目] = 2 份'],
  ],
  [
    'those whom an office chooses by bids, and whose number differs in the remark',
    '由市局组织公开招标确定2家入驻实体超市（评估公司为3家）。',
    ['quota: 入驻实体超市 = 2 家', 'quota: 评估公司 = 3 家'],
  ],
  [
    'a number of their own in the remark behind that of all others',
    '每校推荐2名（职业学校为3名）。',
    ['quota: 每校推荐 = 2 名', 'quota: 每校推荐 [职业学校] = 3 名'],
  ],
  ['children are counted where they are compared', '已生育二孩或以上的，须登记。', ['count: 已生育 >= 2 孩']],
  [
    'a range',
    '（三）上年度营业收入在3000万元至1亿元（含）之间。',
    ['amount: 上年度营业收入 between 30000000..100000000 CNY'],
  ],
  [
    'awards in turn for cases of the clause before',
    '（四）对营业收入首次突破1亿元、5亿元的企业，分别给予10万元、50万元奖励。',
    [
      'amount: 营业收入 > 100000000 CNY',
      'amount: 营业收入 > 500000000 CNY',
      'amount: 奖励 [营业收入首次突破1亿元] = 100000 CNY',
      'amount: 奖励 [5亿元] = 500000 CNY',
    ],
  ],
  [
    'a share of a base and a cap for each',
    '按不超过设备投资额的20%给予补助，单个企业最高不超过500万元。',
    ['share: 补助（设备投资额） <= 20 %', 'amount: 补助 [单个企业] <= 5000000 CNY'],
  ],
  [
    'limits in one unit for several things',
    '颗粒物、二氧化硫、氮氧化物排放浓度分别不高于10、35、50毫克/立方米。',
    [
      'other: 排放浓度 [颗粒物] <= 10 毫克/立方米',
      'other: 排放浓度 [二氧化硫] <= 35 毫克/立方米',
      'other: 排放浓度 [氮氧化物] <= 50 毫克/立方米',
    ],
  ],
  [
    'an upper and a lower end',
    '缴费基数上限为28221元，下限为5644元。',
    ['amount: 缴费基数上限 <= 28221 CNY', 'amount: 缴费基数下限 >= 5644 CNY'],
  ],
  ['a label before the number', '最高限价：125万元。', ['amount: 最高限价 <= 1250000 CNY']],
  ['a fine and what it is', '责令改正，并处1倍以上3倍以下罚款。', ['share: 罚款 between 1..3 倍']],
  [
    'a rate with what it is counted by',
    '每招用1名高校毕业生，给予1000元一次性补贴。',
    ['amount: 一次性补贴 = 1000 CNY'],
  ],
  [
    'a quota of applications',
    '每个县（市、区）限推荐5项，高校限推荐3项。',
    ['quota: 每个县（市、区） [每个县（市、区）] <= 5 项', 'quota: 高校 [高校] <= 3 项'],
  ],
  ['a score to pass', '考试满分为100分，60分为合格。', ['score: 考试满分 = 100 point', 'score: 考试满分 >= 60 point']],
  ['a duty in Chinese digits', '请各地报送一名负责此项工作的联络员。', ['count: 负责此项工作的联络员 = 1 名']],
  [
    'what is set for each so many',
    '女生每15人至少设一个蹲位；每增加10人，加1分。',
    ['count: 蹲位 >= 1 个', 'score: 加分 = 1 point'],
  ],
  ['a new value in place of a former one', '中级岗位比例由40%提高到50%。', ['share: 中级岗位比例 = 50 %']],
  [
    'owners of a measure',
    '甲区、乙区、丙县的城乡低保标准为每人每月1209元。',
    ['amount: 城乡低保标准 [甲区|乙区|丙县] = 1209 CNY'],
  ],
  ['a ratio that looks like a time', '小学教职工与学生之比不低于1:19。', ['share: 小学教职工与学生之比 >= 5.26316 %']],
  [
    'a full-width number of an item within a line',
    '注：1．300米以上的跑道至少设6道。',
    ['other: 跑道 >= 300 米', 'count: 跑道 >= 6 道'],
  ],
  [
    'targets by year',
    '到2025年，服务覆盖率达到75%以上，力争2030年达到90%。',
    ['share: 服务覆盖率 >= 75 %', 'share: 服务覆盖率 >= 90 %'],
  ],
  [
    'halves that are compared',
    '应有半数以上业主代表出席，经到会代表过半数通过；超过一半业主同意的，可以施工。',
    ['share: 业主代表 >= 50 %', 'share: 到会代表 > 50 %', 'share: 业主 > 50 %'],
  ],
  [
    'a fine that is a share of something',
    '骗取补助资金的，处骗取金额1倍以上3倍以下的罚款；瞒报销售额的，处瞒报金额5%以上10%以下的罚款。',
    ['share: 罚款（骗取金额） between 1..3 倍', 'share: 罚款（瞒报金额） between 5..10 %'],
  ],
  [
    'a measure set plainly',
    '首期供水规模为20万立方米，各泵站间距均为500米。',
    ['other: 首期供水规模 = 200000 立方米', 'other: 各泵站间距 = 500 米'],
  ],
  ['a thing of which there may be one alone', '每个账户只能绑定一个手机号码。', ['count: 手机号码 = 1 个']],
  [
    'a topic right behind the last of those who are given numbers in turn',
    '一级、二级、三级医院住院起付标准分别为150元、400元、800元。',
    [
      'amount: 住院起付标准 [一级] = 150 CNY',
      'amount: 住院起付标准 [二级] = 400 CNY',
      'amount: 住院起付标准 [三级医院] = 800 CNY',
    ],
  ],
  [
    'measures side by side that are nobody’s names',
    '采购预算金额260万元，最高限价255万元。',
    ['amount: 采购预算金额 = 2600000 CNY', 'amount: 最高限价 <= 2550000 CNY'],
  ],
  [
    'a fund behind its share, and penalty points behind a fine',
    '按不低于工资总额的2%足额提取工会经费；超载的，处500元罚款，记3分。',
    ['share: 工会经费（工资总额） >= 2 %', 'amount: 罚款 = 500 CNY', 'score: 记分 = 3 point'],
  ],
  ['a mean is no measure of each', '家庭存款人均不超过3万元。', ['amount: 家庭存款人均 <= 30000 CNY']],
  [
    'a fine that grows by the day',
    '逾期不缴的，每日按罚款数额的3%加处罚款；方案须经一半以上住户同意。',
    ['share: 罚款（罚款数额） = 3 %', 'share: 住户 >= 50 %'],
  ],
  [
    'the weights of a score',
    '考核总分=理论成绩×30%+实操成绩×70%。',
    ['share: 理论成绩 = 30 %', 'share: 实操成绩 = 70 %'],
  ],
  [
    'weights that stand before their terms, and points divided first',
    '综合分＝40%×材料评审分＋（答辩总分÷2）×60%；最终得分=初试总分÷5×60%＋复试成绩×40%。',
    ['share: 材料评审分 = 40 %', 'share: 答辩总分 = 60 %', 'share: 初试总分 = 60 %', 'share: 复试成绩 = 40 %'],
  ],
  [
    'what a rate is counted by, told with a comparison or as money',
    '每满200人配备1名校医；每增加投资500万元奖励8万元；每超过限额10%扣3分。',
    ['count: 校医 = 1 名', 'amount: 奖励 = 80000 CNY', 'score: 扣分 = 3 point'],
  ],
  [
    'ranks that are asked for',
    '对亩产排名全县前10名的农户，奖励2000元；学业成绩排名前30%的学生可以申请。',
    [
      'other: 亩产排名全县 <= 10 名',
      'amount: 奖励 [亩产排名全县前10名的农户] = 2000 CNY',
      'share: 学业成绩排名 <= 30 %',
    ],
  ],
  [
    'a grant in a sentence that also speaks of growth, and an aim',
    '对测算增加负担（剔除自然增长）部分，给予30%的补贴；到2028年，服务业增加值年均增长7%左右。',
    ['share: 补贴 [测算增加负担（剔除自然增长）部分] = 30 %', 'share: 服务业增加值年均增长 about 7 %'],
  ],
  ['somebody who has to be chosen', '联名申诉的，应当推举一名代表办理。', ['count: 代表办理 = 1 名']],
  [
    'grants in turn to somebody who is named once',
    '对首次认定为国家、省级重点实验室的单位，分别给予团队80万元、40万元奖励。',
    ['amount: 奖励 [首次认定为国家] = 800000 CNY', 'amount: 奖励 [省级重点实验室] = 400000 CNY'],
  ],
  [
    'shares in turn of a base',
    '对单台设备、整条产线和整个车间进行改造的项目，分别给予设备投资额8%、10%和15%的补助。',
    [
      'share: 补助（设备投资额） [单台设备] = 8 %',
      'share: 补助（设备投资额） [整条产线] = 10 %',
      'share: 补助（设备投资额） [整个车间进行改造] = 15 %',
    ],
  ],
  [
    'those to whom a grant or a fine is addressed',
    '对在北交所上市企业，给予企业300万元奖励；对未取得许可的网站处500元以下罚款。',
    ['amount: 奖励 [在北交所上市企业] = 3000000 CNY', 'amount: 罚款 [未取得许可的网站] <= 500 CNY'],
  ],
  [
    'groups that share the measure of the clause before them',
    '技术人员占职工总数的比例，大型企业不低于8%，中型企业不低于10%。',
    ['share: 技术人员占职工总数的比例 [大型企业] >= 8 %', 'share: 技术人员占职工总数的比例 [中型企业] >= 10 %'],
  ],
  [
    'groups, and what is counted behind the first',
    '甲级单位不少于3名注册建造师，乙级单位不少于2名。',
    ['count: 注册建造师 [甲级单位] >= 3 名', 'count: 注册建造师 [乙级单位] >= 2 名'],
  ],
  [
    'groups under a label',
    '身高：男性不低于1.72米，女性不低于1.62米。',
    ['other: 身高 [男性] >= 1.72 米', 'other: 身高 [女性] >= 1.62 米'],
  ],
  [
    'a measure and its group in one word',
    '厂界噪声昼间不超过65分贝，夜间不超过55分贝；安家费博士25万元、硕士8万元。',
    [
      'other: 厂界噪声 [昼间] <= 65 分贝',
      'other: 厂界噪声 [夜间] <= 55 分贝',
      'amount: 安家费 [博士] = 250000 CNY',
      'amount: 安家费 [硕士] = 80000 CNY',
    ],
  ],
  [
    'a group that is itself counted',
    '中小企业从业人员200人以下，参展企业不少于6家，每班学生不超过45人。',
    ['count: 中小企业从业人员 <= 200 人', 'count: 参展企业 >= 6 家', 'count: 每班学生 <= 45 人'],
  ],
  [
    'labels within a line',
    '自然损耗定额：稻谷：储存半年以上的，不超过0.15%；菜籽油：储存半年以上的，不超过0.15%。',
    ['share: 自然损耗定额 [稻谷] <= 0.15 %', 'share: 自然损耗定额 [菜籽油] <= 0.15 %'],
  ],
  [
    'remarks in brackets',
    '项目概述（不超过400字）；笔试包括基础知识（占30%）和专业技能（占70%）。',
    ['count: 项目概述 <= 400 字', 'share: 基础知识 = 30 %', 'share: 专业技能 = 70 %'],
  ],
  [
    'a cap for one of many',
    '每个标准展位最高补助2万元，单个企业最高支持金额不超过15万元。',
    ['amount: 补助 [每个标准展位] <= 20000 CNY', 'amount: 单个企业最高支持金额 [单个企业] <= 150000 CNY'],
  ],
  [
    'fees side by side, and an age without a name',
    '报名费80元/人，资料费每科20元；符合条件的，可放宽至45周岁。',
    ['amount: 报名费 = 80 CNY', 'amount: 资料费 = 20 CNY', 'age: 年龄 <= 45 year'],
  ],
  [
    'what stands behind the particle',
    '同时符合本条规定的两种以上情形的，从重处理；受到两次以上通报的，取消资格。',
    ['count: 情形 >= 2 种', 'count: 通报 >= 2 次'],
  ],
  [
    'what each may choose, and a post under its label',
    '每名学生选报一所民办学校；招聘岗位：信息科科长（科级）1名。',
    ['count: 民办学校 = 1 所', 'quota: 信息科科长（科级） = 1 名'],
  ],
  [
    'sizes are no formula, and what a clause grants is counted',
    '近照（35×45mm，50KB以下）；给予展位费、3位参展人员机票的补贴。',
    ['other: 近照 <= 50 KB', 'count: 参展人员机票的补贴 = 3 位'],
  ],
  [
    'a limit in place of a former one, and a floor of what the cap was of',
    '单职工最高贷款额度由40万元提高至55万元；缴存额上限为7000元，下限为200元。',
    ['amount: 单职工最高贷款额度 <= 550000 CNY', 'amount: 缴存额上限 <= 7000 CNY', 'amount: 缴存额下限 >= 200 CNY'],
  ],
  [
    'a sum and its parts',
    '今年拟招收学员90名，其中研究生30名、本科生60名。',
    ['quota: 今年拟招收学员 = 90 名', 'quota: 研究生 [研究生] = 30 名', 'quota: 本科生 [本科生] = 60 名'],
  ],
  [
    'scores side by side, and a range of them without a unit',
    '总分≥160分，综合≥75，外语≥38；60≤得分<80的为合格。',
    [
      'score: 总分 >= 160 point',
      'score: 综合 >= 75 point',
      'score: 外语 >= 38 point',
      'score: 得分 between 60..80 point',
    ],
  ],
  [
    'two things of which one follows its number',
    '发生2人以上重伤或者1人以上死亡的，停业；没有收入或者收入不足3000元的，减免。',
    ['count: 重伤 >= 2 人', 'count: 死亡 >= 1 人', 'amount: 收入 < 3000 CNY'],
  ],
  [
    'what at least one of each is asked for',
    '每个站点至少配备2名医生、1名护士；摘要150字左右。',
    ['count: 医生 >= 2 名', 'count: 护士 >= 1 名', 'count: 摘要 about 150 字'],
  ],
  [
    'points under a label with a number of its own, and points that nobody counts',
    '总分60分：教案设计20分，课堂表现40分；低于36分者不得推荐。',
    [
      'score: 总分 = 60 point',
      'score: 总分 [教案设计] = 20 point',
      'score: 总分 [课堂表现] = 40 point',
      'score: 总分 < 36 point',
    ],
  ],
  [
    'a limit for each group, told in one word with the first',
    '年度统筹基金最高支付限额在职职工3000元，退休人员4500元；居民住院起付线一级150元、二级400元，支付比例对应80%、70%。',
    [
      'amount: 年度统筹基金最高支付限额 [在职职工] <= 3000 CNY',
      'amount: 年度统筹基金最高支付限额 [退休人员] <= 4500 CNY',
      'amount: 居民住院起付线 [一级] = 150 CNY',
      'amount: 居民住院起付线 [二级] = 400 CNY',
      'share: 支付比例 = 80 %',
      'share: 支付比例 = 70 %',
    ],
  ],
  [
    'a price for so much, and money that leans on no age',
    '高龄津贴：70—79周岁每人每月30元，80周岁以上60元；小麦收购价每50公斤118元。',
    [
      'age: 年龄 between 70..79 year',
      'amount: 高龄津贴 = 30 CNY',
      'age: 年龄 >= 80 year',
      'amount: 高龄津贴 = 60 CNY',
      'amount: 小麦收购价 = 118 CNY',
    ],
  ],
  [
    'cents of a price, and points beside them',
    '工商业电价每千瓦时降低2.5分；附加为3分/千瓦时；技术方案得3分。',
    ['amount: 工商业电价每千瓦时降低 = 0.025 CNY', 'amount: 附加 = 0.03 CNY', 'score: 技术方案得 = 3 point'],
  ],
  [
    'a rank that decides, and elements of one character',
    '初赛前20名进入决赛；重金属限量：铅≤0.2mg/kg，镉≤0.1mg/kg；百分比不低于35%。',
    ['other: 初赛 <= 20 名', 'other: 铅 <= 0.2 mg/kg', 'other: 镉 <= 0.1 mg/kg', 'share: 百分比 >= 35 %'],
  ],
  [
    'a prize and its money, and money in figures behind words',
    '一等奖2名，奖金5万元；预算金额：人民币叁万元整（￥30000.00）。',
    ['quota: 一等奖 [一等奖] = 2 名', 'amount: 奖金 [一等奖] = 50000 CNY', 'amount: 预算金额 = 30000 CNY'],
  ],
  [
    'points for so much, a pressure, and whom a limit is for',
    '每10小时积1分；供水压力0.3MPa；为民服务项目经费20万元；招收保安员（限女性45周岁以下）；准确率低于90%的扣2分。',
    [
      'score: 每10小时积 = 1 point',
      'other: 供水压力 = 0.3 MPa',
      'amount: 为民服务项目经费 = 200000 CNY',
      'age: 年龄 [女性] <= 45 year',
      'share: 准确率 < 90 %',
      'score: 扣分 = 2 point',
    ],
  ],
  [
    'those who stand right before what they are given',
    '甲类人才给予80万元安家补助；前三名的颁发奖牌。',
    ['amount: 安家补助 [甲类人才] = 800000 CNY', 'other: 申报条件 <= 3 名'],
  ],
  [
    'a measure told once before its list, and shares in turn of a base with 分 in it',
    '宿舍面积分别为甲类60平方米、乙类45平方米；年薪50万元以上、30万元以上的人才，分别按所得税留存部分的100%、60%给予奖励。',
    [
      'other: 宿舍面积 [甲类] = 60 平方米',
      'other: 宿舍面积 [乙类] = 45 平方米',
      'amount: 年薪 >= 500000 CNY',
      'amount: 年薪 >= 300000 CNY',
      'share: 奖励（所得税留存部分） [年薪50万元以上] = 100 %',
      'share: 奖励（所得税留存部分） [30万元以上] = 60 %',
    ],
  ],
  ['a base with two owners', '按企业及其职工实际缴费的40%返还。', ['share: 返还（企业及其职工实际缴费） = 40 %']],
  [
    'a condition leans on the condition before it, a grant on the grant',
    '新建冷库容积达2000立方米以上的，奖励10万元；达到5000立方米以上的，奖励30万元；每年最高不超过60万元。',
    [
      'other: 新建冷库容积 >= 2000 立方米',
      'amount: 奖励 = 100000 CNY',
      'other: 新建冷库容积 >= 5000 立方米',
      'amount: 奖励 = 300000 CNY',
      'amount: 奖励 <= 600000 CNY',
    ],
  ],
  [
    'how many prizes there are',
    '本届共设奖项60项，其中：特等奖2项；优秀奖40项；优秀组织奖5个，奖金各3000元。',
    [
      'quota: 本届共设奖项 = 60 项',
      'quota: 特等奖 [特等奖] = 2 项',
      'quota: 优秀奖 [优秀奖] = 40 项',
      'quota: 优秀组织奖 = 5 个',
      'amount: 奖金 [优秀组织奖] = 3000 CNY',
    ],
  ],
  ['超 compares', '单户补贴不超3万元，逾期超5次的取消资格。', ['amount: 单户补贴 <= 30000 CNY', 'count: 逾期 > 5 次']],
  [
    'ranks of those who won, and places that are won',
    '运动会前八名获得者、非奥运会项目前六名获得者可以免试；各项录取前三名。',
    ['other: 运动会 <= 8 名', 'other: 获得者 [非奥运会项目] <= 6 名', 'quota: 各项录取 <= 3 名'],
  ],
  ['no rank in 目前 and 会前', '目前三名教师已报到，会前五名代表签到。', []],
  ['the last of a ranking', '考核成绩排名后5%的教师不得评优。', ['share: 考核成绩 <= 5 %']],
  ['what is paid behind an act is no last part', '验收合格后30%的尾款支付。', ['share: 验收合格后 = 30 %']],
  [
    'a share of a base with a remark',
    '推荐人数不得少于学院申请人数（本科生+研究生总数）的10%。',
    ['share: 推荐人数 >= 10 %'],
  ],
  [
    'a comparison in the remark of a base says nothing of the share',
    '收入（不低于100万元）的10%用于研发补贴。',
    ['amount: 收入 >= 1000000 CNY', 'share: 收入 = 10 %'],
  ],
  [
    'what alone may be put forward or is chosen, but nothing that has been',
    '同一课程只推荐1节精品课；组织专家遴选确定600节精品课；已推荐5节，2021年遴选确定30节。',
    ['quota: 精品课 = 1 节', 'quota: 精品课 = 600 节'],
  ],
  [
    'how often something has happened, as a case',
    '有2次违法行为记录的，扣20分；发生3起事故的，停产整顿；去年共发生3起火灾。',
    ['count: 违法行为记录 = 2 次', 'score: 扣分 = 20 point', 'count: 事故 = 3 起'],
  ],
  ['how many each course has', '培训规模：每期18人。', ['quota: 培训规模 = 18 人']],
  ['thousands of characters', '论证部分不超过八千字。', ['count: 论证部分 <= 8000 字']],
  [
    'what is laid on each or chosen anew is no fact',
    '每个教研组确定4位骨干；从入围者中评审确定20名“最美工匠”。',
    ['count: 骨干 = 4 位', 'quota: “最美工匠” = 20 名'],
  ],
  [
    'small numbers that are needed',
    '申请人须有两名同行专家推荐，聘期届满可以续聘二次。',
    ['count: 同行专家 = 2 名', 'count: 聘期届满可以续聘 = 2 次'],
  ],
  ['a price for each piece', '招标文件售价：人民币300元/本，售后不退。', ['amount: 招标文件售价 = 300 CNY']],
  [
    'one of a group whose whole was told before',
    '合作社资金总额30万元，单个补助不超过6万元；家庭农场资金总额10万元，单个补助不超过6万元。',
    [
      'amount: 合作社资金总额 = 300000 CNY',
      'amount: 单个补助 [合作社] <= 60000 CNY',
      'amount: 家庭农场资金总额 = 100000 CNY',
      'amount: 单个补助 [家庭农场] <= 60000 CNY',
    ],
  ],
  ['those who are of an age', '项目负责人的年龄不超过60周岁。', ['age: 项目负责人的年龄 [项目负责人] <= 60 year']],
  [
    'a prize and the age of those who may win it',
    '新秀奖（申报人在35周岁以下）不超过10项。',
    ['age: 申报人 [新秀奖] <= 35 year', 'quota: 新秀奖 <= 10 项'],
  ],
  [
    'what a standard is the standard of',
    '海域使用费，按照用海面积逐年缴纳，标准为每公顷每年800元。',
    ['amount: 海域使用费标准 = 800 CNY'],
  ],
  [
    'so many for each of some counties that are counted',
    '推荐名额分配为：甲区、乙县、丙县三县区每县区推荐6家；丁市、戊市两市各申报3家。',
    ['quota: 推荐名额分配 [甲区|乙县|丙县] = 6 家', 'quota: 推荐名额分配 [丁市|戊市] = 3 家'],
  ],
  ['one who is asked for behind the word', '企业须配备专职会计一名。', ['count: 企业须配备专职会计 = 1 名']],
  [
    'posts of a board, and what is set for each day',
    '设主任1名、副主任2名。用水定额为每人每日120升。',
    ['count: 主任 [主任] = 1 名', 'count: 副主任 [副主任] = 2 名', 'other: 用水定额 = 120 升'],
  ],
  ['seats that are set up', '听证会设代表25人。', ['count: 听证会设代表 = 25 人']],
  ['what has been done', '投标人完成过两个以上同类项目。', ['count: 同类项目 >= 2 个']],
  ['sheets of a form', '登记表一式三联。', ['copies: 登记表 = 3 联']],
]

test('a heading names the measure where each label names whose it is, and those whose conditions follow', async () => {
  expect(await rulesOf('一、资助额度', '（一）重点项目：35万元', '（二）一般项目：20万元')).toEqual([
    'amount: 资助额度 [重点项目] = 350000 CNY',
    'amount: 资助额度 [一般项目] = 200000 CNY',
  ])
  expect(await rulesOf('一、收费标准', '（一）保证金：5万元', '（二）大厅：3万元')).toEqual([
    'amount: 保证金 = 50000 CNY',
    'amount: 收费标准 [大厅] = 30000 CNY',
  ])
  expect(await rulesOf('一、名师工作室成员', '（一）年龄45周岁以下；')).toEqual([
    'age: 年龄 [名师工作室成员] <= 45 year',
  ])
  expect(await rulesOf('一、听证会旁听人须具备以下条件：', '（一）年满18周岁；', '（二）遵守纪律。')).toEqual([
    'age: 年龄 [听证会旁听人] >= 18 year',
  ])
})

test('a remark with a number of its own parts no comparison from its number', async () => {
  const found = await rulesOf('一、缴存基数', '（一）缴存基数不得超过上年度职工月平均工资（6312元）的3倍。')
  expect(found.some(rule => rule.endsWith('<= 3 倍'))).toBe(true)
})

test('a rate is for all who are enumerated before it', async () => {
  expect(
    await rulesOf('一、返还标准', '大型企业、社会团体按实际缴费的50%返还；中小微企业、个体经济组织按90%返还。'),
  ).toEqual(['share: 返还（实际缴费） [大型企业|社会团体] = 50 %', 'share: 返还 [中小微企业|个体经济组织] = 90 %'])
})

test('places are told by the name of those who take them', async () => {
  const found = await rulesOf('一、听证会参加人构成', '1、消费者：10名；', '2、旁听人员：3名。')
  expect(found.map(rule => rule.replace(/ \[.*\]/, ''))).toEqual(['count: 消费者 = 10 名', 'count: 旁听人员 = 3 名'])
  expect(await rulesOf('一、基本情况', '1、到会记者：10名；')).toEqual([])
})

test('a count under a heading of places is a quota, by the name of those who are counted', async () => {
  const lines = ['参加人15名，其中：居民代表6名；经营者2名，由供热企业推荐。', '人大代表1名，政协委员1名。']
  expect(await rulesOf('一、听证会参加人名额', ...lines)).toEqual([
    'quota: 参加人 = 15 名',
    'quota: 居民代表 = 6 名',
    'quota: 经营者 = 2 名',
    'quota: 人大代表 [人大代表] = 1 名',
    'quota: 政协委员 [政协委员] = 1 名',
  ])
})

describe('thresholds', () => {
  test.each(cases)('%s', async (_, line, expected) => {
    expect(await rulesOf('一、申报条件', line)).toEqual(expected)
  })
})

test('a table gives the unit by the head of a column and the case by the label of a row', async () => {
  const table = ['| 县区 | 名额（个） | 资金（万元） | 现有企业 |', '|---|---|---|---|', '| 东城县 | 12 | 30.5 | 420 |']
  expect(await rulesOf('一、名额分配', ...table)).toEqual([
    'quota: 名额 [东城县] = 12 个',
    'amount: 资金 [东城县] = 305000 CNY',
  ])
})

test('a table gives units by a column of its own or by its heading, and what it compares rules under any head', async () => {
  const fees = ['| 项目 | 计费单位 | 收费标准 |', '|---|---|---|', '| 检测费 | 万元/次 | 0.5 |']
  expect(await rulesOf('一、收费标准', ...fees)).toEqual(['amount: 收费标准 [检测费] = 5000 CNY'])
  const posts = ['| 岗位 | 年龄 | 现有人数 |', '|---|---|---|', '| 司机 | 45周岁以下 | 20人以上 |']
  expect(await rulesOf('一、岗位', ...posts)).toEqual(['age: 年龄 [司机] <= 45 year'])
  const places = ['| 街道 | 推荐名额 | 民营企业不少于 |', '|---|---|---|', '| 东街道 | 12 | 4 |']
  expect(await rulesOf('一、名额分配', ...places)).toEqual([
    'quota: 推荐名额 [东街道] = 12 个',
    'quota: 民营企业不少于 [东街道] >= 4 个',
  ])
})

describe('what limits no one', () => {
  test.each([
    '落实三孩生育政策，推进二孩家庭登记。',
    '2024年共确定10家试点企业（民营企业为6家）。',
    '截至2024年底，我市已认定企业300家。',
    '2022年第二批认定的1030家企业不参加。',
    '营业收入同比增长超过10%，取得了良好成效。',
    '联系电话：010-81929528，地址：幸福路68号。',
    '根据《办法》（某政〔2024〕12号）第十五条规定办理。',
    '进一步统一思想，一并推进两项制度。',
    '竞价电量=装机容量×2158小时×（1-厂用电率2.41%）。',
    '划分为五个等级，分为三类。',
    '全年生产总值3210亿元，比上年增长6.1%，规模位居全省前三位。',
    '社会零售额120.5亿元，增长4.8%，其中网上零售额30亿元。',
    '保证金=出栏头数×12元×系数5%。',
    '全市粮食产量45万吨，下降0.6%。',
    '2023年各地共确定300个示范村。',
    '评价结果分为三级，反超12个单位。',
    '全县设有网点120个。',
    '台账由经办人一联留存。',
  ])('%s', async line => {
    expect(await rulesOf('一、总体要求', line)).toEqual([])
  })
})

test('every quote is the slice that it cites, and numbers of items are none', async () => {
  const reading = await readNotice(noticeOf('一、条件', '1.3人户家庭收入不超过每月5000元；', '2.得分60分以上。'))
  const rules = extractThresholds(reading, [], [])
  expect(rules.map(rule => rule.evidence[0]?.quote)).toEqual(['3人户', '不超过每月5000元', '60分以上'])
  for (const { evidence } of rules) {
    for (const { start, end, quote } of evidence) expect(reading.text.slice(start, end)).toBe(quote)
  }
})

test('a rule that the text says twice is one rule with two pieces of evidence', async () => {
  const line = '（一）研发费用占营业收入的比例不低于3%；'
  const reading = await readNotice(noticeOf('一、条件', line, line.replace('一', '二'), '（三）得分60分以上。'))
  const rules = extractThresholds(reading, [], [])
  expect(rules.map(rule => rule.evidence.length)).toEqual([2, 1])
})

test('numbers alike of two things, or for two groups, are two rules', async () => {
  const reading = await readNotice(
    noticeOf(
      '一、标准',
      '养殖项目保证金金额=年出栏头数×12元×系数5%（四舍五入到百元），且不低于3000元。',
      '种植项目保证金金额=流转亩数×40元×系数5%（四舍五入到百元），且不低于3000元。',
      '甲类企业的研发费用占营业收入的比例不低于3%。',
      '乙类企业研发人员较多，研发费用占营业收入的比例不低于3%。',
    ),
  )
  const rules = extractThresholds(reading, [], []).map(rule => (rule.kind === 'threshold' ? rule.subject : ''))
  expect(rules).toHaveLength(4)
  expect(rules.slice(0, 2)).toEqual(['养殖项目保证金金额', '种植项目保证金金额'])
})

test('a ratio by which something is divided, or that is let up, has to be looked at', async () => {
  const reading = await readNotice(noticeOf('一、方式', '按7:3的比例分担；开考比例为1:3，可放宽至1:2。'))
  expect(extractThresholds(reading, [], []).map(({ review }) => review.flags)).toEqual([
    ['comparator-unclear'],
    [],
    ['comparator-unclear'],
  ])
  const parts = await readNotice(noticeOf('一、方式', '按5:3:2的比例分三年拨付。'))
  expect(extractThresholds(parts, [], [])).toEqual([])
})

test('a number that has but an empty heading to say what it measures says so', async () => {
  const line = '首次突破2000万美元的，给予奖励。'
  const flags = async (heading: string) =>
    extractThresholds(await readNotice(noticeOf(heading, line)), [], []).map(({ review }) => review.flags)
  expect(await flags('一、支持对象')).toEqual([['scope-unclear']])
  expect(await flags('一、出口额')).toEqual([[]])
})

test('a rule whose subject could not be read says so', async () => {
  const reading = await readNotice(noticeOf('', '不超过500元。'))
  expect(extractThresholds(reading, [], [])).toMatchObject([{ review: { flags: ['scope-unclear'] } }])
})

test('a band that begins where the step before it ends leaves that number out', async () => {
  const reading = await readNotice(
    noticeOf(
      '一、条件',
      '1.收入小于5,000万元（含）的，比例不低于5%；',
      '2.收入5,000万元至2亿元（含）的，比例不低于4%；',
      '3.收入2亿元以上的，比例不低于3%。',
    ),
  )
  const bands = extractThresholds(reading, [], []).filter(rule => rule.kind === 'threshold' && rule.unit === 'CNY')
  expect(bands).toMatchObject([{ operator: '<=' }, { operator: 'between', excludes: ['value'] }, { operator: '>=' }])
})

test('spans that others own are left to them', async () => {
  const reading = await readNotice(noticeOf('一、材料', '申请表3份，奖励5万元。'))
  const start = reading.text.indexOf('申请表3份')
  expect(extractThresholds(reading, [], [{ start, end: start + 5 }])).toMatchObject([{ value: 50000 }])
})

test('how long a text has to be is a rule beside the paper itself', async () => {
  const line = '撰写60字以内的推荐词。'
  const reading = await readNotice(noticeOf('一、材料', line))
  const start = reading.text.indexOf('60字')
  const paper = { start, end: start + '60字以内的推荐词'.length }
  expect(extractThresholds(reading, [], [paper])).toMatchObject([
    { measure: 'count', subject: '推荐词', operator: '<=', value: 60, unit: '字' },
  ])
})

import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../ingest/extract/candidate.ts'
import { extractTimes } from '../../../../ingest/extract/times/index.ts'
import { readingOf, readingOfText, undatedReadingOf } from './reading-of.ts'

/** A rule as one line: kind, what it decides, value, flags. */
const line = (rule: Candidate): string => {
  const flags = rule.review.flags.filter(flag => flag !== 'inferred-actor').map(flag => ` !${flag}`)
  switch (rule.kind) {
    case 'date':
      return `date ${rule.role} ${JSON.stringify(rule.when)}${flags.join('')}`
    case 'deadline':
      return `deadline ${rule.bound} ${JSON.stringify(rule.when)}${flags.join('')}`
    case 'threshold':
      return `${rule.measure} ${rule.operator} ${rule.value}${rule.max ? `..${rule.max}` : ''} ${rule.unit}${flags.join('')}`
    default:
      return rule.kind
  }
}

const relative = (anchor: string, offset: string, direction = 'after', calendar = 'calendar'): string =>
  JSON.stringify({ type: 'relative', anchor, offset, direction, calendar })

const readings: Readonly<Record<string, readonly string[]>> = {
  '企业应于2025年6月30日前提交申请。': ['deadline by {"type":"date","date":"2025-06-30"}'],
  '各单位务于4月20日前报送总结。': ['deadline by {"type":"date","date":"2025-04-20"} !inferred-year'],
  '申请人应在收到补正通知后10个工作日内补齐材料。': [
    `deadline within ${relative('收到补正通知', 'P10D', 'after', 'working')}`,
  ],
  '自受理申请之日起20日内，区税务局应当作出决定。': [`deadline within ${relative('受理申请', 'P20D')}`],
  '企业应当在证书有效期届满前30日至90日内提出延续申请。': [
    'deadline during {"type":"relative","anchor":"证书有效期届满","offset":"P30D","direction":"before","calendar":"calendar","opens":"P90D"}',
  ],
  '学校应于每学年结束前5日公示名单。': [`deadline by ${relative('每学年结束', 'P5D', 'before')}`],
  '如单位名称发生变更，应在30日内办理变更登记。': [`deadline within ${relative('单位名称发生变更', 'P30D')}`],
  '区级部门于次月15日前将名单报市局。': [
    'deadline by {"type":"relative","anchor":"区级部门","offset":"P1M","direction":"after","calendar":"calendar","monthDay":15} !anchor-unclear',
  ],
  '用人单位应于每年9月30日前申报。': ['deadline by {"type":"recurring","every":"year","on":{"month":9,"day":30}}'],
  '参保人每年1月1日至2月末办理缴费。': [
    'deadline during {"type":"recurring","every":"year","from":{"month":1,"day":1},"to":{"month":2,"day":-1}}',
  ],
  '市局每半年对企业开展一次抽查。': ['deadline each {"type":"recurring","every":"half"}'],
  '本办法自2025年5月1日起施行，有效期5年，原办法同时废止。': [
    'date effective {"type":"date","date":"2025-05-01"}',
    'validity = 5 year',
    'date repealed {"type":"date","date":"2025-05-01"}',
  ],
  '本通知自印发之日起施行。': [`date effective ${relative('印发', 'P0D')}`],
  '本办法自公布之日起30日后施行。': [`date effective ${relative('公布', 'P30D')}`],
  '名单在门户网站公示，公示期不少于7个工作日。': ['publicity >= 7 workingDay'],
  '弄虚作假的，三年内不得再次申报。': ['ban = 3 year'],
  '申报单位近两年未发生环境污染事故。': ['lookback = 2 year'],
  '企业须注册成立满一年。': ['other >= 1 year'],
  '档案保存期限不少于10年。': ['other >= 10 year'],
  '各街道每月5日、20日前报送进展。': [
    'deadline by {"type":"recurring","every":"month","on":{"day":5}}',
    'deadline by {"type":"recurring","every":"month","on":{"day":20}}',
  ],
  '停水前应提前3日通知用户。': [`deadline by ${relative('停水', 'P3D', 'before')}`],
  '开考30分钟后禁止入场。': [
    'deadline from {"type":"relative","anchor":"开考","offset":"PT30M","direction":"after","calendar":"calendar"}',
  ],
  '现场核验：2025年6月20日、21日（上午8:30—11:30，下午2:30—5:30）。': [
    'deadline during {"type":"interval","start":"2025-06-20","end":"2025-06-21"}',
  ],
  '电脑摇号：2025年7月8日上午10时。': ['date event {"type":"date","date":"2025-07-08","time":"10:00"}'],
  '定于2025年6月中下旬举办培训班。': ['date event {"type":"interval","start":"2025-06-11","end":"2025-06-30"}'],
  '停车30分钟内免费。': ['other <= 30 分钟'],
  '逾期按日加收应缴水费1‰的违约金。': [],
  '考生在确认报考课程前，须认真核对。': [`deadline by ${relative('确认报考课程', 'P0D', 'before')}`],
  '各学院应在交叉评审截止日期前，完成上报。': [`deadline by ${relative('交叉评审截止日期', 'P0D', 'before')}`],
  '请在截止日期前提交。': [],
  '学生在入学第二年后可进行报考。': [`deadline from ${relative('入学第二年', 'P0D')}`],
  '服刑人员经有关部门批准后也可申请报考。': [],
  '预报名成功后可得到一个预报名号。': [],
  '处于刑事处罚期间或者正在接受调查的人员不得报名。': [],
  '船舶在休渔期应当停靠在港。': ['deadline during {"type":"relative","anchor":"休渔期","direction":"during"}'],
  '年龄计算截止日期为报名首日。': [`date cutoff ${relative('报名首日', 'P0D')}`],
  '学历截止日期为2025年6月30日。': ['date cutoff {"type":"date","date":"2025-06-30"}'],
  '专项经费须年度内使用完毕。': ['deadline within {"type":"period","unit":"year","year":2025} !inferred-year'],
  '录取工作应于12月初开始。': [
    'deadline from {"type":"period","unit":"tenDay","year":2025,"index":1,"month":12} !inferred-year',
  ],
  '听课人需以月为单位及时报送反馈表。': ['deadline each {"type":"recurring","every":"month"}'],
  '每月21号以后上报的数据在下月处理。': ['deadline from {"type":"recurring","every":"month","on":{"day":21}}'],
  '获评2023年、2024年市级课程的教师上报资源。': [
    'date cohort {"type":"interval","start":"2023-01-01","end":"2024-12-31"}',
  ],
  '最短学习时间为：本科四年、专科两年。': ['other >= 4 year', 'other >= 2 year'],
  '保修期限分别为：墙面5年、管道2年。': ['other = 5 year', 'other = 2 year'],
  '理论学习（3天）、跟岗实习2周，已培训5天。': ['other = 3 day', 'other = 14 day'],
  '五年内职初教师应当参加培训。': ['other <= 5 year'],
  '请分别于2025年1月29日、2025年2月26日和2025年3月29日前将报表报市局。': [
    'deadline by {"type":"date","date":"2025-01-29"}',
    'deadline by {"type":"date","date":"2025-02-26"}',
    'deadline by {"type":"date","date":"2025-03-29"}',
  ],
  '审查时间：2025年5月15日至5月18日和2025年5月21日。': [
    'deadline during {"type":"interval","start":"2025-05-15","end":"2025-05-18"}',
    'deadline during {"type":"date","date":"2025-05-21"}',
  ],
  '投标文件应于2025年8月5日北京时间13:30时前递交。': ['deadline by {"type":"date","date":"2025-08-05","time":"13:30"}'],
  '供应商参加采购活动前三年内，在经营活动中没有重大违法记录。': ['lookback = 3 year'],
  '截至2024年12月31日的统计数据由企业核对。': ['date cutoff {"type":"date","date":"2024-12-31"}'],
  '2025年2月29日前完成整改。': ['deadline by {"type":"date","date":"2025-02-29"} !impossible-date'],
  '请于2025年6月3日（星期一）前报名。': ['deadline by {"type":"date","date":"2025-06-03"} !weekday-mismatch'],
  '请于2025年6月2日（星期一）17:00前报名。': ['deadline by {"type":"date","date":"2025-06-02","time":"17:00"}'],
  '报名时间为2025年12月20日至1月10日。': [
    'deadline during {"type":"interval","start":"2025-12-20","end":"2026-01-10"} !inferred-year',
  ],
  '常年受理企业申请。': ['deadline during {"type":"continuous"}'],
  '具体安排另行通知。': ['deadline by {"type":"unannounced"} !vague-period'],
  '公示期内，由主管部门对申诉进行答疑。': [
    'deadline during {"type":"relative","anchor":"公示期","direction":"during"}',
  ],
  '取消资格的，自违法行为发生之日所属年度起追缴已享受的优惠。': [
    'deadline from {"type":"relative","anchor":"违法行为发生之日","offset":"P0D","direction":"after","calendar":"calendar","startOf":"year"}',
  ],
  '补贴标准为每人每月1200元。': [],
  '根据穗府规〔2024〕5号文件和《管理办法（2022年修订）》办理。': [],
  '2022年认定的高新技术企业参加复核。': ['date cohort {"type":"period","unit":"year","year":2022}'],
  '2024年1月1日至2024年12月31日期间取得的发明专利可以申报。': [
    'date cutoff {"type":"interval","start":"2024-01-01","end":"2024-12-31"}',
  ],
  '我局拟于2025年第三季度组织评审。': ['date planned {"type":"period","unit":"quarter","year":2025,"index":3}'],
  '凡于2025年5月31日前缴清欠款的，免除滞纳金。': ['date cutoff {"type":"date","date":"2025-05-31"}'],
  '考生应于2025年3月28日16:00前完成网上缴费，未按时缴费的视为放弃。': [
    'deadline by {"type":"date","date":"2025-03-28","time":"16:00"}',
  ],
  '上述政策执行至2027年12月31日。': ['date expires {"type":"date","date":"2027-12-31"}'],
  '自2023年1月1日起至2027年12月31日，对小规模纳税人减半征收资源税。': [
    'date window {"type":"interval","start":"2023-01-01","end":"2027-12-31"}',
  ],
  '当事人可以自收到决定书之日起60日内申请行政复议，或者6个月内提起行政诉讼。': [
    `deadline within ${relative('收到决定书', 'P60D')}`,
    `deadline within ${relative('收到决定书', 'P6M')}`,
  ],
  '于每年6月底和12月底前分别报送工作总结。': [
    'deadline by {"type":"recurring","every":"year","on":{"month":6,"day":-1}}',
    'deadline by {"type":"recurring","every":"year","on":{"month":12,"day":-1}}',
  ],
  '补贴申请每季度首月1—15日受理。': [
    'deadline during {"type":"recurring","every":"quarter","from":{"month":1,"day":1},"to":{"month":1,"day":15}}',
  ],
  '高校毕业生毕业2年内未就业的可申领补贴。': ['other <= 2 year'],
  '考试定于2025年5月17日（星期六）、18日（星期日）举行。': [
    'date event {"type":"interval","start":"2025-05-17","end":"2025-05-18"}',
  ],
  '报名截止时间由4月15日延长至4月30日。': ['deadline by {"type":"date","date":"2025-04-30"} !inferred-year'],
  '持证人应当在有效期届满前3个月内申请换证。': [`deadline within ${relative('有效期届满', 'P3M', 'before')}`],
  '许可证有效期最长为五年。': ['validity <= 5 year'],
  '取消其未来3年内所有项目竞价资格。': ['ban = 3 year'],
  '执行期满未逾5年的不得担任。': ['other <= 5 year'],
  '15日内未提交材料的，视为放弃。': [],
  '纳入2019-2020年配额管理的机组按本办法执行。': [],
  '力争到2025年底，覆盖率达到90%以上。': [],
  '原办法自本办法施行之日起废止。': ['date repealed {"type":"date","date":"2025-03-10"} !inferred-date'],
  '许可证有效期至竣工验收之日。': ['date expires {"type":"untilEvent","event":"竣工验收之日"}'],
  '报名时间自即日起至2025年9月30日止。': [
    'deadline during {"type":"interval","start":null,"end":"2025-09-30","startEvent":"即日"}',
  ],
  '自2025年4月1日起执行新标准，有效期至2030年3月31日。': [
    'date effective {"type":"date","date":"2025-04-01"}',
    'date expires {"type":"date","date":"2030-03-31"}',
  ],
  '建设单位应当在工程投入使用前，向消防部门申请检查。': [`deadline by ${relative('工程投入使用', 'P0D', 'before')}`],
  '公众聚集场所在营业期间，不得锁闭疏散门。': [
    'deadline during {"type":"relative","anchor":"营业期间","direction":"during"}',
  ],
  '档案移交进馆前，移交单位应当完成消毒处理。': [`deadline by ${relative('档案移交进馆', 'P0D', 'before')}`],
  '火灾扑灭后，有关人员应当按照要求保护现场。': [`deadline from ${relative('火灾扑灭', 'P0D')}`],
  '评审结束后，于2025年6月5日前发放通知书。': ['deadline by {"type":"date","date":"2025-06-05"}'],
  '经批准后可以延期。': [],
  '目前，企业应当加强售后服务和前期准备。': [],
  '施行前已受理的申请按原规定办理。': [],
  '新生自出生次年1月1日起享受待遇。': [
    'deadline from {"type":"relative","anchor":"出生","offset":"P1Y","direction":"after","calendar":"calendar","startOf":"year"}',
  ],
  '领取人员应当每12个月进行一次资格认证。': ['deadline each {"type":"recurring","every":"month","interval":12}'],
  '报名时间为2025年5月19日至5月22日（下午3点）。': [
    'deadline during {"type":"interval","start":"2025-05-19","end":"2025-05-22","endTime":"15:00"}',
  ],
  '新价格自2026年2月份的月度结算开始执行。': ['date effective {"type":"period","unit":"month","year":2026,"index":2}'],
  '合格后28天内无息退还保证金。': [`deadline within ${relative('合格', 'P28D')}`],
  '汛期（6月至9月）加密巡查。': [
    'date window {"type":"interval","start":"2025-06-01","end":"2025-09-30"} !inferred-year',
  ],
  '枯水期（2025年11月至次年3月）实行计划用水。': [
    'date window {"type":"interval","start":"2025-11-01","end":"2026-03-31"}',
  ],
  '缓缴期限至2025年12月31日。': ['date expires {"type":"date","date":"2025-12-31"}'],
  '审批机关在受理后2个工作日内作出决定。': [`deadline within ${relative('受理', 'P2D', 'after', 'working')}`],
  '本公告发布之日起施行。': [`date effective ${relative('本公告发布', 'P0D')}`],
  '汛期为每年4月15日至10月15日。': [
    'date window {"type":"recurring","every":"year","from":{"month":4,"day":15},"to":{"month":10,"day":15}}',
  ],
  '企业应当每年检测，并于次年1月31日前报送报告。': [
    'deadline each {"type":"recurring","every":"year"}',
    'deadline by {"type":"recurring","every":"year","on":{"month":1,"day":31}}',
  ],
  '运营单位应于每日17:00前报送客流。': ['deadline by {"type":"recurring","every":"day","on":{"time":"17:00"}}'],
  '企业可以按月、按季或者按年缴纳。': [
    'deadline each {"type":"recurring","every":"month"}',
    'deadline each {"type":"recurring","every":"quarter"}',
    'deadline each {"type":"recurring","every":"year"}',
  ],
  '报名方式及时间见附件。': [],
  '企业应当及时、真实地披露信息。': [],
  '全年最高补助不超过预算。': [],
  '一年内发生2次以上一般事故的，予以撤销。': ['lookback = 1 year'],
  '在三年内因同一行为两次被查处的，从重处罚。': ['lookback = 3 year'],
  '自取得证书之日起一年内发生变更的，应当报告。': [`deadline within ${relative('取得证书', 'P1Y')}`],
  '暂停评审业务6个月至12个月。': ['ban between 6..12 month'],
  '给予五年奖励，其中前三年按80%、后两年按50%给予。': ['other = 5 year'],
  '质保期满一年后退还保证金。': [`deadline from ${relative('质保期满', 'P1Y')}`],
  '期限最多可延长2个月。': ['other <= 2 month'],
  '储存6个月以内的，损耗另计。': ['other <= 6 month'],
  '申请人应在受理后15日以内补正。': [`deadline within ${relative('受理', 'P15D')}`],
  '企业自认定当年起享受奖励。': [
    'deadline from {"type":"relative","anchor":"认定","offset":"P0D","direction":"after","calendar":"calendar","startOf":"year"}',
  ],
  '重点单位应当自列入名录之日起，公开信息。': [`deadline from ${relative('列入名录', 'P0D')}`],
  '当事人自处罚决定作出之日起五年内不得申请许可。': ['ban = 5 year'],
  '4月申报纳税期限顺延至4月20日。': ['deadline by {"type":"date","date":"2025-04-20"} !inferred-year'],
  '认真总结国庆期间市场情况，于10月8日前报送。': ['deadline by {"type":"date","date":"2025-10-08"} !inferred-year'],
  '（一）笔试。时间定于2025年6月14日上午9:00-11:30。': [
    'date event {"type":"interval","start":"2025-06-14","startTime":"09:00","end":"2025-06-14","endTime":"11:30"}',
  ],
  '（一）考试。报名时间为2025年5月6日至5月9日。': [
    'deadline during {"type":"interval","start":"2025-05-06","end":"2025-05-09"}',
  ],
  '申请对象自弃租的次月起重新轮候，系统于该月最后一天自动产生轮候号。': [
    'deadline from {"type":"relative","anchor":"弃租","offset":"P1M","direction":"after","calendar":"calendar","startOf":"month"}',
    'date event {"type":"relative","anchor":"弃租","offset":"P1M","direction":"after","calendar":"calendar","monthDay":-1}',
  ],
  '休学以一年为期，累计不超过两年。': ['other = 1 year', 'other <= 2 year !scope-unclear'],
  '材料报评审组织单位。评审组织单位应当在7个工作日内审核。': [
    `deadline within ${relative('材料报评审组织单位', 'P7D', 'after', 'working')} !anchor-unclear`,
  ],
  '开考30分钟后不得入场。': [`deadline from ${relative('开考', 'PT30M')}`],
  '项目执行期2年，自2025年7月1日起算。': ['other = 2 year', 'date effective {"type":"date","date":"2025-07-01"}'],
  '缴纳社会保险满一年（截至2025年6月30日）。': ['other >= 1 year', 'date cutoff {"type":"date","date":"2025-06-30"}'],
  '对2025年1月1日至2025年12月31日期间新聘的人员，给予补贴。': [
    'date cutoff {"type":"interval","start":"2025-01-01","end":"2025-12-31"}',
  ],
  '对2025年1月1日至2025年12月31日提交的申请予以受理。': [
    'deadline during {"type":"interval","start":"2025-01-01","end":"2025-12-31"}',
  ],
  '考生须在连续两个考试年度内通过全部科目。': ['other = 2 year'],
  '本标准执行三年，到期后另行制定。': ['validity = 3 year'],
  '试行期两年，自2025年5月1日至2027年4月30日。': [
    'validity = 2 year !scope-unclear',
    'date window {"type":"interval","start":"2025-05-01","end":"2027-04-30"}',
  ],
  '各市每半年报送一次总结，分别于7月10日前和次年1月10日前报省厅。': [
    'deadline each {"type":"recurring","every":"half"}',
    'deadline by {"type":"recurring","every":"year","on":{"month":7,"day":10}}',
    'deadline by {"type":"recurring","every":"year","on":{"month":1,"day":10}}',
  ],
  '各地每周五下午下班前报送情况。': ['deadline by {"type":"recurring","every":"week","on":{"weekday":5}}'],
  '考生请于2025年6月1日至5日登录系统查询是否取得资格。': [
    'deadline during {"type":"interval","start":"2025-06-01","end":"2025-06-05"}',
  ],
  '2024年应届毕业研究生年龄可以放宽。': ['date cohort {"type":"period","unit":"year","year":2024}'],
  '现组织2025年新材料企业申报工作。': [],
  '报表于每年3、6、9、12月的25日前上报。': [
    'deadline by {"type":"recurring","every":"quarter","on":{"month":3,"day":25}}',
  ],
  '报表于每年2、5、9月的25日前上报。': [],
  '务请于本月底前报送方案。': ['deadline by {"type":"date","date":"2025-03-31"} !inferred-date'],
  '次年第一季度进行考核。': [
    'deadline during {"type":"recurring","every":"year","from":{"month":1,"day":1},"to":{"month":3,"day":-1}}',
  ],
  '来稿三个月内未接到录用通知的，作者可自行处理。': [],
  '征文起止时间自即日起至2025年8月31日止。': [
    'deadline during {"type":"interval","start":null,"end":"2025-08-31","startEvent":"即日"}',
  ],
  '本办法自2025年6月1日起施行。2015年4月1日起施行的《登记办法》同时废止。': [
    'date effective {"type":"date","date":"2025-06-01"}',
    'date repealed {"type":"date","date":"2025-06-01"}',
  ],
  '团体应当于每年3月31日前报送报告，经同意后于5月31日前报登记机关。': [
    'deadline by {"type":"recurring","every":"year","on":{"month":3,"day":31}}',
    'deadline by {"type":"recurring","every":"year","on":{"month":5,"day":31}}',
  ],
  '评选每年开展一次，今年于5月31日前申报。': [
    'deadline each {"type":"recurring","every":"year"}',
    'deadline by {"type":"date","date":"2025-05-31"} !inferred-year',
  ],
  '连续三年停止使用的，可以申请撤销。': ['other = 3 year'],
  '自撤销之日起一年内，对相同的申请不予核准。': ['ban = 1 year'],
  '权利人应当自授权的当年开始缴纳年费。': [
    'deadline from {"type":"relative","anchor":"授权","offset":"P0D","direction":"after","calendar":"calendar","startOf":"year"}',
  ],
  '女职工享受98天产假，其中产前休假15天。': ['other = 98 day', 'other = 15 day'],
  '汽车6年以内每2年检验1次。': ['other <= 6 year', 'deadline each {"type":"recurring","every":"year","interval":2}'],
  '每年第一季度末前公布目录。': ['deadline by {"type":"recurring","every":"year","on":{"month":3,"day":-1}}'],
}

describe('times of a notice', () => {
  it.each(Object.entries(readings))('%s', async (text, expected) => {
    const { candidates } = extractTimes(await readingOf(text), [])
    expect(candidates.map(line)).toEqual(expected)
  })

  it('leaves what belongs to another rule alone', async () => {
    const reading = await readingOf('提交2024年度审计报告。')
    const start = reading.text.indexOf('2024')
    expect(extractTimes(reading, []).candidates.map(line)).toHaveLength(1)
    expect(extractTimes(reading, [{ start, end: start + 10 }]).candidates).toEqual([])
  })

  it('leaves a day before the notice to history', async () => {
    const { left } = extractTimes(await readingOf('2024年11月8日，省政府批复同意了该规划。'), [])
    expect(left.map(({ reason }) => reason)).toEqual(['history'])
  })

  it('takes the year of an undated notice from what it speaks of', async () => {
    const reading = await undatedReadingOf(
      '现组织2024年示范农场评选，2024年新登记的可以参加。',
      '材料于12月10日前报送。',
    )
    const { candidates } = extractTimes(reading, [])
    expect(candidates.map(line).at(-1)).toBe('deadline by {"type":"date","date":"2024-12-10"} !inferred-year')
  })

  it('reads the months of a notice of December on the next year in that year', async () => {
    const text = [
      '关于明确2026年度申报期限的通知',
      '各企业：',
      '4月申报期限顺延至4月20日。',
      '临江市税务局',
      '2025年12月7日',
    ]
    const { candidates } = extractTimes(await readingOfText(text), [])
    expect(candidates.map(line)).toEqual(['deadline by {"type":"date","date":"2026-04-20"} !inferred-year'])
  })

  it('quotes the event and the cue words', async () => {
    const { candidates } = extractTimes(await readingOf('企业自认定结果公告之日起20个工作日后领取证书。'), [])
    expect(candidates[0]?.evidence[0]?.quote).toBe('认定结果公告之日起20个工作日后')
  })
})

describe('a sentence without end', () => {
  const units = ['年', '期内', '于5月1日前，', '自受理之日起5日内，', '同时废止，', '近三年未发生，', '应在3个月内']

  it.each(units)('of %s is read in proportion to its length', async unit => {
    const time = async (length: number): Promise<number> => {
      const reading = await readingOf(`一、要求。${unit.repeat(Math.ceil(length / unit.length))}`)
      const runs = [1, 2, 3, 4].map(() => {
        const start = performance.now()
        extractTimes(reading, [])
        return performance.now() - start
      })
      return Math.min(...runs)
    }
    await time(4_000)
    const short = await time(10_000)
    expect(await time(40_000)).toBeLessThan(12 * Math.max(short, 20))
  })
})

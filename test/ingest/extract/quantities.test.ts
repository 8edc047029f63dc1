import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuantityMention } from '../../../ingest/extract/quantities/mention.ts'
import { findQuantities } from '../../../ingest/extract/quantities.ts'
import { cpuTime } from '../../cpu-time.ts'

const show = ({ operator, value, max, excludes, unit, flags }: QuantityMention): string =>
  `${operator} ${value}${max === undefined ? '' : `..${max}`}${excludes ? ` without ${excludes.join(',')}` : ''} ${unit}` +
  (flags.length > 0 ? ` ${flags.join(',')}` : '')

/** Folded text with each quantity marked, and what each is read as. */
const lines: readonly (readonly [string, ...string[]])[] = [
  // shares and comparators
  ['科技人员占职工总数的比例⟦不低于6%⟧;', '>= 6 %'],
  ['研发费用占营业收入的比重⟦达到5%以上⟧', '>= 5 %'],
  ['资产负债率⟦不高于70%⟧', '<= 70 %'],
  ['不良率⟦低于1.5‰⟧', '< 1.5 ‰'],
  ['同比提高⟦10至15个百分点⟧', 'between 10..15 个百分点'],
  ['下浮⟦5%—10%⟧', 'between 5..10 %'],
  ['误差⟦±0.5%⟧', 'between -0.5..0.5 %'],
  ['按⟦不超过实际投入的30%⟧给予补助,⟦最高不超过500万元⟧', '<= 30 %', '<= 5000000 CNY'],
  ['按照⟦不低于从业人员百分之二⟧的比例配备', '>= 2 %'],
  ['⟦超过1000万元至1亿元⟧的部分', 'between 10000000..100000000 without value CNY'],
  ['超过部分的⟦10%⟧', '= 10 %'],
  ['表决权⟦三分之二以上⟧', '>= 66.6667 %'],
  ['⟦百分之八⟧的税率', '= 8 %'],
  ['按⟦1:1⟧的比例配套', '= 100 %'],
  ['配套比例⟦不超过1:1⟧', '<= 100 %'],
  // money
  ['注册资本⟦不少于人民币1000万元⟧', '>= 10000000 CNY'],
  ['营业收入⟦3000万元至1亿元(含)⟧', 'between 30000000..100000000 CNY'],
  ['⟦5,000万元(不含)-2亿元⟧的', 'between 50000000..200000000 without value CNY'],
  ['奖励⟦1-3万元⟧', 'between 10000..30000 CNY'],
  ['处⟦五万元以上二十万元以下⟧罚款', 'between 50000..200000 CNY'],
  ['处⟦一倍以上三倍以下⟧的罚款', 'between 1..3 倍'],
  ['罚款⟦5万元以上不满10万元⟧', 'between 50000..100000 without max CNY'],
  ['⟦超过3000万元不超过1亿元⟧的部分', 'between 30000000..100000000 without value CNY'],
  ['⟦最高给予50万元⟧奖励', '<= 500000 CNY'],
  ['⟦最高可申请100万元⟧贷款', '<= 1000000 CNY'],
  ['营业收入⟦小于5,000万元(含)⟧的企业', '<= 50000000 CNY'],
  ['⟦500万元(含)以上⟧', '>= 5000000 CNY'],
  ['⟦500万元以上(不含)⟧', '> 5000000 CNY'],
  ['⟦1000万元以下(不含)⟧', '< 10000000 CNY'],
  ['⟦20人以下(含20人)⟧', '<= 20 人'],
  ['⟦超过3家(包括3家)⟧', '>= 3 家'],
  ['比例⟦不得分别超过12%⟧', '<= 12 %'],
  ['裁员率⟦不高于调查失业率控制目标(5.5%⟧)', '<= 5.5 %'],
  ['报名人数⟦超过征集人数(10名⟧),抽签确定', '> 10 名'],
  ['⟦低于50人(不包括本数)⟧', '< 50 人'],
  ['⟦每人每月1,238元⟧', '= 1238 CNY'],
  ['月收入⟦不超过每人2413.5元⟧', '<= 2413.5 CNY'],
  ['投资⟦300万美元以上⟧', '>= 3000000 USD'],
  ['⟦30万元封顶⟧', '<= 300000 CNY'],
  ['补贴⟦20余万元⟧', 'about 200000 CNY vague-amount'],
  ['惠及⟦300余家⟧企业', 'about 300 家 vague-amount'],
  // people, ages, households, scores
  ['⟦年满18周岁⟧', '>= 18 year'],
  ['⟦未满16周岁⟧的', '< 16 year'],
  ['⟦18至60周岁⟧', 'between 18..60 year'],
  ['年龄在⟦35周岁以下(含)⟧', '<= 35 year'],
  ['⟦十八周岁以上、三十五周岁以下⟧', 'between 18..35 year'],
  ['家庭保障人口为⟦3人户及以上⟧', '>= 3 人'],
  ['得分⟦60分及以上⟧', '>= 60 point'],
  ['成绩⟦不得低于八十五分⟧', '>= 85 point'],
  // counts
  ['⟦两个及以上⟧的', '>= 2 个'],
  ['⟦至少3名⟧专家', '>= 3 名'],
  ['每人⟦限报1项⟧', '<= 1 项'],
  ['评价⟦万家以上⟧企业', '>= 10000 家'],
  ['各⟦1100家⟧', '= 1100 家'],
  ['译文须为⟦2万字以上⟧', '>= 20000 字'],
  ['可分配房源⟦不足3套⟧时', '< 3 套'],
  ['对⟦累计达两次⟧未更新的', '>= 2 次'],
  ['每天⟦不少于8学时⟧', '>= 8 学时'],
  ['⟦2—3名⟧推荐人', 'between 2..3 名'],
  // ranks, and what is let up
  ['评分排名⟦前20%⟧的课题', '<= 20 %'],
  ['按得分取⟦前三名⟧', '<= 3 名'],
  ['行业排名⟦前百分之十⟧', '<= 10 %'],
  ['目前⟦三名⟧员工,此前⟦5家⟧,空前⟦3%⟧', '= 3 名', '= 5 家', '= 3 %'],
  ['年龄可⟦放宽至42周岁⟧', '<= 42 year'],
  ['年龄⟦放宽到四十五岁⟧', '<= 45 year'],
  ['比例可放宽至⟦1:2⟧', '= 50 %'],
  ['车速⟦不得超过每小时40公里⟧', '<= 40 公里'],
  ['补贴⟦最高每标箱300元⟧', '<= 300 CNY'],
  // a floor and a cap
  ['罚款金额⟦20万元以上的,60万元以下⟧的', 'between 200000..600000 CNY'],
  ['⟦10人以上⟧的,⟦5人以下⟧的', '>= 10 人', '<= 5 人'],
  // fractions in figures
  ['须经⟦2/3以上⟧业主同意', '>= 66.6667 %'],
  ['拖拉机⟦100马力以上⟧', '>= 100 马力'],
  ['⟦30亩起补⟧,⟦1000亩封顶⟧', '>= 30 亩', '<= 1000 亩'],
  // below nought, and money by its sign
  ['库温⟦控制在-20℃以下⟧', '<= -20 ℃'],
  ['⟦零下8摄氏度以下⟧停课', '<= -8 摄氏度'],
  ['⟦-25℃至-15℃⟧冷藏,⟦2-8℃⟧保存', 'between -25..-15 ℃', 'between 2..8 ℃'],
  ['预算(⟦￥86000.00⟧)', '= 86000 CNY'],
  ['携带⟦超过1万元⟧或等值⟦2000美元⟧的', '> 10000 CNY', '> 2000 USD'],
  ['菌落⟦不超过100CFU/g⟧', '<= 100 CFU/g'],
  // physical
  ['装机容量⟦150万千瓦⟧', '= 1500000 千瓦'],
  ['建筑面积⟦不超过90平方米⟧', '<= 90 平方米'],
  ['化学需氧量⟦≤50mg/L⟧', '<= 50 mg/L'],
  ['噪声⟦不超过60分贝⟧', '<= 60 分贝'],
  ['照片大小⟦不超过200KB⟧', '<= 200 KB'],
  ['用电量⟦2880度⟧', '= 2880 度'],
  ['⟦约300人⟧参加', 'about 300 人'],
  ['⟦1.5倍至3倍⟧', 'between 1.5..3 倍'],
  // no quantities
  ['进一步统一一般要求'],
  ['第一批、第3次、第二十五条'],
  ['(工信部联企业〔2011〕300号)'],
  ['电话:22992408、22992438'],
  ['邮箱hbzjtx2021@126.com,网址http://59.36.14.9/ujet/'],
  ['《关于下达2017年第2批30家企业名单的通知》'],
  ['附件1和附件2'],
  ['一等奖'],
  ['南城区鸿福西路68号907室'],
  ['A4纸、5G网络、PM2.5'],
]

describe('quantities', () => {
  test.each(lines)('%s', (marked, ...expected) => {
    const folded = marked.replace(/[⟦⟧]/g, '')
    const mentions = findQuantities(folded, []).filter(each => each.unit !== null)
    const back = [...mentions]
      .reverse()
      .reduce((text, { start, end }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`, folded)
    expect([back, ...mentions.map(show)]).toEqual([marked, ...expected])
  })

  test('a notice that defines its words is read by its definition', () => {
    const [first, second] = findQuantities('本办法所称“以上”不包括本数。10人以上;10人(含)以上', []).map(show)
    expect([first, second]).toEqual(['> 10 人', '>= 10 人'])
  })

  test('what is skipped is not read', () => {
    expect(findQuantities('各1100家,共3家', [{ start: 0, end: 6 }]).map(show)).toEqual(['= 3 家'])
  })

  test('any text gives mentions in order that do not overlap', () => {
    const characters = '0123456789.,:%()一二两三十百万亿元个家人分之至不低于超过以上下含第号《》约满最高的 -±'
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 60 }), text => {
        let last = 0
        for (const { start, end } of findQuantities(text, [])) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  const real = '科技人员占企业当年职工总数的比例不低于6%,最高给予50万元奖励;联系电话:010-81929528。'
  test.each(['1', '一', '万', '、', '1,', '《', '(', '最高', '不超过', '1人', '1:', '5%至', real])(
    '100,000 characters of %s take linear time',
    unit => {
      const text = unit.repeat(Math.ceil(1e5 / unit.length))
      expect(cpuTime(() => findQuantities(text, []))).toBeLessThan(2000)
    },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../../ingest/extract/times/find.ts'
import { cpuTime } from '../../../cpu-time.ts'

/** The text with ⟦ ⟧ around every time found in it. */
const mark = (text: string): string => {
  let [marked, at] = ['', 0]
  for (const { span } of findTimes(text)) {
    marked += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`
    at = span.end
  }
  return marked + text.slice(at)
}

const sentences = [
  '应于⟦每年5月31日⟧前通过平台更新信息。',
  '自公告之日起⟦20个工作日⟧后登录平台。',
  '于⟦2023年3月1日-4月30日⟧期间填报⟦2022年底⟧有关数据。',
  '⟦每月首日0:00-末日24:00⟧为一个申报周期,于⟦次月25日⟧前报送。',
  '务于⟦每季度第二个月底⟧前完成推荐。',
  '⟦上半年⟧组织复核,向社会公示⟦五天⟧。',
  '有效期截止日前⟦30日至90日⟧内提出申请。',
  '⟦近三年⟧未发生事故,注册成立⟦一年⟧以上。',
  '申请认定前⟦一年⟧内未发生事故。',
  '自本通知印发之日起至⟦2018年1月31日⟧。',
  '⟦即日起至2025年9月30日⟧受理,⟦额度用完为止⟧。',
  '提交⟦2021、2022年度⟧审计报告。',
  '报名时间:⟦2025年4月8日9:00至4月15日17:00⟧。',
  '⟦每年3月1日至6月30日⟧办理汇算清缴,⟦次年1月15日⟧前申报。',
  '⟦一年评审一次⟧,具体要求⟦另行通知⟧。',
  '5.⟦2023年、2024年两个会计年度⟧的审计报告',
  '请于⟦8月29日(星期五)下班⟧前报送。',
]

const without = [
  '联系电话:020-83125100,邮政编码510000',
  '依据穗府办规〔2024〕13号文件',
  '根据《专利资助办法(2022年修订)》',
  '海关总署公告2018年第14号',
  'hbzjtx2021@126.com',
  '第十二条 企业统一社会信用代码',
  '年满60周岁,三年级学生,五年制专科',
  '一式三份,一般不超过300字,2000元以上',
  '服务器地址59.36.14.9,比例1:1',
  '天河区天气,百年老店的统一标准',
  '(一)企业申请。1.申请表;2.承诺书。',
]

describe('finding times', () => {
  it.each(sentences)('%s', text => expect(mark(text.replace(/[⟦⟧]/g, ''))).toBe(text))
  it.each(without)('no time in %s', text => expect(mark(text)).toBe(text))

  it('gives ordered spans inside the text whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'年月日每季度第一二三十0123456789至-:上半旬底前次近个工作小时《》〔〕(),。'),
      maxLength: 200,
    })
    fc.assert(
      fc.property(text, each => {
        let last = 0
        for (const { span } of findTimes(each)) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeGreaterThan(span.start)
          last = span.end
        }
        expect(last).toBeLessThanOrEqual(each.length)
      }),
    )
  })

  it.each(['年', '一', '1', '、', '每', '《', '〔2024', '2024年', '至1', '每年1月', '近', '(', '2024.1.'])(
    'takes linear time on a long run of %s',
    unit => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length))
        return cpuTime(() => findTimes(text))
      }
      time(50_000)
      expect(time(400_000)).toBeLessThan(40 * Math.max(time(50_000), 5))
    },
  )
})

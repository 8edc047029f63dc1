import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumerals, numeral, readNumeral } from '../../../ingest/words/numerals.ts'
import { cpuTime } from '../../cpu-time.ts'

const values: Readonly<Record<string, number>> = {
  '0': 0,
  '12': 12,
  '007': 7,
  '3,000': 3000,
  '12,345,678': 12345678,
  '10.5': 10.5,
  '1,238.50': 1238.5,
  '3万4000': 34000,
  '25万6千': 256000,
  '1.5亿': 150000000,
  '3.14万': 31400,
  '1亿2000万': 120000000,
  '3万亿': 3e12,
  '5千': 5000,
  '5,000万': 50000000,
  '3百': 300,
  零: 0,
  两: 2,
  十: 10,
  十五: 15,
  二十: 20,
  二十一: 21,
  一百零五: 105,
  一百一十: 110,
  二百五十: 250,
  二百五: 250,
  三万五: 35000,
  三万零五: 30005,
  一千零一夜: Number.NaN,
  两千万: 20000000,
  一亿二千万: 120000000,
  一亿零三十: 100000030,
  万: 10000,
  百: 100,
  半: 0.5,
  '二○○七': 2007,
  二〇二四: 2024,
  二零二六: 2026,
  二00七: 2007,
  一九九八: 1998,
  伍佰: 500,
  壹万贰仟叁佰肆拾伍: 12345,
}

describe('reading one numeral', () => {
  test.each(Object.entries(values))('%s', (text, value) => {
    expect(readNumeral(text)).toBe(Number.isNaN(value) ? null : value)
  })

  test.each(['', '年', '第', 'x', '一月', '半天'])('%j is none', text => {
    expect(readNumeral(text)).toBeNull()
  })
})

describe('finding numerals', () => {
  const found = (text: string) => findNumerals(text).map(({ start, end, value }) => [text.slice(start, end), value])

  test('in a sentence', () => {
    expect(found('每人每月1,238元,共3万4000人,二百五十户,1.5%')).toEqual([
      ['1,238', 1238],
      ['3万4000', 34000],
      ['二百五十', 250],
      ['1.5', 1.5],
    ])
  })

  test('千 that opens a unit is no place', () => {
    expect(found('150万千瓦,3千米,5千克,三千米').map(([text]) => text)).toEqual(['150万', '3', '5', '三'])
  })

  test('two telephone numbers with a comma between them stay two', () => {
    expect(found('22222425,22222527').map(([text]) => text)).toEqual(['22222425', '22222527'])
  })

  test('the fragment matches each numeral whole', () => {
    for (const [text, value] of Object.entries(values)) {
      if (!Number.isNaN(value) && text !== '半' && !/[一二]00/.test(text))
        expect(new RegExp(`^${numeral}$`, 'u').test(text), text).toBe(true)
    }
  })

  test('spans are in order, do not overlap, and hold what they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789,.零一两十百千万亿年元第ａ') }), text => {
        let last = 0
        for (const each of findNumerals(text)) {
          expect(each.start).toBeGreaterThanOrEqual(last)
          expect(each.end).toBeGreaterThan(each.start)
          const value = readNumeral(text.slice(each.start, each.end))
          expect(each.value).toBe(value ?? Number.NaN)
          last = each.end
        }
      }),
    )
  })

  test.each(['1', '一', '万', '1,', '十百千万亿', '3万'])('a million characters of %s take linear time', unit => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    const time = cpuTime(() => {
      findNumerals(text)
      return [...text.slice(0, 200000).matchAll(new RegExp(`${numeral}年`, 'gu'))].length
    })
    expect(time).toBeLessThan(3000)
  })
})

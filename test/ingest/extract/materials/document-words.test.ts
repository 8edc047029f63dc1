import { describe, expect, test } from 'vitest'
import { readCopies, readFiscalYears } from '../../../../ingest/extract/materials/document-words.ts'

describe('copies', () => {
  test.each([
    ['申请表一式三份', 3],
    ['复印件1份', 1],
    ['近期照片2张', 2],
    ['各两套', 2],
    ['(一份)', 1],
    ['第3份文件', null],
    ['股份转让协议', null],
    ['2份额', null],
    ['2024年3月份社保证明', null],
    ['营业执照', null],
  ])('%s → %s', (words, copies) => {
    expect(readCopies(words)).toBe(copies)
  })
})

describe('fiscal years', () => {
  test.each([
    ['2021、2022年度审计报告', [2021, 2022]],
    ['2015—2016年企业所得税年度纳税申报表', [2015, 2016]],
    ['2023年、2024年两个会计年度的财务审计报告', [2023, 2024]],
    ['2022-2024年度财务报表', [2022, 2023, 2024]],
    ['2024年度研发费用专项审计报告', [2024]],
    ['近三年审计报告', []],
    ['2026年度省级科技计划项目申报书', []],
    ['2023年12月出具的无犯罪记录证明', []],
    ['国科发火〔2016〕32号认定证书', []],
  ])('%s → %j', (name, years) => {
    expect(readFiscalYears(name)).toEqual(years)
  })
})

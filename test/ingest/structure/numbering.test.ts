import { expect, test } from 'vitest'
import { numberLines } from '../../../ingest/structure/numbering.ts'

const sections = (lines: string): (string | null)[] => numberLines(lines.split('\n')).map(each => each?.section ?? null)

test('a figure behind its number opens the next entry, not a level of its own', () => {
  expect(sections('1.体检报告；\n2.社保缴费证明；\n3.1寸免冠照片2张；\n4.承诺书。')).toEqual(['1', '2', '3', '4'])
  expect(sections('1.2寸证件照；\n2.身份证。')).toEqual(['1', '2'])
  expect(sections('1.适用范围\n1.1 总体要求\n1.2 具体要求')).toEqual(['1', '1.1', '1.2'])
})

test('letters number the entries below circled numbers', () => {
  const lines = '①申请表；\n②按所选条件提交：\na.获奖证书；\nb.专利证书；\n③完税证明。'
  expect(sections(lines)).toEqual(['①', '②', '②a', '②b', '③'])
  expect(sections('e.g. 例如\nA.B公司')).toEqual([null, null])
})

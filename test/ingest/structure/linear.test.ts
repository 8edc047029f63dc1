import { expect, test } from 'vitest'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import { sourceOf } from './source-of.ts'

const units = [
  '年',
  '1',
  '（',
  '《',
  '“',
  '　',
  '年 ',
  '一、',
  '。一、；二、',
  '附件：1.',
  '　　甲',
  '《甲办法》（以下简称《乙》）',
  '《甲办法》，（以下简称《乙》）',
  '甲局令第1号（关于某事的公告）',
  '甲局2026年1月1日',
  '各、',
  '甲，\n\n',
  '局\n',
  '①\n',
  '2026年1月1日\n',
  '关于某事的通知\n',
]

const time = (unit: string, size: number): number => {
  const source = sourceOf(unit.repeat(Math.ceil(size / unit.length)))
  const start = performance.now()
  readSentences(structure(source))
  return performance.now() - start
}

/** A quadratic step over this many characters takes minutes; the slowest of these takes half a second. */
test.each(units)('a hundred thousand characters of %j take time in proportion', unit => {
  time(unit, 2_000)
  expect(time(unit, 100_000)).toBeLessThan(2_000)
})

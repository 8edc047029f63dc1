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
  '甲： ',
  '附件1.甲\n',
  '申报条件\n甲办法规定的条件。\n',
  '目录\n第一章\n',
  '2026年1月1日甲局令第1号公布 ',
]

/** Milliseconds of this process alone, so that a busy machine does not count. */
const time = (unit: string, size: number): number => {
  const source = sourceOf(unit.repeat(Math.ceil(size / unit.length)))
  const start = process.cpuUsage()
  readSentences(structure(source))
  return process.cpuUsage(start).user / 1_000
}

/** Ten times the text may take twenty times as long, and a little to warm up; a quadratic step would take a hundred times. */
test.each(units)('ten times the text of %j takes about ten times as long', unit => {
  const small = Math.min(time(unit, 8_000), time(unit, 8_000))
  expect(time(unit, 80_000)).toBeLessThan(small * 20 + 400)
})

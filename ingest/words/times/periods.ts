import { readNumeral } from '../numerals.ts'
import type { Groups } from './fragments.ts'
import { known, month, numeralStarts, readYearOf, year, yearNumber } from './fragments.ts'
import type { TimePattern } from './time-pattern.ts'
import type { PartialPeriod } from './time-value.ts'

const starts = `${numeralStarts}本今当去上明次翌下前第`
const maybeYear = `(?:${year('at')}度?的?)?`
const indexWords: Readonly<Record<string, number>> = { 上: 1, 中: 2, 下: 3 }

const readPeriod = (groups: Groups, unit: PartialPeriod['unit'], index?: number | null): PartialPeriod => {
  const { year } = readYearOf(groups, 'at')
  return { unit, ...known<PartialPeriod>({ year, index: index ?? undefined }) }
}

/** Years, quarters, months and their parts, where the text names no single day. */
export const periodPatterns = [
  {
    id: 'year',
    starts,
    behind: '年全一个',
    pattern: `${year('at')}(?<fiscal>度)?(?:全年)?|(?<fullYear>${yearNumber})全年|(?<lastWord>[上本下]|[上下]一)(?:个会计)?年度`,
    read: groups => {
      const word = groups.lastWord
      const full = groups.fullYear
      const at = full === undefined ? readYearOf(groups, 'at') : { year: readNumeral(full) ?? 0 }
      const named = word === undefined ? at : { year: { fromNow: word === '本' ? 0 : word.startsWith('上') ? -1 : 1 } }
      const fiscal = groups.fiscal !== undefined || word !== undefined
      return { type: 'period', of: { unit: 'year', ...named, ...(fiscal ? { fiscal } : {}) } }
    },
    examples: {
      '2022年': { type: 'period', of: { unit: 'year', year: 2022 } },
      '2024年度': { type: 'period', of: { unit: 'year', year: 2024, fiscal: true } },
      '二○一九年': { type: 'period', of: { unit: 'year', year: 2019 } },
      '2026全年': { type: 'period', of: { unit: 'year', year: 2026 } },
      上年度: { type: 'period', of: { unit: 'year', year: { fromNow: -1 }, fiscal: true } },
      下年度: { type: 'period', of: { unit: 'year', year: { fromNow: 1 }, fiscal: true } },
      上一年度: { type: 'period', of: { unit: 'year', year: { fromNow: -1 }, fiscal: true } },
      上一个会计年度: { type: 'period', of: { unit: 'year', year: { fromNow: -1 }, fiscal: true } },
      今年: { type: 'period', of: { unit: 'year', year: { fromNow: 0 } } },
    },
  },
  {
    id: 'half-year',
    starts,
    behind: '年一半',
    pattern: `${maybeYear}(?<index>[上下])半年`,
    read: groups => ({ type: 'period', of: readPeriod(groups, 'half', groups.index === '上' ? 1 : 2) }),
    examples: {
      上半年: { type: 'period', of: { unit: 'half', index: 1 } },
      '2025年下半年': { type: 'period', of: { unit: 'half', year: 2025, index: 2 } },
      明年上半年: { type: 'period', of: { unit: 'half', year: { fromNow: 1 }, index: 1 } },
    },
  },
  {
    id: 'quarter',
    starts,
    behind: '年季1234一二三四',
    pattern: `${maybeYear}第?(?<index>[1-4一二三四])季度`,
    read: groups => ({ type: 'period', of: readPeriod(groups, 'quarter', readNumeral(groups.index ?? '')) }),
    examples: {
      一季度: { type: 'period', of: { unit: 'quarter', index: 1 } },
      '2026年第二季度': { type: 'period', of: { unit: 'quarter', year: 2026, index: 2 } },
      '2026年一季度': { type: 'period', of: { unit: 'quarter', year: 2026, index: 1 } },
    },
  },
  {
    id: 'month',
    starts,
    behind: '年月一',
    pattern: `${maybeYear}${month('at')}(?!份?的\\d{1,2}[日号])`,
    read: groups => ({ type: 'period', of: readPeriod(groups, 'month', readNumeral(groups.atMonth ?? '')) }),
    examples: {
      '2025年度7月': { type: 'period', of: { unit: 'month', year: 2025, index: 7 } },
      '2026年3月': { type: 'period', of: { unit: 'month', year: 2026, index: 3 } },
      '9月份': { type: 'period', of: { unit: 'month', index: 9 } },
    },
  },
  {
    id: 'this-year',
    starts: '年当本今',
    behind: '度内年',
    pattern:
      '(?<![一二两三四五六七八九十百半\\d每近多去全前往历任数几学成周青少壮老中常跨第计保核评险])[当本今]?年度?内',
    read: () => ({ type: 'period', of: { unit: 'year' } }),
    examples: {
      '⟦年度内⟧使用完毕': { type: 'period', of: { unit: 'year' } },
      '⟦年内⟧完成改造': { type: 'period', of: { unit: 'year' } },
      '⟦本年度内⟧结清': { type: 'period', of: { unit: 'year' } },
      '⟦今年内⟧办结': { type: 'period', of: { unit: 'year' } },
    },
  },
  {
    id: 'ten-days',
    starts,
    behind: '年月一',
    pattern: `${maybeYear}${month('at')}(?:(?<index>[上中下])旬|(?<early>初))`,
    read: groups => ({
      type: 'period',
      of: {
        ...readPeriod(groups, 'tenDay', groups.early === undefined ? indexWords[groups.index ?? ''] : 1),
        month: readNumeral(groups.atMonth ?? '') ?? 0,
      },
    }),
    examples: {
      '7月中旬': { type: 'period', of: { unit: 'tenDay', month: 7, index: 2 } },
      '12月初': { type: 'period', of: { unit: 'tenDay', month: 12, index: 1 } },
      '2025年11月上旬': { type: 'period', of: { unit: 'tenDay', year: 2025, month: 11, index: 1 } },
      二〇一八年六月下旬: { type: 'period', of: { unit: 'tenDay', year: 2018, month: 6, index: 3 } },
    },
  },
] as const satisfies readonly TimePattern[]

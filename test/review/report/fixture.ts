import { type Comparison, compareSides, type Report } from '../../../review/index.ts'
import { deadline, material, notice, provision, side, threshold } from '../changes/rules.ts'
import { reconciled, ruleFile, sampleNotice } from '../notice-fixture.ts'

/** One notice before and after its yearly date, its wait and its floor changed. */
export const edited = (): Comparison => {
  const before = sampleNotice()
  const first = reconciled(before)
  const file = ruleFile('test/notice', first)
  const after = sampleNotice({ due: '5月31日', days: 10, revenue: 1500 })
  const next = reconciled(after, { earlier: file, earlierText: before.text })
  return compareSides({ file, text: before.text }, { file: ruleFile('test/notice', next), text: after.text })
}

/** Two notices of two offices, with something newly stated and something not restated. */
export const twoNotices = (): Comparison =>
  compareSides(
    side([deadline(), material(), threshold()]),
    side([deadline({ when: { type: 'unannounced' } }), provision(), threshold({ operator: '>' })], {
      id: 'b',
      notice: notice({ issuers: ['某区经济和信息化局'], issued: '2026-02-09' }),
    }),
  )

/** A report of the given comparisons. */
export const reportOf = (...comparisons: Comparison[]): Report => ({
  comparisons,
  untouched: 12,
  base: 'main (0123456789ab)',
})

/** A notice whose every text tries to be markup. */
export const hostile =
  '<img src=x onerror="alert(1)"><script>alert(2)</script></td></table>&lt;b&gt;\u202e`**[链接](javascript:alert(3))**@somebody #1'

/** The same rules with hostile words in every text that a notice gives. */
export const hostileReport = (): Report => {
  const bad = {
    before: side([deadline({ title: hostile, action: hostile, quote: hostile, actor: hostile })], {
      notice: notice({ title: hostile, issuers: [hostile] }),
    }),
    after: side(
      [
        deadline({ title: hostile, action: `${hostile}二`, quote: `${hostile}二`, actor: `${hostile}二` }),
        material({ item: hostile, quote: `${hostile}三` }),
      ],
      {
        notice: notice({ title: `${hostile}二`, issuers: [`${hostile}二`] }),
      },
    ),
  }
  return { comparisons: [compareSides(bad.before, bad.after)], untouched: 0, base: hostile }
}

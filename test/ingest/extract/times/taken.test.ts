import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapTest } from '../../../../ingest/extract/times/taken.ts'
import { overlaps } from '../../../../schemas/span.ts'

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe('spans that are taken', () => {
  it('says of each span what asking every one of them says', () => {
    fc.assert(
      fc.property(fc.array(span), span, (taken, asked) => {
        expect(overlapTest(taken)(asked)).toBe(taken.some(each => overlaps(each, asked)))
      }),
    )
  })
})

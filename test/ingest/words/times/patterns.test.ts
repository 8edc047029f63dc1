import { describe, expect, it } from 'vitest'
import { findTimes, readTimesAt, timePatterns } from '../../../../ingest/extract/times/find.ts'
import { distractorAt } from '../../../../ingest/extract/times/mask.ts'
import { distractorPatterns } from '../../../../ingest/words/times/distractors.ts'
import { numeralCharacters } from '../../../../ingest/words/times/fragments.ts'

const examples = timePatterns.flatMap(({ id, examples }) =>
  Object.entries(examples).map(([text, value]) => ({ id, text, value })),
)

const unmark = (text: string): { plain: string; start: number; end: number } => {
  const [start, end] = [text.indexOf('⟦'), text.indexOf('⟧')]
  if (start < 0) return { plain: text, start: 0, end: text.length }
  return { plain: text.replace(/[⟦⟧]/g, ''), start, end: end - 1 }
}

describe('time patterns', () => {
  it.each(examples)('$text is read by $id', ({ id, text, value }) => {
    const { plain, start, end } = unmark(text)
    const readings = readTimesAt(plain, start).filter(({ span }) => span.end === end)
    expect(readings[0]?.row).toBe(id)
    expect(readings[0]?.value).toEqual(value)
    for (const other of readings.slice(1)) expect(other.value, other.row).toEqual(value)
  })

  it.each(examples)('$text is found in a text', ({ text }) => {
    const { plain, start, end } = unmark(text)
    expect(findTimes(plain).map(({ span }) => span)).toContainEqual({ start, end })
  })

  it('each row has examples of its own', () => {
    expect(timePatterns.filter(({ examples }) => Object.keys(examples).length === 0).map(({ id }) => id)).toEqual([])
  })

  it('each row is tried wherever an example of it opens', () => {
    const closed = timePatterns.filter(({ starts, examples }) =>
      Object.keys(examples).some(text => !starts.includes(text.replace('⟦', '').charAt(0))),
    )
    expect(closed.map(({ id }) => id)).toEqual([])
  })

  it('each row is tried whatever stands behind the opening of an example of it', () => {
    const closed = timePatterns.filter(({ behind, examples }) =>
      Object.keys(examples).some(text => {
        const plain = text.slice(text.indexOf('⟦') + 1)
        const numeral = new RegExp(`^[${numeralCharacters}]+`).exec(plain)?.[0].length ?? 1
        return !behind.includes(plain.charAt(numeral))
      }),
    )
    expect(closed.map(({ id }) => id)).toEqual([])
  })

  it('no repetition in a pattern is unbounded', () => {
    const unbounded = timePatterns.filter(({ pattern }) => /[^\\(\]]?[*+](?!\))|\{\d+,\}/.test(pattern))
    expect(unbounded.map(({ id }) => id)).toEqual([])
  })
})

describe('names and numbers that are no time', () => {
  const names = distractorPatterns.flatMap(({ id, examples }) => examples.map(text => ({ id, text })))

  it.each(names)('$text is $id', ({ id, text }) => {
    expect(distractorAt(text, 0)).toEqual({ id, start: 0, end: text.length })
  })
})

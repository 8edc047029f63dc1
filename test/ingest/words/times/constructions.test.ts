import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../../ingest/extract/times/find.ts'
import { constructions, interpret, surroundings } from '../../../../ingest/extract/times/interpret.ts'
import { foldWidth } from './fold-width.ts'

const examples = constructions.flatMap(({ id, examples }) => examples.map(text => ({ id, text })))

describe('constructions around a time', () => {
  it.each(examples)('$text is $id', ({ id, text }) => {
    const [start, end] = [text.indexOf('⟦'), text.indexOf('⟧') - 1]
    const plain = foldWidth(text.replace(/[⟦⟧]/g, ''))
    const mention = findTimes(plain).find(({ span }) => span.start === start && span.end === end)
    if (mention === undefined) throw new Error(`no time between the marks: ${text}`)
    expect(interpret(mention, surroundings(plain, { start: 0, end: plain.length }, mention.span)).row.id).toBe(id)
  })

  it('each row has an example', () => {
    expect(constructions.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
  })
})

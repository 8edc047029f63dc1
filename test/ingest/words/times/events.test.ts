import { describe, expect, it } from 'vitest'
import { eventPatterns, startEventIn } from '../../../../ingest/words/times/events.ts'
import { inclusion, inclusionExamples } from '../../../../ingest/words/times/inclusion.ts'

const examples = eventPatterns.flatMap(({ id, examples }) => examples.map(text => ({ id, text })))

describe('times tied to an event alone', () => {
  it.each(examples)('$text is $id', ({ id, text }) => {
    const [start, end] = [text.indexOf('⟦'), text.indexOf('⟧') - 1]
    const plain = text.replace(/[⟦⟧]/g, '').replaceAll('，', ',')
    const found = eventPatterns.flatMap(row =>
      [...plain.matchAll(new RegExp(row.pattern, 'g'))].map(match => ({
        id: row.id,
        start: match.index,
        text: match[0],
      })),
    )
    expect(found[0]?.id).toBe(id)
    expect(found[0]?.start).toBe(start)
    expect(plain.slice(start, end)).toBe(found[0]?.text.replace(/,$/, ''))
  })

  it('takes no term that runs out for one that lasts until an event', () => {
    const expiry = eventPatterns.find(({ id }) => id === 'expires-on')
    expect(new RegExp(expiry?.pattern ?? '').exec('有效期到期后自动失效,')).toBeNull()
  })

  it('names the event with which a span opens', () => {
    expect(startEventIn('自本通知印发之日起至')).toBe('本通知印发之日')
    expect(startEventIn('截止时间为')).toBeNull()
  })
})

describe('whether the named day counts', () => {
  it.each(Object.entries(inclusionExamples))('%s', (quote, inclusive) => {
    expect(inclusion(quote)).toBe(inclusive)
  })
})

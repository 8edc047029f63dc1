import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/index.ts'
import { quote } from '../../../schemas/span.ts'

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian)
  return bytes
}
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const words = '关于申报的通知'
const encodings: Record<string, Uint8Array> = {
  'UTF-8': utf8(words),
  'UTF-8 with a mark': utf8(`\ufeff${words}`),
  'UTF-16LE with a mark': utf16(`\ufeff${words}`, false),
  'UTF-16BE with a mark': utf16(`\ufeff${words}`, true),
  'UTF-16LE': utf16(`${words}\n2025年3月1日前`, false),
  'UTF-16BE': utf16(`${words}\n2025年3月1日前`, true),
  'GB18030 of 14 bytes': bytesOf('b9d8d3dac9eab1a8b5c4cda8d6aa'),
  'GB18030 with four-byte characters': bytesOf(`b9d8d3dac9eab1a8b5c4cda8d6aa${'8139ef31'}`),
}

describe('encodings', () => {
  test.each(Object.entries(encodings))('%s', async (_, bytes) => {
    const read = await readDocument('a.txt', bytes)
    expect(read.ok && read.value.text.startsWith(words)).toBe(true)
  })

  test('Big5 reads as Big5, not as GB18030', async () => {
    // 各有關企業：請於三月前申請。
    const read = await readDocument('a.txt', bytesOf('a655a6b3c3f6a5f8b77ea147bdd0a9f3a454a4ebab65a5d3bdd0a143'))
    expect(read.ok && read.value.text).toBe('各有關企業：請於三月前申請。')
  })

  test.each([
    ['nothing at all', new Uint8Array(), 'not-a-document'],
    ['no Chinese', utf8('not a notice at all'), 'not-a-document'],
    ['binary data', utf8(`年\0\u0001\u0002\u0003`), 'not-a-document'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x30, 0x30), 'not-a-document'],
    ['a character cut in two', utf8(words).subarray(0, 20), 'text-damaged'],
  ])('%s is refused', async (_, bytes, code) => {
    const read = await readDocument('a.txt', bytes)
    expect(read.ok || read.problem.code).toBe(code)
  })
})

test('every physical line is a line that knows its place, the empty ones too', async () => {
  const read = await readDocument('a.txt', utf8('一\r\n\r\n二三\n'))
  expect(read.ok && read.value).toMatchObject({
    text: '一\n\n二三',
    lines: [
      { type: 'screen', span: { start: 0, end: 1 } },
      { type: 'screen', span: { start: 2, end: 2 } },
      { type: 'screen', span: { start: 3, end: 5 } },
    ],
    origins: [
      { span: { start: 0, end: 1 }, at: { type: 'line', line: 1, column: 1, offset: 0 } },
      { span: { start: 3, end: 5 }, at: { type: 'line', line: 3, column: 1, offset: 5 } },
    ],
  })
})

test('radicals that stand for ideographs are repaired, each at its place', async () => {
  const read = await readDocument('a.txt', utf8('⽤⼾，⻓⻘'))
  expect(read.ok && read.value.text).toBe('用户，长青')
  expect(read.ok && read.value.losses).toEqual([{ code: 'character-repaired', count: 4 }])
})

test('the brackets of a document number come back where a conversion made quotation marks of them', async () => {
  const read = await readDocument('a.txt', utf8('某发„2025‟57号，„其他‟'))
  expect(read.ok && read.value.text).toBe('某发〔2025〕57号，„其他‟')
})

test('lines joined by LF are the text, whatever the characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('年', '一', ' ', '\t', 'a', '\r', '\n', '𠮷') })),
      async parts => {
        const read = await readDocument('a.txt', utf8(`年${parts.join('\n')}`))
        if (!read.ok) throw new Error(read.problem.code)
        const { text, lines } = read.value
        expect(lines.map(({ span }) => quote(text, span)).join('\n')).toBe(text)
      },
    ),
  )
})

test('a text of millions of short lines is refused before they cost memory', async () => {
  const most = await readDocument('a.txt', utf8('年\n'.repeat(100_000)))
  expect(most.ok).toBe(true)
  const more = await readDocument('a.txt', utf8('年\n'.repeat(100_001)))
  expect(more).toEqual({ ok: false, problem: { code: 'too-large', detail: 'more than 100000 lines' } })
})

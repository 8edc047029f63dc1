import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { pad, padStart, truncate, widest, wrap } from '../../cli/columns.ts'

const text = fc
  .array(fc.constantFrom('中', '文', '，', '。', 'a', 'word', ' ', '2026', '（', '）', '😀'))
  .map(parts => parts.join(''))

describe('columns of a terminal, where a Chinese character takes two', () => {
  test.each([
    ['期限', 6, '期限  '],
    ['a', 3, 'a  '],
    ['太长了', 2, '太长了'],
  ])('pads %s to %i', (given, columns, padded) => {
    expect(pad(given, columns)).toBe(padded)
  })

  test.each([
    ['应于每年5月31日前更新', 10, ['应于每年5', '月31日前更', '新']],
    ['通知，如下', 4, ['通知，', '如下']],
    ['see the notice here', 10, ['see the', 'notice', 'here']],
    ['详见附件（二）', 10, ['详见附件', '（二）']],
    ['', 10, []],
  ])('breaks %s at %i', (given, columns, lines) => {
    expect(wrap(given, columns)).toEqual(lines)
  })

  test.each([
    ['年度信息更新', 12, '年度信息更新'],
    ['年度信息更新', 11, '年度信息更…'],
    ['a\nb', 9, 'a b'],
  ])('cuts %s to %i', (given, columns, cut) => {
    expect(truncate(given, columns)).toBe(cut)
  })

  test('breaking loses no character but spaces, and passes the edge by hanging marks alone', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (given, columns) => {
        const lines = wrap(given, columns)
        expect(lines.join('').replace(/ /g, '')).toBe(given.replace(/ /g, ''))
        for (const line of lines) {
          const hanging = line.replace(/[，。）]+$/u, '')
          expect(stringWidth(hanging)).toBeLessThanOrEqual(Math.max(columns, widest(line.match(/[\x21-\x7e]+/g) ?? [])))
        }
      }),
    )
  })

  test('padding and cutting keep to the columns', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (given, columns) => {
        expect(stringWidth(truncate(given, columns))).toBeLessThanOrEqual(columns)
        expect(stringWidth(padStart(given, columns))).toBe(Math.max(columns, stringWidth(given)))
      }),
    )
  })
})

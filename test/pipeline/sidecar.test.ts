import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSidecar } from '../../pipeline/sidecar.ts'

const path = 'corpus/a.yaml'
const read = (text: string) => parseSidecar(path, text)

describe('facts that people add', () => {
  test.each([
    ['nothing', '', {}],
    ['a comment alone', '# later\n', {}],
    ['a day without quotes', 'published: 2026-02-10\n', { published: '2026-02-10' }],
    [
      'a division code without quotes',
      'jurisdiction: { code: 110000, name: 北京市 }\n',
      { jurisdiction: { code: '110000', name: '北京市' } },
    ],
    ['a list', 'issuers:\n  - 甲局\n  - 乙局\n', { issuers: ['甲局', '乙局'] }],
  ])('%s', (_, text, facts) => {
    const result = read(text)
    expect(result.ok && result.value.facts).toEqual(facts)
  })

  test.each([
    [
      'an unknown field',
      'follow: a\n',
      { code: 'unknown-field', field: 'follow', place: { path, line: 1, column: 1 } },
    ],
    [
      'a day that is none',
      'url: https://a.cn\npublished: 2月10日\n',
      { code: 'bad-field', field: 'published', given: '2月10日', place: { path, line: 2, column: 12 } },
    ],
    [
      'an unknown field inside',
      'jurisdiction:\n  code: 110000\n  name: 北京市\n  level: 1\n',
      { code: 'unknown-field', field: 'level', place: { path, line: 4, column: 3 } },
    ],
    ['a value that is missing', 'title:\n', { code: 'bad-field', field: 'title', place: { path, line: 1, column: 1 } }],
    ['a list instead of facts', '- a\n', { code: 'bad-field', field: '', place: { path, line: 1 } }],
    ['a key twice', 'title: 甲\ntitle: 乙\n', { code: 'bad-yaml', place: { path, line: 2 } }],
    ['broken YAML', 'title: "甲\n', { code: 'bad-yaml', place: { path } }],
    ['an alias without anchor', 'title: *x\n', { code: 'bad-yaml', place: { path } }],
  ])('%s is a problem with its place', (_, text, problem) => {
    const result = read(text)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.problem).toMatchObject(problem)
  })

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      'title',
      ': ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '"',
      "'",
      '|',
      '#',
      '  ',
      '甲',
      '!!x ',
      '---\n',
      '? ',
    )
    fc.assert(
      fc.property(
        fc.array(piece).map(pieces => pieces.join('')),
        text => void read(text),
      ),
    )
  })
})

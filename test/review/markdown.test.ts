import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { printMarkdown, printSheet } from '../../review/index.ts'
import { escapeMarkdown } from '../../review/markdown.ts'
import { reconciled, ruleFile, sampleNotice } from './notice-fixture.ts'
import { hostileReport, reportOf, twoNotices } from './report/fixture.ts'

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown)
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
const textOf = (node: Node): string =>
  all(node)
    .map(({ value }) => value ?? '')
    .join('')

const marks = fc.constantFrom(...'*_`[]()<>#+-=|~\\!&;:@$"\'0123456789 .，。甲乙年月日\n'.split(''))
const texts = fc.array(marks, { maxLength: 40 }).map(parts => parts.join(''))

describe('text as Markdown', () => {
  test('shows exactly the text, as text', () => {
    fc.assert(
      fc.property(texts, text => {
        const plain = text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
        fc.pre(!/[a-z0-9]@|www\.|:\/\//.test(plain) && plain !== '')
        const tree = parse(`甲${escapeMarkdown(plain)}`)
        expect(new Set(all(tree).map(({ type }) => type))).toEqual(new Set(['root', 'paragraph', 'text']))
        expect(textOf(tree).replace(/\s+/g, ' ')).toBe(`甲${plain}`.replace(/\s+/g, ' '))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    '# 标题',
    '- 项',
    '+ 项',
    '1. 项',
    '12) 项',
    '=== ',
    '> 引',
    '| 表 |',
    '~~删~~',
    '<b>',
    '[名](http://a)',
    '@somebody',
    '#12',
  ])('%s at the beginning of a line opens nothing', text => {
    const tree = parse(escapeMarkdown(text))
    const types = all(tree).map(({ type }) => type)
    expect(types.filter(type => !['root', 'paragraph', 'text', 'link'].includes(type))).toEqual([])
  })

  test.each([
    ['邮箱 a2021@126.com', '邮箱 a2021@126.com'],
    ['见 https://example.org', '见 https://example.org'],
    ['@张三', '&#64;张三'],
    ['见 #12', '见 &#35;12'],
    ['a & b', 'a &amp; b'],
  ])('%s is written %s', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })
})

describe('Markdown of reports and sheets', () => {
  const kinds = (markdown: string): Set<string> => new Set(all(parse(markdown)).map(({ type }) => type))

  test('hostile words open no markup of their own in a report', () => {
    const tree = parse(printMarkdown(hostileReport(), 'zh'))
    expect(all(tree).filter(({ type }) => type === 'image')).toEqual([])
    const html = all(tree)
      .filter(({ type }) => type === 'html')
      .map(({ value = '' }) => value)
    for (const piece of html) expect(piece).toMatch(/^<(br|\/?ins|\/?del|\/?details|\/?summary|details><summary>.*)/)
    expect(textOf(tree)).toContain('<script>alert(2)</script>')
  })

  test('a report is a table of three columns', () => {
    const tables = all(parse(printMarkdown(reportOf(twoNotices()), 'zh'))).filter(({ type }) => type === 'table')
    expect(tables.length).toBeGreaterThan(1)
    for (const table of tables) for (const row of table.children ?? []) expect(row.children).toHaveLength(3)
  })

  test('a sheet has one heading a rule, and its quotes', () => {
    const notice = sampleNotice()
    const file = ruleFile('test/notice', reconciled(notice))
    const sheet = printSheet(file, notice.text)
    expect(sheet.match(/^### /gm)).toHaveLength(file.rules.length)
    for (const { evidence } of file.rules) expect(sheet).toContain(`> ${evidence[0]?.quote}`)
    expect(kinds(sheet).has('html')).toBe(false)
  })

  test('moved sections change the order of a sheet and nothing else', () => {
    const [one, other] = [
      sampleNotice(),
      sampleNotice({ sections: ['documents', 'certificate', 'update', 'eligibility'] }),
    ]
    const first = reconciled(one)
    const file = ruleFile('test/notice', first)
    const moved = ruleFile('test/notice', reconciled(other, { earlier: file, earlierText: one.text }))
    const blocks = (text: string): string[] =>
      text
        .split(/^(?=### )/m)
        .slice(1)
        .map(block => block.trim())
        .sort()
    expect(blocks(printSheet(moved, other.text))).toEqual(blocks(printSheet(file, one.text)))
  })
})

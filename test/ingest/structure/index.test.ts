import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { structure } from '../../../ingest/structure/index.ts'
import type { NoticeTree, Segment } from '../../../ingest/structure/notice-tree.ts'
import { quote } from '../../../schemas/span.ts'
import { sourceOf } from './source-of.ts'

const corpus = (id: string): NoticeTree => structure(sourceOf(readFileSync(`corpus/${id}.txt`, 'utf8')))
const ids = ['beijing/2026-srdi-tiers', 'beijing-daxing/2025-innovative-sme', 'hebei/2023-quality-sme']
const blank = /[\s\u200b-\u200d\u2060]/g

/** Marks of Markdown around an address and between cells, which the canonical text leaves out as other formats have none. */
const linkMarks = /\|(?=[^\n]*\|$)|(?<=\|[^\n]*)\|$|<(?=https?:\/\/)|(?<=https?:\/\/[^\s<>]{1,200})>/gm

/** Every character of the source but white space stands in the canonical text once; only a page number within a paragraph moves behind it. */
function expectWhole(tree: NoticeTree): void {
  const { text, segments, source } = tree
  const slice = ({ span, source: at }: Segment): string => source.text.slice(at, at + span.end - span.start)
  expect(segments.map(({ span }) => quote(text, span))).toEqual(segments.map(slice))
  const placed = segments.toSorted((one, other) => one.source - other.source).map(slice)
  const words = source.text.replace(linkMarks, '').replace(blank, '')
  expect(placed.join('').replace(blank, '')).toBe(words)
  expect([...text.replace(blank, '')].length).toBe([...words].length)
  expect(tree.blocks.map(({ span }) => `${quote(text, span)}\n`).join('')).toBe(text)
}

describe('the notices of the corpus', () => {
  test.each(ids)('%s', async id => {
    await expectSnapshots(corpus(id), `corpus/${id.replace('/', '-')}`)
  })
})

describe('texts as they come', () => {
  test.each(globSync('test/ingest/structure/cases/*/*.notice.txt').sort())('%s', async path => {
    const [, name = '', type = ''] =
      /cases\/(.*)\/(screen|paragraph)\.notice\.txt$/.exec(path.replaceAll('\\', '/')) ?? []
    const source = sourceOf(readFileSync(path, 'utf8'), type === 'paragraph' ? 'paragraph' : 'screen')
    await expectSnapshots(structure(source), `cases/${name}/tree`)
  })
})

async function expectSnapshots(tree: NoticeTree, path: string): Promise<void> {
  expectWhole(tree)
  await expect(outline(tree)).toMatchFileSnapshot(`${path}.txt`)
  const head = JSON.stringify({ head: tree.head, problems: tree.problems }, null, 2)
  await expect(`${head}\n`).toMatchFileSnapshot(`${path}.json`)
}

/** One line a block, so that a change of the structure is read in review. */
function outline({ text, blocks }: NoticeTree): string {
  const part = (span: { start: number; end: number } | null): string => (span === null ? '' : quote(text, span))
  return blocks
    .map(
      block =>
        `${block.part}/${block.type} ${block.section === '' ? '-' : block.section} ${part(block.marker)}⟦${part(block.heading)}⟧${part(block.body)}\n`,
    )
    .join('')
}

const alphabet = [...'一二三1２.．、（）()《》“”。；：，年月日附件第条局通知关于 \u3000\t\nA-'].map(char =>
  fc.constant(char),
)

test('no text, however odd, throws or loses a character', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...alphabet), { maxLength: 300 }), chars => {
      expectWhole(structure(sourceOf(chars.join(''))))
    }),
    { numRuns: 300 },
  )
})

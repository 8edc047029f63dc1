import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { extract, type NoticeTree, structure } from '../../../ingest/index.ts'
import { readDocument } from '../../../ingest/read/index.ts'
import { quote } from '../../../schemas/span.ts'
import { noticeLines, renditions } from '../../../scripts/renditions/notice.ts'

const notices = ['beijing/2026-srdi-tiers', 'beijing-daxing/2025-innovative-sme', 'hebei/2023-quality-sme']

async function treeOf(name: string, bytes: Uint8Array): Promise<NoticeTree> {
  const reading = await readDocument(name, bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return structure(reading.value)
}
const linesOf = ({ text, blocks }: NoticeTree): string[] =>
  blocks.filter(({ type }) => type !== 'clutter').map(({ span }) => quote(text, span))

/** All that a notice says, without where it stands and without the clutter around it. */
function meaningOf(tree: NoticeTree): unknown {
  const { candidates, unclaimed } = extract(tree)
  const bare = JSON.parse(
    JSON.stringify(candidates, (key, value) =>
      ['start', 'end', 'page', 'span', 'block', 'index'].includes(key) ? undefined : value,
    ),
  )
  return {
    bare,
    unclaimed: unclaimed.filter(({ reason }) => reason !== 'clutter').map(({ quote, reason }) => ({ quote, reason })),
  }
}

describe.each(notices)('%s', notice => {
  test.each(Object.entries(renditions))('says the same as %s', async (ending, render) => {
    const path = `corpus/${notice}.txt`
    const original = await treeOf(path, new Uint8Array(await readFile(path)))
    const rendered = await treeOf(`a.${ending}`, render(noticeLines(original)))
    expect(linesOf(rendered)).toEqual(linesOf(original))
    expect(meaningOf(rendered)).toEqual(meaningOf(original))
    expect({ ...rendered.head, published: null }).toEqual({ ...original.head, published: null })
  })
})

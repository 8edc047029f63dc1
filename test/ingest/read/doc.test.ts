import { expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/index.ts'
import { quote } from '../../../schemas/span.ts'
import { compoundFile, type OldWordText, oldWordFile } from '../../../scripts/renditions/old-word.ts'

const read = (paragraphs: OldWordText[][], encrypted = false) =>
  readDocument('a.doc', oldWordFile(paragraphs, encrypted))

test('paragraphs are lines that know their number', async () => {
  const reading = await read([
    [{ text: '关于“申报”工作的通知—2026' }],
    [{ text: '各有关企业：' }],
    [{ text: '请于3月1日前申报。' }],
  ])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  const { text, lines, origins, losses } = reading.value
  expect(lines.map(({ span }) => quote(text, span))).toEqual([
    '关于“申报”工作的通知—2026',
    '各有关企业：',
    '请于3月1日前申报。',
  ])
  expect(origins[1]?.at).toEqual({ type: 'paragraph', part: 'WordDocument', paragraph: 2, offset: 0 })
  expect(losses).toEqual([])
})

test('numbers that a list gives are not in the text: how many is told', async () => {
  const reading = await read([
    [{ text: '流程', numbered: true }],
    [{ text: '要求', numbered: true }],
    [{ text: '完。' }],
  ])
  expect(reading.ok && reading.value.losses).toEqual([{ code: 'missing-number', count: 2 }])
})

test('a tracked change is told, and refused where it touches a number', async () => {
  const told = await read([[{ text: '请' }, { text: '及时', inserted: true }, { text: '申报。' }]])
  expect(told.ok && told.value.losses).toEqual([{ code: 'revision', count: 1 }])
  const refused = await read([[{ text: '应于' }, { text: '5月31日', inserted: true }, { text: '前申报。' }]])
  expect(refused.ok || refused.problem).toMatchObject({ code: 'revisions-pending', quote: '于5月31日前' })
})

test.each([
  ['an encrypted old file', oldWordFile([[{ text: '年' }]], true), 'needs-password'],
  ['an encrypted new file', compoundFile([{ name: 'EncryptedPackage', bytes: new Uint8Array(9) }]), 'needs-password'],
  ['a workbook', compoundFile([{ name: 'Workbook', bytes: new Uint8Array(9) }]), 'not-a-document'],
  ['a file cut short', oldWordFile([[{ text: '年' }]]).subarray(0, 700), 'damaged'],
])('%s is refused', async (_, bytes, code) => {
  const reading = await readDocument('a.doc', bytes)
  expect(reading.ok || reading.problem.code).toBe(code)
})

import { expect, test } from 'vitest'
import { boxesOf, readDocument } from '../../../ingest/read/index.ts'
import { quote } from '../../../schemas/span.ts'
import { type OfdText, ofdFile } from '../../../scripts/renditions/ofd.ts'

const texts: OfdText[][] = [
  [
    { x: 50, y: 40, size: 7.8, text: '关于申报工作的通知' },
    { x: 28, y: 70, size: 5.6, text: '各有关单位：' },
    { x: 39, y: 80, size: 5.6, text: '请组织辖区内企业于三月底前完成申报，并将汇总' },
    { x: 28, y: 90, size: 5.6, text: '材料报送市局，逾期不予受理，请认真组织实施好申报' },
    { x: 28, y: 100, size: 5.6, text: '工作。' },
    { x: 100, y: 280, size: 5, text: '— 1 —' },
  ],
  [{ x: 39, y: 40, size: 5.6, text: '特此通知。' }],
]
const pages = texts.map(own => ({ texts: own }))
const template = { texts: [{ x: 28, y: 20, size: 4, text: '某市工业和信息化局' }] }

test('words of pages and of their templates come in reading order, with page and box', async () => {
  const reading = await readDocument('a.ofd', ofdFile(pages, { template }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  const { lines, text, pages: count, losses } = reading.value
  expect(count).toBe(2)
  expect(lines.map(({ span }) => quote(text, span))).toEqual([
    '关于申报工作的通知',
    '各有关单位：',
    '请组织辖区内企业于三月底前完成申报，并将汇总材料报送市局，逾期不予受理，请认真组织实施好申报工作。',
    '特此通知。',
  ])
  expect(losses).toEqual([
    { code: 'running-header', count: 2, detail: '某市工业和信息化局' },
    { code: 'page-number', count: 1 },
  ])
  const start = text.indexOf('三月底前')
  const [box] = boxesOf(reading.value, { start, end: start + 4 })
  const millimetres = box?.box.map(points => Math.round((points * 25.4) / 72))
  expect(millimetres).toEqual([89, 75, 112, 81])
})

const huge = '<Page><TextObject Size="5"><TextCode DeltaX="g 1000000000 5">年</TextCode></TextObject></Page>'

test.each([
  ['encrypted', ofdFile(pages, { extra: { 'Encryptions.xml': '<a/>' } }), 'needs-password'],
  [
    'with a page missing',
    ofdFile(pages, { extra: { 'OFD.xml': '<OFD><DocRoot>Doc_1/Document.xml</DocRoot></OFD>' } }),
    'damaged',
  ],
  [
    'with distances for a billion characters',
    ofdFile([{ texts: [] }], { extra: { 'Doc_0/Pages/Page_0/Content.xml': huge } }),
    'too-large',
  ],
])('an OFD %s is refused', async (_, bytes, code) => {
  const reading = await readDocument('a.ofd', bytes)
  expect(reading.ok || reading.problem.code).toBe(code)
})

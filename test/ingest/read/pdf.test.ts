import { describe, expect, test } from 'vitest'
import { boxesOf, pageAt, readDocument } from '../../../ingest/read/index.ts'
import type { SourceText } from '../../../ingest/read/source-text.ts'
import { quote } from '../../../schemas/span.ts'
import { hex, type PdfPage, type PlacedText, pdfFile, type Setting, typeset } from '../../../scripts/renditions/pdf.ts'

const read = (pages: readonly PdfPage[]) => readDocument('a.pdf', pdfFile(pages))
const sourceOf = async (pages: readonly PdfPage[]): Promise<SourceText> => {
  const reading = await read(pages)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.value
}
const show = ({ lines, text }: SourceText): string[] =>
  lines.map(line => {
    const kind = line.type === 'heading' ? `heading ${line.depth}` : line.type
    return `${kind}: ${quote(text, line.span).replaceAll('\t', '|')}`
  })

const long =
  '按照本市中小企业梯度培育工作安排，为做好新旧政策衔接，现将2026年度有关事项通知如下，请结合实际认真组织实施，并于2026年3月31日前报送工作方案'
const notice: Setting[] = [
  { type: 'title', text: '某市工业和信息化局关于组织开展2026年优质中小企业申报和到期复核工作的通知' },
  { type: 'flush', text: '各区工业和信息化主管部门，各有关企业：' },
  { type: 'paragraph', text: `${long}。` },
  { type: 'paragraph', text: '一、申报流程' },
  { type: 'paragraph', text: `（一）组织动员。${long}；${long}。` },
  { type: 'paragraph', text: `1.申报企业登录平台（https://zjtx.miit.gov.cn）填报。${long}。` },
  { type: 'paragraph', text: `2.主管部门审核。${long}；${long}；${long}。` },
  { type: 'paragraph', text: `二、工作要求` },
  { type: 'paragraph', text: `${long}，${long}，${long}。` },
  { type: 'paragraph', text: '附件：1.评价标准' },
  { type: 'paragraph', text: '　　　2.资料清单' },
  { type: 'right', text: '某市工业和信息化局' },
  { type: 'right', text: '2026年2月9日' },
]
const wordsOf = (settings: readonly Setting[]): string[] =>
  settings.flatMap(setting => ('text' in setting ? [setting.text.replaceAll('　', '')] : []))

describe('paragraphs', () => {
  test('come back whole from lines of 28 characters, over the end of a page', async () => {
    const source = await sourceOf(typeset(notice))
    expect(source.pages).toBe(2)
    expect(show(source).map(line => line.replace(/^(?:heading 0|paragraph): /, '').replaceAll('　', ''))).toEqual(
      wordsOf(notice),
    )
    expect(source.losses).toEqual([{ code: 'page-number', count: 2 }])
  })

  test('know their page, and every quote its boxes', async () => {
    const source = await sourceOf(typeset(notice))
    const words = '2026年3月31日前'
    const start = source.text.indexOf(words)
    const span = { start, end: start + words.length }
    expect(pageAt(source, span)).toBe(1)
    const boxes = boxesOf(source, span)
    const width = boxes.reduce((sum, { box }) => sum + box[2] - box[0], 0)
    expect(width).toBeCloseTo(15.8 * (4 + 3.5), 0)
    const last = source.text.indexOf('2026年2月9日')
    expect(pageAt(source, { start: last, end: last + 9 })).toBe(2)
  })
})

const row = (y: number, ...texts: readonly (readonly [number, string])[]): PlacedText[] =>
  texts.map(([x, text]) => ({ x, y, size: 12, text }))
const prose = (x: number, ems: number, lines: number): PlacedText[] =>
  Array.from({ length: lines }, (_, index) => ({
    x,
    y: 100 + 20 * index,
    size: 12,
    text: long.slice(index, index + ems),
  }))

describe('structure', () => {
  test('ruled cells are cells, whatever is in them, and stay in their columns', async () => {
    const table: Setting = {
      type: 'table',
      widths: [50, 200, 150],
      rows: [
        ['序号', '评价指标', '分值'],
        ['1', '上年度研发费用总额占营业收入总额比重不低于百分之三', '20'],
        ['2', '', '30'],
      ],
    }
    const source = await sourceOf(typeset([...notice, { type: 'newPage' }, { type: 'flush', text: '附件1' }, table]))
    expect(show(source).slice(-4)).toEqual([
      'paragraph: 附件1',
      'row: 序号|评价指标|分值',
      'row: 1|上年度研发费用总额占营业收入总额比重不低于百分之三|20',
      'row: 2||30',
    ])
  })

  test('three lines with parts below each other are a table without rules; one line with a gap is none', async () => {
    const texts = [
      ...prose(80, 36, 4),
      ...row(200, [80, '市'], [250, '目标数'], [400, '备注']),
      ...row(220, [80, '甲市'], [250, '1400家'], [400, '含辖区']),
      ...row(240, [80, '乙市'], [250, '1100家'], [400, '无']),
      ...row(400, [80, '某市发展和改革委员会'], [320, '某市财政局']),
    ]
    expect(show(await sourceOf([{ texts }])).slice(1)).toEqual([
      'row: 市|目标数|备注',
      'row: 甲市|1400家|含辖区',
      'row: 乙市|1100家|无',
      'paragraph: 某市发展和改革委员会  某市财政局',
    ])
  })

  test('two columns are read one after the other', async () => {
    const side = (x: number, words: string): PlacedText[] =>
      [words.slice(0, 17), words.slice(17, 34), words.slice(34, 51), words.slice(51, 68), words.slice(68, 70)].map(
        (text, index) => ({
          x,
          y: 100 + 20 * index,
          size: 12,
          text,
        }),
      )
    const left = long.replaceAll(/\d/g, '一').slice(0, 70)
    const right = [...left].reverse().join('')
    expect(show(await sourceOf([{ texts: [...side(70, left), ...side(300, right)] }]))).toEqual([
      `paragraph: ${left}`,
      `paragraph: ${right}`,
    ])
  })

  test('a gap as wide as a character between Chinese words is the space of one; a narrower one is not', async () => {
    const wordsOfRow = async (x: number, one: string, other: string): Promise<string> =>
      (await sourceOf([{ texts: row(100, [80, one], [x, other]) }])).text.replaceAll(' ', '')
    expect(await wordsOfRow(128, '第一条', '为了规范管理')).toBe('第一条　为了规范管理')
    expect(await wordsOfRow(122, '第一条', '为了规范管理')).toBe('第一条为了规范管理')
    expect(await wordsOfRow(128, '条件：', '符合规定')).toBe('条件：符合规定')
  })

  test('items that are not indented begin at their number, also below a line that is full', async () => {
    const items = [1, 2, 3, 4].map(number => `${number}.${long.slice(number, number + 34)}。`)
    const texts = items.map((text, index): PlacedText => ({ x: 80, y: 100 + 20 * index, size: 12, text }))
    expect(show(await sourceOf([{ texts }]))).toEqual(items.map(item => `paragraph: ${item}`))
  })

  test('an attachment whose name is longer than its line goes on below it, far from the edge', async () => {
    const texts = [
      ...prose(80, 36, 5),
      { x: 104, y: 240, size: 12, text: '附件：1.评价标准' },
      { x: 140, y: 260, size: 12, text: `2.${'某'.repeat(30)}` },
      { x: 149, y: 280, size: 12, text: '数据填报表' },
      { x: 400, y: 340, size: 12, text: '某市财政局' },
    ]
    expect(show(await sourceOf([{ texts }])).slice(1)).toEqual([
      'paragraph: 附件：1.评价标准',
      `paragraph: 2.${'某'.repeat(30)}数据填报表`,
      'paragraph: 某市财政局',
    ])
  })

  test('the cover of a booklet comes before its back', async () => {
    const back = ['说明文字'.repeat(6), '有关规定'.repeat(6), '按期办理'.repeat(6), '逾期不候'.repeat(6)]
    const texts = [
      ...back.map((text, index): PlacedText => ({ x: 60, y: 100 + 20 * index, size: 12, text })),
      { x: 520, y: 200, size: 28, text: '某某许可证' },
      { x: 520, y: 400, size: 14, text: '某某部印制' },
    ]
    const lines = show(await sourceOf([{ texts, width: 842, height: 595 }]))
    expect(lines[0]).toBe('heading 0: 某某许可证')
    expect(lines.at(-1)).toContain('说明文字')
  })

  test('what the edge of most pages repeats is a running header, a raised number is no line of its own', async () => {
    const page = (number: number): PdfPage => ({
      texts: [
        { x: 80, y: 40, size: 9, text: `内部资料第${number}号` },
        ...prose(80, 36, 6),
        { x: 80, y: 300, size: 12, text: '登录平台' },
        { x: 128, y: 296, size: 6, text: '1' },
        { x: 132, y: 300, size: 12, text: '填报。' },
      ],
    })
    const source = await sourceOf([1, 2, 3].map(page))
    expect(show(source).filter(line => line.includes('内部资料') || /^paragraph: \d$/.test(line))).toEqual([])
    expect(source.losses).toEqual([
      { code: 'running-header', count: 3, detail: '内部资料第1号；内部资料第2号；内部资料第3号' },
    ])
  })
})

const odd = '犌犕犜犐犆犛３５犔８０'
describe('what cannot be read', () => {
  test.each<[string, PdfPage[], object]>([
    [
      'a scan',
      [
        { texts: [], image: true },
        { texts: [], image: true },
      ],
      { code: 'needs-ocr', pages: [1, 2] },
    ],
    [
      'a scan with recognised words',
      [{ texts: prose(80, 36, 6), image: true, invisible: true }],
      { code: 'needs-ocr', pages: [1] },
    ],
    [
      'glyphs as outlines',
      [{ texts: [], content: '0 0 m 9 40 l 30 9 l f\n'.repeat(40) }],
      { code: 'needs-ocr', pages: [1] },
    ],
    [
      'a broken character map',
      [{ texts: [...prose(80, 36, 3), ...row(300, [80, odd])] }],
      { code: 'text-damaged', pages: [1] },
    ],
    ['no Chinese', [{ texts: row(100, [80, 'Hello']) }], { code: 'not-a-document' }],
  ])('%s is refused with its pages', async (_, pages, problem) => {
    const reading = await read(pages)
    expect(reading).toMatchObject({ ok: false, problem })
  })

  test.each([
    ['cut short', pdfFile(typeset(notice)).subarray(0, 2000)],
    ['a head without a body', new TextEncoder().encode('%PDF-1.4\n年')],
  ])('a damaged file (%s) says so', async (_, bytes) => {
    const reading = await readDocument('a.pdf', bytes)
    expect(reading.ok || reading.problem.code).toBe('damaged')
  })

  test('one picture page among pages of text is a loss, with its number', async () => {
    const source = await sourceOf([...typeset(notice), { texts: [], image: true }])
    expect(source.losses).toContainEqual({ code: 'page-without-text', count: 1, detail: '3' })
    expect(source.losses).toContainEqual({ code: 'image', count: 1 })
  })
})

describe('characters', () => {
  const setOut = async (content: string): Promise<SourceText> =>
    sourceOf([{ texts: prose(80, 36, 6), content: `BT /F1 12 Tf 1 0 0 1 80 500 Tm ${content} ET` }])
  const last = async (content: string): Promise<string | undefined> => show(await setOut(content)).at(-1)

  test.each([
    ['set apart throughout are no words of their own', `6 Tc <${hex('判定标准及其说明')}> Tj`, '判定标准及其说明'],
    [
      'moved together or apart are one word',
      `[<${hex('判定')}> 80 <${hex('标准')}> -90 <${hex('说明')}>] TJ`,
      '判定标准说明',
    ],
    ['with a space between them keep it', `<${hex('张 三，李四')}> Tj`, '张 三，李四'],
    [
      'close together with a gap among them have a space there',
      `<${hex('第十条')}> Tj 42 0 Td <${hex('为了')}> Tj`,
      '第十条 为了',
    ],
    ['of Latin words stand apart by a gap alone', `[<${hex('PDF')}> -250 <${hex('file')}>] TJ`, 'PDF file'],
    [
      'raised, stretched and on lines of a leading go on',
      `14 TL 150 Tz <${hex('判定标准适用于各类机组，')}> Tj T* 3 Ts <${hex('标准另行公布')}> Tj`,
      '判定标准适用于各类机组，标准另行公布',
    ],
    [
      'drawn twice to look bold are there once',
      `<${hex('判')}> Tj .5 0 Td <${hex('判')}> Tj 11.5 0 Td <${hex('定')}> Tj`,
      '判定',
    ],
    [
      'of a line that is drawn twice are there once',
      `<${hex('判定标准')}> Tj .4 0 Td <${hex('判定标准')}> Tj`,
      '判定标准',
    ],
    ['that are said twice side by side are there twice', `<${hex('看看判定判定')}> Tj`, '看看判定判定'],
    ['off the page are not shown', `<${hex('判定')}> Tj 1 0 0 1 700 500 Tm <${hex('标准')}> Tj`, '判定'],
    ['of a font set from top to bottom are read down', `/F2 12 Tf <${hex('判定标准')}> Tj`, '判定标准'],
    ['drawn glyph by glyph are as wide as their font says', `/F3 12 Tf (aa) Tj /F1 12 Tf <${hex('条')}> Tj`, '第第条'],
  ])('%s', async (_, content, words) => {
    expect((await last(content))?.replace('paragraph: ', '')).toBe(words)
  })

  test('are where they are shown', async () => {
    const source = await setOut(`/F3 12 Tf (aa) Tj /F1 12 Tf 150 Tz <${hex('条')}> Tj`)
    const start = source.text.indexOf('第第条')
    const boxes = boxesOf(source, { start, end: start + 3 }).map(({ box }) => box.map(Math.round))
    expect(boxes).toEqual([[80, 331, 122, 344]])
  })

  test('set from top to bottom take the width of one; what follows them stands below', async () => {
    const source = await setOut(`/F2 12 Tf [<${hex('判')}> 500 <${hex('定')}>] TJ <${hex('标准')}> Tj`)
    const boxOf = (words: string): readonly number[][] => {
      const start = source.text.indexOf(words)
      return boxesOf(source, { start, end: start + words.length }).map(({ box }) => box.map(Math.round))
    }
    expect([boxOf('判定'), boxOf('标准')]).toEqual([[[74, 342, 86, 354]], [[74, 372, 86, 384]]])
  })

  test('too long for their cell and cut off by it are in that cell, not in the one below', async () => {
    const lines = [500, 520, 540].map((y): [number, number, number, number] => [80, y, 300, y])
    const sides = [80, 160, 300].map((x): [number, number, number, number] => [x, 500, x, 540])
    const content = `q 80 322 80 20 re W n BT /F1 12 Tf 84 328 Td <${hex('企业名称')}> Tj 0 -18 Td <${hex('和字号')}> Tj ET Q`
    const texts = [...prose(80, 36, 6), ...row(514, [170, '甲公司']), ...row(534, [84, '地址'], [170, '乙路'])]
    const source = await sourceOf([{ texts, lines: [...lines, ...sides], content }])
    expect(show(source).slice(-2)).toEqual(['row: 企业名称和字号|甲公司', 'row: 地址|乙路'])
  })

  test('at an angle are a watermark', async () => {
    const source = await setOut(`.7 .7 -.7 .7 200 300 Tm <${hex('内部资料')}> Tj`)
    expect(source.text).not.toContain('内部资料')
    expect(source.losses).toContainEqual({ code: 'watermark', count: 4 })
  })

  test('of a page on its side are turned upright', async () => {
    const turned = long.slice(0, 28)
    const content = `BT /F1 12 Tf 0 1 -1 0 300 80 Tm <${hex(turned)}> Tj ET`
    expect(show(await sourceOf([{ texts: [], content }]))).toEqual([`paragraph: ${turned}`])
  })

  test('more drawn than anybody draws on a page is refused', async () => {
    const reading = await read([{ texts: prose(80, 36, 6), content: 'q Q '.repeat(110_000) }])
    expect(reading).toMatchObject({ ok: false, problem: { code: 'too-large' } })
  })
})

test('a glyph whose code the font does not give is told as lost, and where it stands', async () => {
  const source = await sourceOf(typeset([...notice, { type: 'paragraph', text: '修正系数为1.007\0 0.0016。' }]))
  expect(source.text).toContain('1.007\ufffd 0.0016。')
  expect(source.doubtful.map(span => quote(source.text, span))).toEqual(['\ufffd'])
  expect(source.losses).toContainEqual(expect.objectContaining({ code: 'character-doubtful', count: 1 }))
})

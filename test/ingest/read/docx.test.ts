import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/index.ts'
import type { SourceText } from '../../../ingest/read/source-text.ts'
import { quote } from '../../../schemas/span.ts'
import { level, numbered, paragraph, run, type WordFile, wordFile } from '../../../scripts/renditions/word.ts'

const read = (file: WordFile) => readDocument('a.docx', wordFile(file))
const sourceOf = async (file: WordFile): Promise<SourceText> => {
  const reading = await read(file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.value
}
const show = ({ lines, text }: SourceText): string[] =>
  lines.map(line => {
    const kind = line.type === 'heading' ? `heading ${line.depth}` : line.type
    return `${kind}: ${quote(text, line.span).replaceAll('\t', '|')}`
  })
const linesOf = async (body: string, more: Omit<WordFile, 'body'> = {}) => show(await sourceOf({ body, ...more }))

const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimal', '%1-%3-%4', '<w:suff w:val="space"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'decimalEnclosedCircle', '%1', '<w:suff w:val="nothing"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'chineseCountingThousand', '第%1条')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`

describe('automatic numbers', () => {
  test('are the ones that Word shows: restarts, a start override, shared counters', async () => {
    const body = [
      numbered(1, 0, '流程'),
      numbered(1, 1, '甲'),
      numbered(1, 2, '一条。'),
      numbered(1, 2, '两条。'),
      numbered(1, 1, '乙'),
      numbered(1, 2, '又一条。'),
      numbered(1, 0, '复核'),
      numbered(2, 2, '从五开始。'),
      numbered(2, 2, '接着。'),
      numbered(3, 0, '圈'),
      numbered(4, 0, '条文'),
      numbered(1, 3, '跳级'),
    ]
    expect(await linesOf(body.join(''), { numbering })).toEqual([
      'paragraph: 一、流程',
      'paragraph: （一）甲',
      'paragraph: 1.一条。',
      'paragraph: 2.两条。',
      'paragraph: （二）乙',
      'paragraph: 1.又一条。',
      'paragraph: 二、复核',
      'paragraph: 5.从五开始。',
      'paragraph: 6.接着。',
      'paragraph: ①圈',
      'paragraph: 第一条 条文',
      'paragraph: 二-6-1 跳级',
    ])
  })

  test('come from the style, at the level that names it, unless the paragraph switches them off', async () => {
    const list = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>')}${level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`
    const style = (id: string, name: string, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
    const reference = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>'
    const styles = `${style('h1', 'heading 1', reference)}${style('h2', 'heading 2', reference)}${style('h3', 'x', '<w:basedOn w:val="h2"/>')}`
    const body = [
      paragraph(run('总则'), '<w:pStyle w:val="h1"/>'),
      paragraph(run('目的'), '<w:pStyle w:val="h2"/>'),
      paragraph(run('不编号'), '<w:pStyle w:val="h2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]
    expect(await linesOf(body.join(''), { numbering: list, styles })).toEqual([
      'heading 1: 一、总则',
      'heading 2: （一）目的',
      'heading 2: 不编号',
    ])
  })

  test('are in no file: they stand nowhere, the words beside them do', async () => {
    const { origins, losses } = await sourceOf({ body: numbered(1, 0, '申报流程'), numbering })
    expect(origins).toEqual([
      { span: { start: 2, end: 6 }, at: { type: 'paragraph', part: 'word/document.xml', paragraph: 1, offset: 0 } },
    ])
    expect(losses).toEqual([{ code: 'automatic-number', count: 1 }])
  })
})

const inserted = (text: string) => `<w:ins w:id="1" w:author="甲">${run(text)}</w:ins>`
const deleted = (text: string) => `<w:del w:id="2" w:author="甲"><w:r><w:delText>${text}</w:delText></w:r></w:del>`

describe('tracked changes', () => {
  test.each([
    ['a date for another', `${run('应于')}${deleted('4月30日')}${inserted('5月31日')}${run('前更新')}`],
    ['a unit beside a number', `${run('不少于100')}${inserted('万')}${run('元')}`],
    ['a numeral inside a word of time', `${run('有效期')}${deleted('三年')}${run('。')}`],
    ['a digit next to a deletion', `${run('共3')}${deleted('之')}${run('家')}`],
  ])('%s: it is open which one holds', async (_, content) => {
    const reading = await read({ body: paragraph(content) })
    expect(reading.ok || reading.problem.code).toBe('revisions-pending')
  })

  test('the words around an open change are quoted', async () => {
    const body = paragraph(`${run('企业应于每年')}${deleted('4月30日')}${inserted('5月31日')}${run('前更新信息。')}`)
    expect(await read({ body })).toEqual({
      ok: false,
      problem: { code: 'revisions-pending', quote: '企业应于每年⟦-4月30日⟧⟦+5月31日⟧前更新信息。' },
    })
  })

  test('that touch no number are read as accepted, and counted', async () => {
    const source = await sourceOf({
      body: paragraph(`${run('请')}${deleted('尽快')}${inserted('及时')}${run('统一申报。')}`),
    })
    expect(show(source)).toEqual(['paragraph: 请及时统一申报。'])
    expect(source.losses).toEqual([{ code: 'revision', count: 2 }])
  })
})

describe('structure', () => {
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`

  test('merged cells keep the columns of the others; header rows are known', async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('序号')}${cell('指标', '<w:gridSpan w:val="2"/>')}${cell('分值')}</w:tr>`
    const table = `<w:tbl>${header}${row(cell('1', '<w:vMerge w:val="restart"/>'), cell('甲'), cell('乙'), cell('20'))}${row(cell('', '<w:vMerge/>'), cell('丙'), cell('丁'), cell('30'))}</w:tbl>`
    const source = await sourceOf({ body: table })
    expect(show(source)).toEqual(['row: 序号|指标||分值', 'row: 1|甲|乙|20', 'row: |丙|丁|30'])
    expect(source.lines.map(line => line.type === 'row' && line.header)).toEqual([true, false, false])
  })

  test('a title in several paragraphs of one size is one line', async () => {
    const title = (text: string) => paragraph(run(text, '<w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
    const body = `${title('某市关于做好2026年')}${title('申报工作的通知')}${paragraph(run('各有关单位：现将有关事项通知如下，请遵照执行。', '<w:sz w:val="32"/>'))}`
    expect(await linesOf(body)).toEqual([
      'heading 0: 某市关于做好2026年申报工作的通知',
      'paragraph: 各有关单位：现将有关事项通知如下，请遵照执行。',
    ])
  })

  test('soft line breaks end a line, and each line knows its offset', async () => {
    const source = await sourceOf({ body: paragraph(run('联系人：张三\n电话：0101')) })
    expect(show(source)).toEqual(['paragraph: 联系人：张三', 'paragraph: 电话：0101'])
    expect(source.origins[1]?.at).toMatchObject({ offset: 7 })
  })

  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
  const drawn = (text: string) => `<w:drawing><a:graphic><wps:txbx>${box(text)}</wps:txbx></a:graphic></w:drawing>`
  test.each([
    ['drawn', drawn('框内文字')],
    [
      'drawn, with a fallback',
      `<mc:AlternateContent><mc:Choice>${drawn('框内文字')}</mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框内文字')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
    ],
    ['of the old kind', `<w:pict><v:shape><v:textbox>${box('框内文字')}</v:textbox></v:shape></w:pict>`],
  ])('a text box (%s) is read once, after its paragraph', async (_, drawing) => {
    expect(await linesOf(paragraph(`${run('正文')}<w:r>${drawing}</w:r>${run('继续')}`))).toEqual([
      'paragraph: 正文继续',
      'note: 框内文字',
    ])
  })

  test('a footnote follows its paragraph; comments, pictures, hidden words and links are counted', async () => {
    const footnotes = `<w:footnote w:id="3">${paragraph(run('以平台公布为准。'))}</w:footnote>`
    const body = paragraph(
      `${run('登录平台')}<w:r><w:footnoteReference w:id="3"/></w:r>${run('隐藏', '<w:vanish/>')}<w:hyperlink r:id="rId9">${run('填报')}</w:hyperlink><w:r><w:commentReference w:id="1"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r>`,
    )
    const source = await sourceOf({ body, footnotes })
    expect(show(source)).toEqual(['paragraph: 登录平台填报', 'note: 以平台公布为准。'])
    expect(source.losses.map(({ code }) => code)).toEqual(['hidden-text', 'link-target', 'comment', 'image'])
  })
})

describe('what harms', () => {
  const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(200)}${paragraph(run('深'))}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`
  test.each([
    [
      'a document type declaration',
      wordFile({ body: '', others: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' } }),
      'damaged',
    ],
    ['tables nested two hundred deep', wordFile({ body: nested }), 'too-large'],
    ['more paragraphs than a notice has', wordFile({ body: '<w:p/>'.repeat(50_001) }), 'too-large'],
    ['a part of 40 MB', zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }), 'too-large'],
    ['a file cut short', wordFile({ body: paragraph(run('年'.repeat(500))) }).subarray(0, 600), 'damaged'],
    ['an archive of something else', zipSync({ 'a.txt': new Uint8Array(3) }), 'not-a-document'],
  ])('%s is refused', async (_, bytes, code) => {
    const reading = await readDocument('a.docx', bytes)
    expect(reading.ok || reading.problem.code).toBe(code)
  })
})

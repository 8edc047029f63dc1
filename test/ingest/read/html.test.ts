import { expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/index.ts'
import type { SourceText } from '../../../ingest/read/source-text.ts'
import { quote } from '../../../schemas/span.ts'

const sourceOf = async (html: string): Promise<SourceText> => {
  const reading = await readDocument('a.html', new TextEncoder().encode(html))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.value
}
const show = ({ lines, text }: SourceText): string[] =>
  lines.map(line => {
    const kind = line.type === 'heading' ? `heading ${line.depth}` : line.type
    return `${kind}: ${quote(text, line.span).replaceAll('\t', '|')}`
  })
const body =
  '根据有关规定，现将2026年度申报工作有关事项通知如下，请各单位认真组织实施，按时报送材料，确保申报工作顺利完成，逾期不予受理，特此通知，请遵照执行，并做好政策宣传和解读工作，扩大政策知晓度。'
const page = (content: string, head = '') =>
  `<!doctype html><html><head>${head}<title>某市关于申报的通知_通知公告_某市人民政府</title></head><body><div class="nav"><a href="/">首页</a></div><h1>某市关于申报的通知</h1><div class="TRS_Editor">${content}<p>${body}</p></div><div class="foot">主办：某市人民政府办公室</div></body></html>`

test('the notice is read, what the site puts around it is not; the title comes first', async () => {
  const meta =
    '<meta name="ArticleTitle" content="某市关于申报的通知"><meta name="PubDate" content="2026/4/2 10:00"><meta name="Url" content="https://a.gov.cn/1.html">'
  const source = await sourceOf(page('<p>　　各有关单位：</p>', meta))
  expect(show(source)).toEqual(['heading 0: 某市关于申报的通知', 'paragraph: 各有关单位：', `paragraph: ${body}`])
  expect(source.facts).toEqual({ title: '某市关于申报的通知', published: '2026-04-02', url: 'https://a.gov.cn/1.html' })
})

test('a page of no known make is read where most words are', async () => {
  const html = `<html><body><div><ul><li><a href="1">${'某市某局关于某事的通知'.repeat(6)}</a></li></ul></div><div><div><p>各有关单位：</p><p>${body}</p></div></div></body></html>`
  expect(show(await sourceOf(html))).toEqual(['paragraph: 各有关单位：', `paragraph: ${body}`])
})

test('hidden words, scripts and pictures are left out and told', async () => {
  const source = await sourceOf(
    page(
      '<p style="display: none">不应出现</p><script>var a</script><p>请<img src="http://x/a.png">于3月前<span hidden>或5月前</span>申报。</p>',
    ),
  )
  expect(show(source)[1]).toBe('paragraph: 请于3月前申报。')
  expect(source.losses).toEqual([
    { code: 'hidden-text', count: 2, detail: '不应出现；或5月前' },
    { code: 'script', count: 1 },
    { code: 'image', count: 1 },
  ])
})

test('lines end at breaks and blocks; indents of any width go, white space of the source shows as one space', async () => {
  const source = await sourceOf(
    page(
      '<p>&emsp;&emsp;联系人：\n  张三<br>&nbsp;&nbsp;电话：010&amp;011</p><ol start="3"><li>营业执照</li><li>审计报告</li></ol>',
    ),
  )
  expect(show(source).slice(1, 5)).toEqual([
    'paragraph: 联系人： 张三',
    'paragraph: 电话：010&011',
    'paragraph: 3.营业执照',
    'paragraph: 4.审计报告',
  ])
})

test('every character knows its line, column and offset, behind entities too', async () => {
  const html = page('<p>甲&lt;乙&#32452;丙</p>')
  const source = await sourceOf(html)
  for (const { span, at } of source.origins) {
    if (at.type !== 'line') throw new Error(at.type)
    const words = quote(source.text, span)
    const written = html.slice(at.offset, at.offset + words.length)
    expect(words.startsWith(written.split('&')[0] ?? '')).toBe(true)
  }
  expect(show(source)[1]).toBe('paragraph: 甲<乙组丙')
})

test('merged cells keep their columns; a table that only places words is text', async () => {
  const table =
    '<table><tr><th>类别</th><th colspan="2">标准</th></tr><tr><td rowspan="2">低保</td><td>城镇</td><td>1309元</td></tr><tr><td>农村</td><td>1200元</td></tr></table>'
  const layout = '<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>'
  const source = await sourceOf(page(table + layout))
  expect(show(source).slice(1, 6)).toEqual([
    'row: 类别|标准|',
    'row: 低保|城镇|1309元',
    'row: |农村|1200元',
    'paragraph: 第一段。',
    'paragraph: 第二段。',
  ])
})

test('GB2312 in a page means GB18030, whatever the page says', async () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode('<html><meta charset="utf-8"><body><p>'),
    0xb9,
    0xd8,
    0xd3,
    0xda,
    0xc9,
    0xea,
    0xb1,
    0xa8,
    0xb5,
    0xc4,
    0xcd,
    0xa8,
    0xd6,
    0xaa,
  ])
  const reading = await readDocument('a.html', bytes)
  expect(reading.ok && reading.value.text).toBe('关于申报的通知')
})

test('nesting that no page has is refused', async () => {
  const reading = await readDocument('a.html', new TextEncoder().encode(`<html>${'<div>'.repeat(5_000)}年`))
  expect(reading.ok || reading.problem.code).toBe('too-large')
})

import { expect, test } from 'vitest'
import { readDocument } from '../../../ingest/read/index.ts'
import { quote } from '../../../schemas/span.ts'

const text = `# 关于申报工作的**通知**

各有关企业：

## 一、申报流程

　　根据要求，现通知如下：
1.第一项没有空格
2.第二项没有空格

1. 第一项
2. 第二项，见<https://zjtx.miit.gov.cn>

    四个空格缩进的段落

| 序号 | 指标 |
| --- | --- |
| 1 | 创新 |

- 附件：1. 标准
`

test('headings, paragraphs, lists and tables are read as they are written, marks of emphasis aside', async () => {
  const reading = await readDocument('a.md', new TextEncoder().encode(text))
  if (!reading.ok) throw new Error(reading.problem.code)
  const { lines, text: read, origins } = reading.value
  const shown = lines.flatMap(line => {
    const words = quote(read, line.span).replaceAll('\t', '|')
    return words === '' ? [] : [`${line.type === 'heading' ? line.depth : line.type} ${words}`]
  })
  expect(shown).toEqual([
    '0 关于申报工作的通知',
    'screen 各有关企业：',
    '1 一、申报流程',
    'screen 　　根据要求，现通知如下：',
    'screen 1.第一项没有空格',
    'screen 2.第二项没有空格',
    'screen 1. 第一项',
    'screen 2. 第二项，见https://zjtx.miit.gov.cn',
    'screen 四个空格缩进的段落',
    'row 序号|指标',
    'row 1|创新',
    'screen - 附件：1. 标准',
  ])
  for (const { span, at } of origins) {
    if (at.type !== 'line') throw new Error(at.type)
    expect(text.slice(at.offset, at.offset + span.end - span.start)).toBe(quote(read, span))
    expect(text.split('\n')[at.line - 1]?.slice(at.column - 1)).toMatch(quote(read, span).charAt(0))
  }
})

import { describe, expect, test } from 'vitest'
import { readSentences } from '../../../ingest/extract/sentences.ts'
import { structure } from '../../../ingest/structure/index.ts'
import { quote } from '../../../schemas/span.ts'
import { sourceOf } from '../structure/source-of.ts'

/** The sentences of a body under a title, each in ⟦ ⟧, clauses parted by │. */
function marked(body: string): string {
  const { text, sentences } = readSentences(structure(sourceOf(`关于某事的通知\n各有关单位：\n${body}`)))
  return sentences
    .slice(2)
    .map(({ clauses }) => `⟦${clauses.map(clause => quote(text, clause)).join('│')}⟧`)
    .join('')
}

const cases: Readonly<Record<string, string>> = {
  '称号依然有效；名单公告后，自动失效。': '⟦称号依然有效；⟧⟦名单公告后，│自动失效。⟧',
  '符合条件的（含复核；下同）可以申报。逾期不受理。': '⟦符合条件的（含复核；下同）可以申报。⟧⟦逾期不受理。⟧',
  '比例不低于3%;其中，金额不低于5,000万元。': '⟦比例不低于3%;⟧⟦其中，│金额不低于5,000万元。⟧',
  '每月首日0:00至末日24:00为一个周期，登录平台（http://example.cn）。':
    '⟦每月首日0:00至末日24:00为一个周期，│登录平台（http://example.cn）。⟧',
  '在“申报；复核”栏填写。': '⟦在“申报；复核”栏填写。⟧',
  '未闭合（括号之后的句子。第二句。': '⟦未闭合（括号之后的句子。⟧⟦第二句。⟧',
}

describe('sentences and clauses', () => {
  test.each(Object.entries(cases))('%s', (body, expected) => {
    expect(marked(body)).toBe(expected)
  })
})

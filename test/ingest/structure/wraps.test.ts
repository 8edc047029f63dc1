import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { structure } from '../../../ingest/structure/index.ts'
import { widthOf } from '../../../ingest/structure/lines.ts'
import { sourceOf } from './source-of.ts'

/** A paragraph set in lines of at most `measure` Han characters, no closing mark at the start of a line. */
function setLines(paragraph: string, measure: number, indent: string): string[] {
  const lines: string[] = []
  let line = indent
  for (const char of paragraph) {
    if (widthOf(line + char) > measure && !/[，。；：、！？）》”]/.test(char)) {
      lines.push(line)
      line = ''
    }
    line += char
  }
  return [...lines, line]
}

const layouts = [
  { name: 'with indents', indent: '　　', line: '\n', paragraph: '\n', measures: [26, 28, 33, 38] },
  { name: 'with indents and empty lines', indent: '    ', line: '\n\n', paragraph: '\n\n', measures: [26, 28, 33, 38] },
  {
    name: 'with empty lines between paragraphs',
    indent: '',
    line: '\n',
    paragraph: '\n\n',
    measures: [26, 28, 33, 38],
  },
  { name: 'flush', indent: '', line: '\n', paragraph: '\n', measures: [38] },
  { name: 'flush, with empty lines', indent: '', line: '\n\n', paragraph: '\n\n', measures: [38] },
]

describe('a text set in lines is the text of its paragraphs', () => {
  const whole = structure(sourceOf(readFileSync('corpus/beijing-daxing/2025-innovative-sme.txt', 'utf8')))
  const body = whole.blocks.filter(({ part }) => part === 'head' || part === 'body')
  const paragraphs = body.map(({ span }) => whole.text.slice(span.start, span.end))
  test.each(layouts.flatMap(layout => layout.measures.map(measure => ({ ...layout, measure }))))(
    '$name, $measure characters',
    ({ indent, line, paragraph, measure }) => {
      const set = paragraphs.map((each, index) => setLines(each, measure, index < 2 ? '' : indent).join(line))
      const tree = structure(sourceOf(set.join(paragraph)))
      expect(tree.blocks.map(({ span }) => tree.text.slice(span.start, span.end))).toEqual(paragraphs)
    },
  )
})

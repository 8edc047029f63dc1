import { fail, ok, type Result } from '../../schemas/result.ts'
import { countControls, decodeChinese } from './charset.ts'
import { limits } from './limits.ts'
import { startSource } from './source-builder.ts'
import type { ReadProblem, SourceText } from './source-text.ts'

const lineEnd = /\r\n|\p{Zl}|\p{Zp}|[\n\r\v\f\u0085]/gu
const han = /[\u2e80-\u2fdf\u3400-\u9fff]/

/** Characters around the first place where bytes could not be decoded. */
function damagedQuote(text: string): string {
  const at = Math.max(0, text.indexOf('\ufffd'))
  return text.slice(Math.max(0, at - 10), at + 10)
}

/** The characters of a text file, or why they are none. */
export function readCharacters(bytes: Uint8Array): Result<string, ReadProblem> {
  const { text, encoding, broken } = decodeChinese(bytes)
  if (!han.test(text)) return fail({ code: 'not-a-document', detail: 'no Chinese characters' })
  if (countControls(text) * 100 > text.length) return fail({ code: 'not-a-document', detail: 'binary data' })
  if (broken > 0) return fail({ code: 'text-damaged', detail: `${encoding}: ${broken}`, quote: damagedQuote(text) })
  return ok(text)
}

/** Reads plain text: every physical line, the empty ones too, since they tell paragraphs apart. */
export function readText(bytes: Uint8Array): Result<SourceText, ReadProblem> {
  const characters = readCharacters(bytes)
  if (!characters.ok) return characters
  const source = startSource()
  let offset = 0
  let number = 1
  const add = (text: string): void => {
    source.line({ type: 'screen' }, [{ text, at: { type: 'line', line: number, column: 1, offset } }])
    number += 1
  }
  for (const end of characters.value.matchAll(lineEnd)) {
    if (number > limits.text.lines) return fail({ code: 'too-large', detail: `more than ${limits.text.lines} lines` })
    add(characters.value.slice(offset, end.index))
    offset = end.index + end[0].length
  }
  if (offset < characters.value.length) add(characters.value.slice(offset))
  return ok(source.finish({ mediaType: 'text/plain', pages: null, facts: {} }))
}

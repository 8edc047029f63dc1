import type { Role } from './parts.ts'
import { isStampedDay } from './shapes.ts'
import type { Paragraph } from './wraps.ts'

/** The offices and the date under the text; returns the last line of the signature. */
export function readSignature(paragraphs: readonly Paragraph[], body: number, roles: Role[]): number | null {
  const dated = signedDay(paragraphs, body)
  if (dated !== null) roles[dated] = { part: 'signature', type: 'issued' }
  const last = dated ?? undated(paragraphs, body)
  if (last === null) return null
  const from = dated === null ? last : last - 1
  for (let index = from; index >= body && last - index <= 12 && paragraphs[index]?.shape === 'office'; index -= 1)
    roles[index] = { part: 'signature', type: 'issuer' }
  return last
}

/** The day of the signature: under an office, in words or in figures, else the first line that is a whole date. */
function signedDay(paragraphs: readonly Paragraph[], body: number): number | null {
  let found: number | null = null
  for (let index = body; index < paragraphs.length; index += 1) {
    const each = paragraphs[index]
    const signed = paragraphs[index - 1]?.shape === 'office' && index - 1 >= body
    if (each?.shape === 'date') {
      if (signed) return index
      found ??= index
    } else if (signed && found === null && isStampedDay(each?.strand.text ?? '')) return index
  }
  return found
}

/** An office that signs without a date: alone under the last sentence of the text, with nothing but clutter or annexes below. */
function undated(paragraphs: readonly Paragraph[], body: number): number | null {
  const index = paragraphs.findIndex(
    ({ shape }, at) => at > body && shape === 'office' && endsText(paragraphs[at - 1]) && closes(paragraphs[at + 1]),
  )
  return index < 0 ? null : index
}

const endsText = (above: Paragraph | undefined): boolean =>
  above?.shape === 'attachmentList' || /(?:[。.]|特此.{2,4}[。!！]?)[)）]?$/.test(above?.strand.text ?? '')

const closes = (below: Paragraph | undefined): boolean =>
  below === undefined || ['annexMark', 'attachmentList', 'clutter', 'chrome', 'imprint'].includes(below.shape)

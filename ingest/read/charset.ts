import { commonHanzi } from '../words/common-hanzi.ts'

/** The encodings that notices are written in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** The characters of a document and the encoding that gave them; `broken` counts the bytes that encoding cannot hold. */
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly broken: number }

const decode = (bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes)
  } catch {
    return null
  }
}

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const satisfies readonly { encoding: Encoding; mark: readonly number[] }[]

/** The encoding that a byte order mark states, if there is one. */
const encodingOfMark = (bytes: Uint8Array): Encoding | null =>
  byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding ?? null

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff
const isControl = (code: number): boolean => code < 0x20 && (code < 0x09 || code > 0x0d)

/** How many characters of a text are control characters other than tab and line end: many in binary data, none in a notice. */
export function countControls(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) count += 1
  return count
}

const SAMPLE = 40_000

/**
 * How much a text looks like Chinese: the share of common characters among its Han characters.
 *
 * Private and control characters count against it, for a wrong decoding is full of them.
 */
export function chineseShare(text: string): number {
  let han = 0
  let common = 0
  let odd = 0
  for (const character of text.slice(0, SAMPLE)) {
    const code = character.codePointAt(0) ?? 0
    if (isHan(code)) {
      han += 1
      if (commonHanzi.has(character)) common += 1
    } else if (code >= 0x20000) han += 1
    else if (isPrivate(code) || isControl(code) || code === 0xfffd) odd += 1
  }
  return han === 0 ? -odd : (common - odd) / han
}

const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const satisfies readonly Encoding[]

/** The decoding without a single error that looks most like Chinese, among encodings that any bytes might be in. */
function likeliest(bytes: Uint8Array): Decoded | null {
  let best: { decoded: Decoded; share: number } | null = null
  for (const encoding of candidates) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) continue
    const text = decode(bytes, encoding, true)
    if (text === null) continue
    const share = chineseShare(text)
    if (best === null || share > best.share) best = { decoded: { text, encoding, broken: 0 }, share }
  }
  return best?.decoded ?? null
}

const countBroken = (text: string): number => text.split('\ufffd').length - 1

/** From this share on, a decoding without error is the right one; below, a cut or damaged file may look better. */
const SURE = 0.4

/** The least broken decoding, for bytes that no encoding holds without error. */
function leastBroken(bytes: Uint8Array): Decoded {
  const all = (['utf-8', ...candidates] as const).map((encoding): Decoded => {
    const text = decode(bytes, encoding, false) ?? ''
    return { text, encoding, broken: Math.max(1, countBroken(text)) }
  })
  return all.reduce((best, next) => (chineseShare(next.text) > chineseShare(best.text) ? next : best))
}

/**
 * The characters of a text file or a page, whatever it is encoded in.
 *
 * A byte order mark decides; then strict UTF-8, which no other encoding passes by chance; then the decoding that reads as Chinese.
 * The names GB2312 and GBK mean GB18030 (GB 18030-2022 contains both).
 */
export function decodeChinese(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes)
  if (marked !== null) {
    const text = decode(bytes, marked, true)
    if (text !== null) return { text, encoding: marked, broken: 0 }
    const loose = decode(bytes, marked, false) ?? ''
    return { text: loose, encoding: marked, broken: Math.max(1, countBroken(loose)) }
  }
  const utf8 = bytes.includes(0) ? null : decode(bytes, 'utf-8', true)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', broken: 0 }
  const whole = likeliest(bytes)
  if (whole !== null && chineseShare(whole.text) >= SURE) return whole
  const broken = leastBroken(bytes)
  return whole === null || chineseShare(broken.text) > chineseShare(whole.text) ? broken : whole
}

/** What the first bytes of a file say it is; what is inside an archive or a compound file is seen when it is opened. */
export type Container = 'pdf' | 'zip' | 'compound' | 'html' | 'markdown' | 'text' | 'other' | 'empty'

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Files that look like text to no one: pictures (PNG, JPEG, GIF, TIFF) and archives (RAR, 7z, gzip). */
const OTHER = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]
const htmlOpening = /<(?:!doctype\s+html|html|head|meta|body|title|div|table|p|span)[\s>]/i

/**
 * What kind of file this is, by its bytes.
 *
 * Only between plain text and Markdown the name decides: the bytes of a notice may well be both.
 */
export function sniff(name: string, bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty'
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (opening.includes('%PDF-')) return 'pdf'
  if (ZIP.some(magic => startsWith(bytes, magic))) return 'zip'
  if (startsWith(bytes, COMPOUND)) return 'compound'
  if (OTHER.some(magic => startsWith(bytes, magic))) return 'other'
  if (opening.replaceAll('\0', '').trimStart().startsWith('<') && htmlOpening.test(opening.replaceAll('\0', ''))) {
    return 'html'
  }
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

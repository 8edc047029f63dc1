/** What the first bytes of a file say it is; what is inside an archive or a compound file is seen when it is opened. */
export type Container = 'pdf' | 'zip' | 'compound' | 'html' | 'markdown' | 'text' | 'empty'

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const ZIP = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
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
  if (opening.replaceAll('\0', '').trimStart().startsWith('<') && htmlOpening.test(opening.replaceAll('\0', ''))) {
    return 'html'
  }
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text'
}

/** What a PDF says of its pictures: how many pixels they have in all, and how many of them may show words. */
export type Pictures = { readonly pixels: number; readonly count: number }

/** A picture with fewer pixels has no room for words. */
const LEAST_PIXELS = 10_000

const sideOf = (dictionary: string, name: string): number =>
  Number(new RegExp(`/${name}\\s{0,4}(\\d{1,6})`).exec(dictionary)?.[1] ?? 1_000)

/**
 * Looks for the pictures of a PDF without decoding any.
 *
 * Streams name their kind outside any compression. A picture with soft edges has a second one as its mask, which shows nothing itself.
 */
export function findPictures(bytes: Uint8Array): Pictures {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let [pixels, count, masks] = [0, 0, 0]
  for (const words of ['/Subtype/Image', '/Subtype /Image']) {
    for (let at = file.indexOf(words); at >= 0; at = file.indexOf(words, at + 1)) {
      const dictionary = dictionaryAt(file, at)
      const size = sideOf(dictionary, 'Width') * sideOf(dictionary, 'Height')
      pixels += size
      if (size < LEAST_PIXELS) continue
      count += 1
      if (/\/SMask\s+\d/.test(dictionary)) masks += 1
    }
  }
  return { pixels, count: Math.max(0, count - masks) }
}

/** The words around a place as far as they belong to one object. */
function dictionaryAt(file: Buffer, at: number): string {
  const before = file.toString('latin1', Math.max(0, at - 300), at)
  const after = file.toString('latin1', at, at + 300)
  const [own = ''] = after.split('stream', 1)
  return before.slice(before.lastIndexOf(' obj') + 1) + own
}

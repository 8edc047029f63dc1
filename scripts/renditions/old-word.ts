const SECTOR = 512
const FREE = 0xffffffff
const END = 0xfffffffe
const TABLE = 0xfffffffd

/** Words of a test file, and which of them a list numbers or a tracked change inserts. */
export type OldWordText = { readonly text: string; readonly numbered?: boolean; readonly inserted?: boolean }

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true)
  return bytes
}

const padded = (bytes: Uint8Array, unit: number, least = 0): Uint8Array => {
  const grown = new Uint8Array(Math.max(least, Math.ceil(bytes.length / unit) * unit))
  grown.set(bytes)
  return grown
}

type Stream = { readonly name: string; readonly bytes: Uint8Array }

function directoryEntry(name: string, kind: number, start: number, size: number, child: number): Uint8Array {
  const entry = new Uint8Array(128)
  const view = new DataView(entry.buffer)
  entry.set(bytesOf(name))
  view.setUint16(64, name.length * 2 + 2, true)
  view.setUint8(66, kind)
  view.setUint8(67, 1)
  for (const [at, value] of [
    [68, FREE],
    [72, kind === 2 && child !== FREE ? child : FREE],
    [76, kind === 5 ? child : FREE],
  ] as const) {
    view.setUint32(at, value, true)
  }
  view.setUint32(116, start, true)
  view.setUint32(120, size, true)
  return entry
}

/** A compound file of a few streams, none of them small enough for the small sectors ([MS-CFB]). */
export function compoundFile(streams: readonly Stream[]): Uint8Array {
  const whole = streams.map(({ name, bytes }) => ({ name, bytes: padded(bytes, SECTOR, 4096) }))
  const counts = whole.map(({ bytes }) => bytes.length / SECTOR)
  const used = 1 + counts.reduce((sum, count) => sum + count, 0)
  const tables = Math.ceil((used + 2) / 127)
  const table = new Uint32Array(tables * 128).fill(FREE)
  table.fill(TABLE, 0, tables)
  table[tables] = END
  let next = tables + 1
  const starts = counts.map(count => {
    const start = next
    for (let index = 0; index < count; index += 1) table[start + index] = index === count - 1 ? END : start + index + 1
    next += count
    return start
  })
  const header = new Uint8Array(SECTOR)
  const view = new DataView(header.buffer)
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const words: [number, number][] = [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ]
  for (const [at, value] of words) view.setUint16(at, value, true)
  const longs: [number, number][] = [
    [44, tables],
    [48, tables],
    [56, 4096],
    [60, END],
    [64, 0],
    [68, END],
    [72, 0],
  ]
  for (const [at, value] of longs) view.setUint32(at, value, true)
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + 4 * index, index < tables ? index : FREE, true)
  const entries = [
    directoryEntry('Root Entry', 5, END, 0, 1),
    ...whole.map(({ name, bytes }, index) =>
      directoryEntry(name, 2, starts[index] ?? END, bytes.length, index + 1 < whole.length ? index + 2 : FREE),
    ),
  ]
  const directory = new Uint8Array(SECTOR)
  entries.forEach((entry, index) => {
    directory.set(entry, index * 128)
  })
  const parts = [header, new Uint8Array(table.buffer), directory, ...whole.map(({ bytes }) => bytes)]
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** A page of properties: for each stretch its list of modifiers, or none ([MS-DOC] 2.9.22 and 2.9.174). */
function propertyPage(ends: readonly number[], lists: readonly (readonly number[])[], entry: 1 | 13): Uint8Array {
  const page = new Uint8Array(SECTOR)
  const view = new DataView(page.buffer)
  ends.forEach((end, index) => {
    view.setUint32(4 * index, end, true)
  })
  let free = SECTOR - 2
  lists.forEach((list, index) => {
    if (list.length === 0) return
    const body = entry === 1 ? [list.length, ...list] : [(list.length + 3) >> 1, 0, 0, ...list]
    free = (free - body.length) & ~1
    page.set(body, free)
    page[4 * ends.length + entry * index] = free / 2
  })
  page[SECTOR - 1] = lists.length
  return page
}

const TEXT = 0x800
const INSERTED = [0x01, 0x08, 1]
const NUMBERED = [0x0b, 0x46, 1, 0]

/** The bytes of a Word 97 file of paragraphs; each paragraph is one or more texts. */
export function oldWordFile(paragraphs: readonly (readonly OldWordText[])[], encrypted = false): Uint8Array {
  const words = paragraphs.map(texts => `${texts.map(({ text }) => text).join('')}\r`).join('')
  const body = bytesOf(words)
  const pages = Math.ceil((TEXT + body.length) / SECTOR)
  const runEnds = [TEXT]
  const runLists: number[][] = []
  const paragraphEnds = [TEXT]
  const paragraphLists: number[][] = []
  for (const texts of paragraphs) {
    for (const [index, { text, inserted }] of texts.entries()) {
      const length = text.length + (index === texts.length - 1 ? 1 : 0)
      runEnds.push((runEnds.at(-1) ?? 0) + 2 * length)
      runLists.push(inserted ? INSERTED : [])
    }
    paragraphEnds.push(runEnds.at(-1) ?? 0)
    paragraphLists.push(texts.some(({ numbered }) => numbered) ? NUMBERED : [])
  }
  const marked = paragraphs.flat().some(({ numbered, inserted }) => numbered || inserted)
  const main = new Uint8Array((pages + 2) * SECTOR)
  main.set(body, TEXT)
  if (marked) {
    main.set(propertyPage(runEnds, runLists, 1), pages * SECTOR)
    main.set(propertyPage(paragraphEnds, paragraphLists, 13), (pages + 1) * SECTOR)
  }
  const table = new Uint8Array(64)
  const tableView = new DataView(table.buffer)
  table[0] = 2
  tableView.setUint32(1, 16, true)
  tableView.setUint32(9, words.length, true)
  tableView.setUint32(15, TEXT, true)
  for (const [at, page] of [
    [24, pages],
    [36, pages + 1],
  ] as const) {
    tableView.setUint32(at, TEXT, true)
    tableView.setUint32(at + 4, TEXT + body.length, true)
    tableView.setUint32(at + 8, page, true)
  }
  const view = new DataView(main.buffer)
  view.setUint16(0, 0xa5ec, true)
  view.setUint16(2, 193, true)
  view.setUint16(0x0a, 0x0200 | (encrypted ? 0x0100 : 0), true)
  const lengths = marked ? 12 : 4
  const fields: [number, number][] = [
    [0x18, TEXT],
    [0x4c, words.length],
    [0xfa, 24],
    [0xfe, lengths],
    [0x102, 36],
    [0x106, lengths],
    [0x1a2, 0],
    [0x1a6, 21],
  ]
  for (const [at, value] of fields) view.setUint32(at, value, true)
  return compoundFile([
    { name: '1Table', bytes: table },
    { name: 'WordDocument', bytes: main },
  ])
}

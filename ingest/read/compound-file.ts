import { refuse } from './refusal.ts'

/** A stream of a compound file by its name. */
export type CompoundFile = ReadonlyMap<string, Uint8Array>

const END = 0xfffffffa
const ENTRY = 128

type Entry = { readonly name: string; readonly kind: number; readonly start: number; readonly size: number }

/** Follows a chain of sectors; a chain that is longer than its table is a loop. */
function follow(table: readonly number[], start: number): number[] {
  const chain: number[] = []
  for (let sector = start; sector < END; sector = table[sector] ?? END) {
    chain.push(sector)
    if (chain.length > table.length) refuse({ code: 'damaged', detail: 'sector chain' })
  }
  return chain
}

function gather(sectors: readonly number[], sectorOf: (sector: number) => Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(sectors.reduce((sum, sector) => sum + sectorOf(sector).length, 0))
  let at = 0
  for (const sector of sectors) {
    bytes.set(sectorOf(sector), at)
    at += sectorOf(sector).length
  }
  return bytes.subarray(0, size)
}

const numbersOf = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}

function toEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true))
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + Math.max(0, length - 2)))
    entries.push({
      name,
      kind: directory[at + 66] ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}

/** Opens a compound file, the container of old Word files and of encrypted new ones ([MS-CFB]). */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) refuse({ code: 'damaged', detail: 'compound file cut short' })
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) refuse({ code: 'damaged', detail: 'sector size' })
  const sectorSize = 1 << shift
  const sectorOf = (sector: number): Uint8Array => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)
  const tableSectors = numbersOf(bytes.subarray(76, 512)).filter(sector => sector < END)
  let next = view.getUint32(68, true)
  for (let steps = 0; next < END && steps < 1_000; steps += 1) {
    const more = numbersOf(sectorOf(next))
    next = more.pop() ?? END
    tableSectors.push(...more.filter(sector => sector < END))
  }
  const table = tableSectors.flatMap(sector => numbersOf(sectorOf(sector)))
  const read = (start: number, size = Number.POSITIVE_INFINITY): Uint8Array =>
    gather(follow(table, start), sectorOf, size)
  const entries = toEntries(read(view.getUint32(48, true)))
  const root = entries.find(({ kind }) => kind === 5)
  if (root === undefined) refuse({ code: 'damaged', detail: 'no root entry' })
  const small = root === undefined || root.start >= END ? new Uint8Array() : read(root.start, root.size)
  const smallTable = view.getUint32(64, true) === 0 ? [] : numbersOf(read(view.getUint32(60, true)))
  const smallSectorOf = (sector: number): Uint8Array => small.subarray(sector * 64, (sector + 1) * 64)
  const streams = entries.filter(({ kind }) => kind === 2)
  return new Map(
    streams.map(({ name, start, size }) => [
      name,
      size < view.getUint32(56, true) ? gather(follow(smallTable, start), smallSectorOf, size) : read(start, size),
    ]),
  )
}

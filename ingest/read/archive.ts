import { unzipSync } from 'fflate'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'

/** The names of the parts of a zip archive; nothing is unpacked. */
export function listParts(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      if (names.length > limits.archive.entries) refuse({ code: 'too-large', detail: `${names.length} parts` })
      return false
    },
  })
  return names
}

/**
 * Unpacks the parts of a zip archive that are asked for, within the limits.
 *
 * No part grows over the size that the archive states, so that a false statement cuts the part short and harms nothing else.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const { total, part, ratio } = limits.archive
  let sum = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      sum += originalSize
      const swollen = originalSize > 1024 * 1024 && originalSize > size * ratio
      if (sum > total || (wanted(name) && (originalSize > part || swollen))) {
        refuse({ code: 'too-large', detail: `${name}: ${originalSize} bytes unpacked` })
      }
      return wanted(name)
    },
  })
  return new Map(Object.entries(parts))
}

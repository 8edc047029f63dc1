/** What the places of a font's glyphs depend on. */
export type FontMeasure = {
  /** How many ems one unit of a glyph's width is. */
  readonly unit: number
  /** How high the characters of a font drawn glyph by glyph are where it is set in size 1; 1 for all others. */
  readonly height: number
}

/** The measure of most fonts: a thousand units to the em. */
export const usualFont: FontMeasure = { unit: 0.001, height: 1 }

/** Whether something that the engine keeps is the measure of a font. */
export const isFont = (kept: unknown): kept is FontMeasure =>
  typeof kept === 'object' && kept !== null && 'unit' in kept && 'height' in kept

/** Where the record of a font holds its box and its matrix, each behind its length, in the one version of the engine that package.json names. */
const BOX = 3
const MATRIX = 12

/** The measure of a font as the engine tells it to the half that draws. */
export function readFont(told: object): FontMeasure {
  const record = 'buffer' in told ? told.buffer : null
  if (!(record instanceof ArrayBuffer) || record.byteLength < MATRIX + 49) return usualFont
  const view = new DataView(record)
  if (view.getUint8(MATRIX) !== 6) return usualFont
  const unit = view.getFloat64(MATRIX + 1, true)
  const drawn = 'charProcOperatorList' in told && told.charProcOperatorList !== undefined
  if (!drawn || view.getUint8(BOX) !== 4) return { unit, height: 1 }
  const box = view.getInt16(BOX + 7, true) - view.getInt16(BOX + 3, true)
  const height = box * view.getFloat64(MATRIX + 25, true)
  return { unit, height: height > 0 ? height : 1 }
}

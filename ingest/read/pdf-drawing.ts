import { AnnotationMode, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from './layout/run.ts'

type Matrix = readonly [number, number, number, number, number, number]

/** What a page draws beside its text. */
export type Drawing = {
  readonly rules: readonly Rule[]
  readonly images: number
  readonly paths: number
  /** Whether all text is drawn invisibly, as the result of a character recognition over a scanned image. */
  readonly invisible: boolean
}

const THIN = 3
const MOST_RULES = 5_000
const strokes = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set([OPS.fill, OPS.eoFill, ...strokes])
const images = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject])
const INVISIBLE = 3

const times = ([a, b, c, d, e, f]: Matrix, [ia, ib, ic, id, ie, jf]: Matrix): Matrix => [
  a * ia + c * ib,
  b * ia + d * ib,
  a * ic + c * id,
  b * ic + d * id,
  a * ie + c * jf + e,
  b * ie + d * jf + f,
]

function toMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from<number>(value)
  return [a, b, c, d, e, f]
}

type Point = readonly [x: number, y: number]

/** The corners of each part of a path; curves count with their end alone. */
function toParts(data: Float32Array): Point[][] {
  const parts: Point[][] = []
  const sizes = [2, 2, 6, 4, 0]
  for (let index = 0; index < data.length; ) {
    const operator = data[index] ?? 4
    const size = sizes[operator] ?? 0
    const last = index + size
    if (operator === 0) parts.push([])
    const part = parts.at(-1)
    if (size > 0) part?.push([data[last - 1] ?? 0, data[last] ?? 0])
    else if (part?.[0] !== undefined) part.push(part[0])
    index = last + 1
  }
  return parts
}

const boxOf = (points: readonly Point[]): Rule => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

const isThin = ({ left, top, right, bottom }: Rule): boolean => Math.min(right - left, bottom - top) < THIN

/** The straight lines of a path: what is filled thin, and each side of what is stroked. */
function toRules(data: Float32Array, stroked: boolean, to: Matrix): Rule[] {
  const [a, b, c, d, e, f] = to
  return toParts(data).flatMap(part => {
    const points = part.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f])
    if (points.length < 2) return []
    const whole = boxOf(points)
    if (isThin(whole)) return [whole]
    if (!stroked || points.length > 40) return []
    return points.slice(1).flatMap((point, index) => {
      const side = boxOf([points[index] ?? point, point])
      return isThin(side) ? [side] : []
    })
  })
}

/** Looks at the operators of a page for ruled lines, images and invisible text; costs about as much as its text. */
export async function readDrawing(page: PDFPageProxy, view: readonly number[]): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
  const rules: Rule[] = []
  const base = toMatrix([...view]) ?? [1, 0, 0, 1, 0, 0]
  const stack: Matrix[] = []
  let matrix: Matrix = base
  let seen = { images: 0, paths: 0, shown: 0, hidden: 0 }
  let mode = 0
  fnArray.forEach((operator: number, index: number) => {
    const args: unknown = argsArray[index]
    const first: unknown = Array.isArray(args) ? args[0] : null
    if (operator === OPS.save) stack.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? base
    else if (operator === OPS.transform) matrix = times(matrix, toMatrix(args) ?? [1, 0, 0, 1, 0, 0])
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = times(matrix, toMatrix(first) ?? [1, 0, 0, 1, 0, 0])
    } else if (operator === OPS.setTextRenderingMode) mode = Number(first)
    else if (operator === OPS.showText) {
      if (mode === INVISIBLE) seen = { ...seen, hidden: seen.hidden + 1 }
      else seen = { ...seen, shown: seen.shown + 1 }
    } else if (images.has(operator)) seen = { ...seen, images: seen.images + 1 }
    else if (operator === OPS.constructPath && Array.isArray(args) && fills.has(Number(first))) {
      seen = { ...seen, paths: seen.paths + 1 }
      const data: unknown = Array.isArray(args[1]) ? args[1][0] : null
      if (data instanceof Float32Array && rules.length < MOST_RULES) {
        rules.push(...toRules(data, strokes.has(Number(first)), matrix))
      }
    }
  })
  const { images: pictures, paths, shown, hidden } = seen
  return { rules, images: pictures, paths, invisible: hidden > 0 && shown === 0 }
}

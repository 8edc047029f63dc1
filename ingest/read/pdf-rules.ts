import type { Rule } from './layout/run.ts'
import type { Matrix } from './pdf-matrix.ts'

const THIN = 3

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
export function toRules(data: Float32Array, stroked: boolean, [a, b, c, d, e, f]: Matrix): Rule[] {
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

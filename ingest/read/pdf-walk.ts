import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Frame, Rule } from './layout/run.ts'
import type { FontMeasure } from './pdf-font.ts'
import { type Matrix, times } from './pdf-matrix.ts'
import { toRules } from './pdf-rules.ts'
import type { Shown, TextState } from './pdf-text-state.ts'

/** What has been seen of a page so far. */
export type Content = { rules: Rule[]; images: number; paths: number; shown: number; hidden: number; masks: number }

/** A walk through the operators of a page: how its text is set now, and how it was where a part of the page began. */
export type Walk = {
  state: TextState
  /** Whether the next path is one to which all that follows is cut off. */
  cuts: boolean
  readonly stack: TextState[]
  readonly content: Content
  readonly fontOf: (name: string) => FontMeasure
  readonly show: (state: TextState, shown: Shown) => void
}

const MOST_RULES = 5_000
const INVISIBLE = 3
const strokes = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const fills = new Set([OPS.fill, OPS.eoFill, ...strokes])

const isShown = (value: unknown): value is Shown => Array.isArray(value)

/** Keeps how text is set until the part of the page that begins here is over. */
export const save = (walk: Walk): void => {
  walk.stack.push(walk.state)
  walk.state = { ...walk.state }
}

/** Sets text again as before the part of the page that ends here. */
export const restore = (walk: Walk): void => {
  walk.state = walk.stack.pop() ?? walk.state
}

/** Puts what follows where a matrix says. */
export const transform = ({ state }: Walk, matrix: Matrix): void => {
  state.toPage = times(state.toPage, matrix)
}

/** Sets what follows in a font and a size. */
export const setFont = ({ state, fontOf }: Walk, [name, size]: readonly unknown[]): void => {
  state.font = fontOf(String(name))
  state.size = Number(size)
}

/** Sets what a record of graphics says of the font; all else in it is of colour and line. */
export function setGraphics(walk: Walk, entries: unknown): void {
  if (!Array.isArray(entries)) return
  for (const entry of entries)
    if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) setFont(walk, entry[1])
}

/** Shows glyphs, unless they only mask something else. */
export function showText({ state, content, show }: Walk, shown: unknown): void {
  if (content.masks > 0 || !isShown(shown)) return
  if (state.mode === INVISIBLE) content.hidden += 1
  else content.shown += 1
  show(state, shown)
}

/** Cuts off what follows to the heights of a path; what surrounds the path counts, as it is a box in all but drawings. */
function cut({ state }: Walk, bounds: unknown): void {
  if (!(bounds instanceof Float32Array)) return
  const [, b, , d, , f] = state.toPage
  const [left, low, right, high] = [bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0]
  const top = f + Math.min(b * left, b * right) + Math.min(d * low, d * high)
  const bottom = f + Math.max(b * left, b * right) + Math.max(d * low, d * high)
  const { frame } = state
  state.frame = frame === null ? { top, bottom } : within(frame, { top, bottom })
}

const within = (one: Frame, other: Frame): Frame => ({
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
})

/** Sees a path: what is cut off by it, and the straight lines in it. */
export function drawPath(walk: Walk, [paint, parts, bounds]: readonly unknown[]): void {
  const { state, content } = walk
  if (walk.cuts) cut(walk, bounds)
  walk.cuts = false
  if (!fills.has(Number(paint)) || content.masks > 0) return
  content.paths += 1
  const data: unknown = Array.isArray(parts) ? parts[0] : null
  if (!(data instanceof Float32Array) || content.rules.length >= MOST_RULES) return
  content.rules.push(...toRules(data, strokes.has(Number(paint)), state.toPage))
}

/** A group that only masks another is not shown itself. */
const isMask = (group: unknown): boolean =>
  typeof group === 'object' && group !== null && 'smask' in group && group.smask !== null

/** Counts how deep in masks the walk is. */
export function countMask({ content }: Walk, group: unknown, count: 1 | -1): void {
  if (isMask(group)) content.masks += count
}

/** Begins a line anywhere on the page. */
export const setLine = ({ state }: Walk, line: Matrix): void => {
  state.line = line
  state.along = 0
}

/** Cuts off what follows to the next path. */
export const cutNext = (walk: Walk): void => {
  walk.cuts = true
}

/** Sees a picture. */
export const countImage = ({ content }: Walk): void => {
  content.images += 1
}

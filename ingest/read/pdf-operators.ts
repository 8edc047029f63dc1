import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from './layout/run.ts'
import type { FontMeasure } from './pdf-font.ts'
import { identity, type Matrix, times, toMatrix } from './pdf-matrix.ts'
import { toRules } from './pdf-rules.ts'
import { moveLine, type PageText, plainText, type Shown, startText, type TextState } from './pdf-text.ts'

/** What a page shows: its text, its ruled lines, and how many pictures and filled shapes there are. */
export type PageContent = {
  readonly text: PageText
  readonly rules: readonly Rule[]
  readonly images: number
  readonly paths: number
  /** Whether all text is drawn invisibly, as the result of a character recognition over a scanned image. */
  readonly invisible: boolean
}

/** The operators of a page, and what each was given. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/** How a page is looked at: the size of its paper, and what sets it upright with its origin at the top left. */
export type View = { readonly width: number; readonly height: number; readonly transform: readonly number[] }

type Content = { rules: Rule[]; images: number; paths: number; shown: number; hidden: number; masks: number }
type Walk = {
  state: TextState
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

const save = (walk: Walk): void => {
  walk.stack.push(walk.state)
  walk.state = { ...walk.state }
}
const restore = (walk: Walk): void => {
  walk.state = walk.stack.pop() ?? walk.state
}
const transform = ({ state }: Walk, matrix: Matrix): void => {
  state.toPage = times(state.toPage, matrix)
}
const setFont = ({ state, fontOf }: Walk, [name, size]: readonly unknown[]): void => {
  state.font = fontOf(String(name))
  state.size = Number(size)
}

function setGraphics(walk: Walk, entries: unknown): void {
  if (!Array.isArray(entries)) return
  for (const entry of entries)
    if (Array.isArray(entry) && entry[0] === 'Font' && Array.isArray(entry[1])) setFont(walk, entry[1])
}

function showText({ state, content, show }: Walk, shown: unknown): void {
  if (content.masks > 0 || !isShown(shown)) return
  if (state.mode === INVISIBLE) content.hidden += 1
  else content.shown += 1
  show(state, shown)
}

function drawPath({ state, content }: Walk, [paint, parts]: readonly unknown[]): void {
  if (!fills.has(Number(paint)) || content.masks > 0) return
  content.paths += 1
  const data: unknown = Array.isArray(parts) ? parts[0] : null
  if (!(data instanceof Float32Array) || content.rules.length >= MOST_RULES) return
  content.rules.push(...toRules(data, strokes.has(Number(paint)), state.toPage))
}

/** A group that only masks another is not shown itself. */
const isMask = (group: unknown): boolean =>
  typeof group === 'object' && group !== null && 'smask' in group && group.smask !== null

function countMask({ content }: Walk, group: unknown, count: 1 | -1): void {
  if (isMask(group)) content.masks += count
}

const setLine = ({ state }: Walk, line: Matrix): void => {
  state.line = line
  state.along = 0
}

const countImage = ({ content }: Walk): void => {
  content.images += 1
}

type Step = (walk: Walk, args: readonly unknown[]) => void

/** Operators that set one number of the text. */
const settings = (
  [
    [OPS.setCharSpacing, 'spacing', 1],
    [OPS.setWordSpacing, 'wordSpacing', 1],
    [OPS.setHScale, 'stretch', 0.01],
    [OPS.setLeading, 'leading', 1],
    [OPS.setTextRise, 'rise', 1],
    [OPS.setTextRenderingMode, 'mode', 1],
  ] as const
).map(([operator, name, unit]): [number, Step] => [
  operator,
  ({ state }, [value]) => {
    state[name] = Number(value) * unit
  },
])

/** What each operator does to the page; all others are of colour and line. */
const steps: readonly (readonly [number, Step])[] = [
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, (walk, args) => transform(walk, toMatrix(args))],
  [
    OPS.paintFormXObjectBegin,
    (walk, [matrix]) => {
      save(walk)
      transform(walk, toMatrix(matrix))
    },
  ],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, (walk, [group]) => countMask(walk, group, 1)],
  [OPS.endGroup, (walk, [group]) => countMask(walk, group, -1)],
  [OPS.beginText, walk => setLine(walk, identity)],
  [OPS.setTextMatrix, (walk, [matrix]) => setLine(walk, toMatrix(matrix))],
  [OPS.moveText, ({ state }, [x, y]) => moveLine(state, Number(x), Number(y))],
  [
    OPS.setLeadingMoveText,
    ({ state }, [x, y]) => {
      state.leading = -Number(y)
      moveLine(state, Number(x), Number(y))
    },
  ],
  [OPS.nextLine, ({ state }) => moveLine(state, 0, -state.leading)],
  [OPS.setFont, setFont],
  [OPS.setGState, (walk, [entries]) => setGraphics(walk, entries)],
  ...settings,
  [OPS.showText, (walk, [shown]) => showText(walk, shown)],
  [OPS.constructPath, drawPath],
  [OPS.paintImageXObject, countImage],
  [OPS.paintInlineImageXObject, countImage],
  [OPS.paintImageMaskXObject, countImage],
]
const stepOf: (Step | undefined)[] = []
for (const [operator, step] of steps) stepOf[operator] = step
const nothing: readonly unknown[] = []

/** Follows the operators of a page, as who draws it would, to the places of its characters and lines. */
export function followOperators(
  { fnArray, argsArray }: Operators,
  { width, height, transform: toPage }: View,
  fontOf: (name: string) => FontMeasure,
): PageContent {
  const { text, show, close } = startText(width, height)
  const content: Content = { rules: [], images: 0, paths: 0, shown: 0, hidden: 0, masks: 0 }
  const walk: Walk = { state: plainText(toMatrix([...toPage])), stack: [], content, fontOf, show }
  fnArray.forEach((operator: number, index: number) => {
    const args: unknown = argsArray[index]
    stepOf[operator]?.(walk, Array.isArray(args) ? args : nothing)
  })
  close()
  const { rules, images, paths, shown, hidden } = content
  return { text, rules, images, paths, invisible: hidden > 0 && shown === 0 }
}

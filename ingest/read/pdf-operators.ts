import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from './layout/run.ts'
import type { FontMeasure } from './pdf-font.ts'
import { identity, toMatrix } from './pdf-matrix.ts'
import { type PageText, startText } from './pdf-text.ts'
import { moveLine, plainText } from './pdf-text-state.ts'
import {
  type Content,
  countImage,
  countMask,
  cutNext,
  drawPath,
  restore,
  save,
  setFont,
  setGraphics,
  setLine,
  showText,
  transform,
  type Walk,
} from './pdf-walk.ts'

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
  [OPS.clip, cutNext],
  [OPS.eoClip, cutNext],
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
  const walk: Walk = { state: plainText(toMatrix([...toPage])), cuts: false, stack: [], content, fontOf, show }
  fnArray.forEach((operator: number, index: number) => {
    const args: unknown = argsArray[index]
    stepOf[operator]?.(walk, Array.isArray(args) ? args : nothing)
  })
  close()
  const { rules, images, paths, shown, hidden } = content
  return { text, rules, images, paths, invisible: hidden > 0 && shown === 0 }
}

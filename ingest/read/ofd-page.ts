import type { PageRuns, Rule, Run } from './layout/run.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'
import { type Attributes, localName, walkXml } from './xml.ts'

/** Points in a millimetre, the unit of OFD. */
const POINT = 72 / 25.4

type Matrix = readonly [number, number, number, number, number, number]
type TextObject = {
  readonly left: number
  readonly top: number
  readonly size: number
  readonly matrix: Matrix
  readonly shown: boolean
}
type Code = { readonly x: number; readonly y: number; readonly dx: readonly number[]; readonly dy: readonly number[] }

/** What a page of an OFD holds; pictures are counted. */
export type OfdRuns = PageRuns & { readonly images: number }

const numbers = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/).filter(Boolean).map(Number)

/** The distances between characters; `g 3 4.5` stands for 4.5 three times (GB/T 33190-2016, 11.3). */
function toDeltas(text: string | undefined): number[] {
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean)
  const deltas: number[] = []
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] !== 'g') deltas.push(Number(words[index]))
    else {
      const count = Number(words[index + 1])
      if (!(count >= 0) || deltas.length + count > 100_000) refuse({ code: 'too-large', detail: 'text delta' })
      deltas.push(...new Array<number>(count).fill(Number(words[index + 2])))
      index += 2
    }
  }
  return deltas
}

function toObject(attributes: Attributes): TextObject {
  const [left = 0, top = 0] = numbers(attributes.Boundary)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(attributes.CTM)
  const shown = attributes.Visible !== 'false' && attributes.Alpha !== '0'
  return { left, top, size: Number(attributes.Size ?? 0), matrix: [a, b, c, d, e, f], shown }
}

const widthOf = (character: string): number =>
  character.charCodeAt(0) < 0x2e80 && !/[\u2010-\u2027]/.test(character) ? 0.5 : 1

/** The runs of one text code: it breaks where the next character does not stand beside the one before. */
function toRuns(text: string, { x: startX, y: startY, dx, dy }: Code, object: TextObject): Run[] {
  const [a, b, c, d, e, f] = object.matrix
  const size = object.size * Math.hypot(c, d)
  const runs: { text: string; left: number; right: number; baseline: number; size: number }[] = []
  let x = startX
  let y = startY
  for (const [index, character] of [...text].entries()) {
    const left = (object.left + a * x + c * y + e) * POINT
    const baseline = (object.top + b * x + d * y + f) * POINT
    const width = widthOf(character) * size * POINT
    const last = runs.at(-1)
    const beside =
      last !== undefined && Math.abs(baseline - last.baseline) < 0.5 && Math.abs(left - last.right) < 0.6 * size * POINT
    if (beside) {
      last.text += character
      last.right = left + width
    } else runs.push({ text: character, left, right: left + width, baseline, size: size * POINT })
    x += dx[index] ?? (dy.length > 0 ? 0 : widthOf(character) * object.size)
    y += dy[index] ?? 0
  }
  return runs
}

/** The straight lines of a path: M and L with the corners of a rectangle or of one line. */
function toRules(data: string, boundary: string | undefined): Rule[] {
  const [left = 0, top = 0] = numbers(boundary)
  const rules: Rule[] = []
  let from: readonly [number, number] | null = null
  for (const [, letter = '', x = '', y = ''] of data.matchAll(/([ML])\s+(-?[\d.]+)\s+(-?[\d.]+)/g)) {
    const to = [(left + Number(x)) * POINT, (top + Number(y)) * POINT] as const
    if (letter === 'L' && from !== null && (Math.abs(to[0] - from[0]) < 1 || Math.abs(to[1] - from[1]) < 1)) {
      rules.push({
        left: Math.min(from[0], to[0]),
        right: Math.max(from[0], to[0]),
        top: Math.min(from[1], to[1]),
        bottom: Math.max(from[1], to[1]),
      })
    }
    from = to
  }
  return rules.length > 200 ? [] : rules
}

type Drawn = { readonly runs: Run[]; readonly rules: Rule[]; images: number; box: string; readonly templates: string[] }

function walkPage(part: Uint8Array, into: Drawn): void {
  let object: TextObject | null = null
  let code: Code | null = null
  let path: string | null = null
  let text = ''
  walkXml(part, {
    open: (name, attributes) => {
      const tag = localName(name)
      text = ''
      if (tag === 'TextObject') object = toObject(attributes)
      else if (tag === 'TextCode') {
        // A code without a beginning goes on where the one before began.
        const x: number = attributes.X === undefined ? (code?.x ?? 0) : Number(attributes.X)
        const y: number = attributes.Y === undefined ? (code?.y ?? 0) : Number(attributes.Y)
        code = { x, y, dx: toDeltas(attributes.DeltaX), dy: toDeltas(attributes.DeltaY) }
      } else if (tag === 'PathObject') path = attributes.Boundary ?? ''
      else if (tag === 'ImageObject') into.images += 1
      else if (tag === 'Template') into.templates.push(attributes.TemplateID ?? '')
    },
    text: words => {
      text += words
    },
    close: name => {
      const tag = localName(name)
      if (tag === 'TextCode' && object?.shown && code !== null)
        into.runs.push(...toRuns(text.replace(/[\r\n]/g, ''), code, object))
      else if (tag === 'TextObject') {
        object = null
        code = null
      } else if (tag === 'AbbreviatedData' && path !== null) into.rules.push(...toRules(text, path))
      else if (tag === 'PathObject') path = null
      else if (tag === 'PhysicalBox') into.box = text
      if (into.runs.length > limits.pdf.runsPerPage)
        refuse({ code: 'too-large', detail: `${into.runs.length} runs of text` })
    },
  })
}

/** Reads a page of an OFD, its templates under it. */
export function readOfdPage(
  part: Uint8Array,
  template: (id: string) => Uint8Array | undefined,
  { number, box }: { readonly number: number; readonly box: string },
): OfdRuns {
  const drawn: Drawn = { runs: [], rules: [], images: 0, box, templates: [] }
  walkPage(part, drawn)
  for (const id of drawn.templates.splice(0)) {
    const under = template(id)
    if (under !== undefined) walkPage(under, { ...drawn, box: '', templates: [] })
  }
  const [x = 0, y = 0, width = 210, height = 297] = numbers(drawn.box)
  const moved = drawn.runs.map(run => ({
    ...run,
    left: run.left - x * POINT,
    right: run.right - x * POINT,
    baseline: run.baseline - y * POINT,
  }))
  return { number, width: width * POINT, height: height * POINT, runs: moved, rules: drawn.rules, images: drawn.images }
}

import { limits } from './limits.ts'
import { readFont } from './pdf-font.ts'

/** A message between the two halves of the engine; one of a stream carries a `chunk`, one that wants an answer a `callbackId`. */
type Message = {
  readonly action?: string
  readonly callbackId?: number
  readonly chunk?: unknown
  readonly data?: unknown
}
type Listener = (event: { readonly data: Message }) => void

/** What is for drawing alone: fonts and images. */
const drawn: ReadonlySet<string | undefined> = new Set(['commonobj', 'obj'])

/** The measure of a font instead of the font: the engine keeps it under the font's name as it keeps an image, whatever is in it. */
function measureOf({ data }: Message): unknown {
  if (!Array.isArray(data) || data[1] !== 'Font' || typeof data[2] !== 'object' || data[2] === null) return null
  return [data[0], 'Image', readFont(data[2])]
}

/** A chunk as it is now: the half that sends it empties its lists and fills them again. */
function keep(chunk: object): object {
  if (Array.isArray(chunk) || ArrayBuffer.isView(chunk)) return chunk
  return Object.fromEntries(
    Object.entries(chunk).map(([name, value]) => [name, Array.isArray(value) ? value.slice() : value]),
  )
}

/**
 * Joins the two halves of the engine within one thread.
 *
 * The engine's own way copies every message deeply, fonts and pictures among them, that nobody will draw here: that costs as much
 * as a third of the text. This one hands messages over as they are; of a font it
 * hands over the measure, and leaves out what else is for drawing alone.
 */
export class TextPort {
  readonly #listeners = new Set<Listener>()
  readonly #turn = Promise.resolve()
  /** How many operators of the page that was asked for last have come. */
  #operators = 0
  #excess = Promise.withResolvers<'too many'>()

  /** Comes true when the page that was asked for last has more operators than anybody draws; the rest of them is held back. */
  get excess(): Promise<'too many'> {
    return this.#excess.promise
  }

  postMessage(message: Message): void {
    if (message.callbackId === undefined && drawn.has(message.action)) {
      const measure = measureOf(message)
      if (measure !== null) this.#deliver({ ...message, data: measure })
      return
    }
    if (message.action === 'GetOperatorList') this.#countAnew()
    const { chunk } = message
    if (typeof chunk !== 'object' || chunk === null) this.#deliver(message)
    else if (this.#isWithin(chunk)) this.#deliver({ ...message, chunk: keep(chunk) })
    else this.#excess.resolve('too many')
  }

  #countAnew(): void {
    this.#operators = 0
    this.#excess = Promise.withResolvers()
  }

  #isWithin(chunk: object): boolean {
    if ('fnArray' in chunk && Array.isArray(chunk.fnArray)) this.#operators += chunk.fnArray.length
    return this.#operators <= limits.pdf.operatorsPerPage
  }

  #deliver(data: Message): void {
    void this.#turn.then(() => {
      for (const listener of [...this.#listeners]) listener({ data })
    })
  }

  addEventListener(_: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener)
  }
}

/** A message between the two halves of the engine; one of a stream carries a `chunk`, one that wants an answer a `callbackId`. */
type Message = { readonly action?: string; readonly callbackId?: number; readonly chunk?: unknown }
type Listener = (event: { readonly data: Message }) => void

/** What is for drawing alone: fonts and images. */
const drawn: ReadonlySet<string | undefined> = new Set(['commonobj', 'obj'])

/** A chunk as it is now: the half that sends it empties its lists and fills them again. */
function keep(chunk: unknown): unknown {
  if (typeof chunk !== 'object' || chunk === null || Array.isArray(chunk) || ArrayBuffer.isView(chunk)) return chunk
  return Object.fromEntries(
    Object.entries(chunk).map(([name, value]) => [name, Array.isArray(value) ? value.slice() : value]),
  )
}

/**
 * Joins the two halves of the engine within one thread.
 *
 * The engine's own way copies every message deeply, fonts and pictures among them, that nobody will draw here: that costs as much
 * as a third of the text. This one hands messages over as they are, and leaves out what is for drawing alone.
 */
export class TextPort {
  readonly #listeners = new Set<Listener>()
  readonly #turn = Promise.resolve()

  postMessage(message: Message): void {
    if (message.callbackId === undefined && drawn.has(message.action)) return
    const data = message.chunk === undefined ? message : { ...message, chunk: keep(message.chunk) }
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

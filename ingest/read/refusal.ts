import { fail, type Result } from '../../schemas/result.ts'
import type { ReadProblem } from './source-text.ts'

/** Ends a reader in the middle of a parse; it never leaves this folder, see `attempt`. */
export class Refusal extends Error {
  readonly problem: ReadProblem

  constructor(problem: ReadProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Ends the reading of this document. */
export function refuse(problem: ReadProblem): never {
  throw new Refusal(problem)
}

/**
 * Runs a reader and turns whatever it throws into a problem.
 *
 * Parsers throw on bytes that are not what they seem, and overflow the stack on deep nesting: the document is at fault.
 */
export async function attempt<T>(read: () => Promise<Result<T, ReadProblem>>): Promise<Result<T, ReadProblem>> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem)
    if (error instanceof RangeError) return fail({ code: 'too-large', detail: error.message })
    return fail({ code: 'damaged', detail: error instanceof Error ? error.message.slice(0, 200) : String(error) })
  }
}

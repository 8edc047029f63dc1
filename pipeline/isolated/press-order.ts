import { readDocumentFile } from '../../ingest/read/index.ts'
import { fail, ok, type Result } from '../../schemas/result.ts'
import { below } from '../layout.ts'
import { readEarlier } from '../notice-inputs.ts'
import { type Pressed, type PressInput, press } from '../press.ts'
import type { PlacedProblem } from '../problem.ts'

/** A notice to press: what people keep beside it, and where the rest of what it takes lies on the disk. */
export type PressOrder = { readonly root: string } & Omit<PressInput, 'source' | 'earlier' | 'earlierText'>

type Source = PressInput['source']

/** Reads the document of a notice. */
export async function readSource({ root, file: { path } }: PressOrder): Promise<Result<Source, PlacedProblem>> {
  const reading = await readDocumentFile(below(root, path))
  return reading.ok ? reading : fail({ ...reading.problem, kind: 'read', place: { path } })
}

/** From the source text of a notice, and its rules as they were, to its files. */
export async function pressSource(order: PressOrder, source: Source): Promise<Result<Pressed, PlacedProblem>> {
  const earlier = await readEarlier(order.root, order.id)
  return earlier.ok ? ok(press({ ...order, source, ...earlier.value })) : earlier
}

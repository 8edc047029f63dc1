import { readFile } from 'node:fs/promises'
import { type Glossary, parseGlossary } from '../review/index.ts'
import { fail, ok, type Result } from '../schemas/result.ts'
import { readTextIfThere } from './files.ts'

/** The project's own `glossary.yaml`, else the one that comes with the program. */
export async function readGlossary(
  root: string,
): Promise<Result<{ entries: Glossary; text: string }, GlossaryProblem>> {
  const path = 'glossary.yaml'
  const text = (await readTextIfThere(root, path)) ?? (await readFile(new URL(`../${path}`, import.meta.url), 'utf8'))
  const parsed = parseGlossary(text)
  return parsed.ok
    ? ok({ entries: parsed.value, text })
    : fail({ code: 'bad-glossary', path, reason: parsed.problem.message })
}

type GlossaryProblem = { readonly code: 'bad-glossary'; readonly path: string; readonly reason: string }

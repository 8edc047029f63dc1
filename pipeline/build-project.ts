import type { RuleFile } from '../schemas/rule-file.ts'
import { planChanges } from './build-notice.ts'
import type { Corpus } from './corpus.ts'
import { digest } from './digest.ts'
import { each } from './each.ts'
import { isAbandoned, listBelow, readTextIfThere, removeFile, writeWhole } from './files.ts'
import { folders, pathsOf } from './layout.ts'
import { parseRuleFile } from './notice-inputs.ts'
import type { Change } from './outcome.ts'
import type { Workshop } from './press-notice.ts'
import { isOurs, outputsOf, printProjectFiles } from './project-files.ts'
import { digestOutputs, readStamp, writeStamp } from './stamp.ts'

const stampName = '@project'
const openFiles = 64

/** Writes what speaks of all notices, and takes out the files of notices that are gone. */
export async function buildProject(
  shop: Workshop,
  corpus: Corpus,
  changes: readonly Change[],
  sweep: boolean,
): Promise<readonly Change[]> {
  const ids = [...corpus.notices.map(({ id }) => id), ...corpus.refused.map(({ place }) => idOf(place.path))]
  const texts = await readRuleTexts(shop.root, [...new Set(ids)].sort(), changes)
  const { changes: written, paths } = await writeProjectFiles(shop, texts)
  return sweep ? [...written, ...(await sweepFiles(shop, [...ids.flatMap(outputsOf), ...paths]))] : written
}

const idOf = (path: string): string => path.slice(folders.corpus.length + 1).replace(/\.[^./]*$/, '')

/** The rule files as they stand after this build, also where nothing was written. */
async function readRuleTexts(root: string, ids: readonly string[], changes: readonly Change[]) {
  const changed = new Map(changes.map(({ path, after }) => [path, after]))
  const texts = await each(ids, openFiles, async id => {
    const path = pathsOf(id).rules
    return { path, text: changed.get(path) ?? (await readTextIfThere(root, path)) }
  })
  return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]))
}

type RuleText = { readonly path: string; readonly text: string }

type Written = { readonly changes: readonly Change[]; readonly paths: readonly string[] }

async function writeProjectFiles(shop: Workshop, texts: readonly RuleText[]): Promise<Written> {
  const key = digest(JSON.stringify([shop.program, texts.map(({ path, text }) => [path, digest(text)])]))
  const stamp = shop.force ? null : await readStamp(shop.root, stampName, key)
  if (stamp !== null) return { changes: [], paths: Object.keys(stamp.outputs) }
  const files = texts.flatMap(({ path, text }): RuleFile[] => {
    const parsed = parseRuleFile(path, text)
    return parsed.ok ? [parsed.value] : []
  })
  const outputs = await printProjectFiles(files)
  const changes = await planChanges(shop.root, outputs)
  const paths = [...outputs.keys()]
  if (shop.mode === 'check') return { changes, paths }
  for (const { path, after } of changes) await writeWhole(shop.root, path, after ?? '')
  await writeStamp(shop.root, stampName, { key, outputs: digestOutputs(outputs), result: null })
  return { changes, paths }
}

async function sweepFiles(shop: Workshop, outputs: readonly string[]): Promise<readonly Change[]> {
  const { root } = shop
  const expected = new Set(outputs)
  const found = [...(await listBelow(root, folders.rules)), ...(await listBelow(root, folders.generated))]
  const gone = found.filter(path => isOurs(path) && !expected.has(path))
  const changes = await each(gone, openFiles, async path => ({
    path,
    before: await readTextIfThere(root, path),
    after: null,
  }))
  if (shop.mode === 'check') return changes
  for (const path of [...gone, ...found.filter(isAbandoned)]) await removeFile(root, path)
  return changes
}

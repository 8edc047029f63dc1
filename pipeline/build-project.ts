import type { RuleFile } from '../schemas/rule-file.ts'
import { planWrites } from './build-notice.ts'
import { byText, type Corpus } from './corpus.ts'
import { digest } from './digest.ts'
import { each } from './each.ts'
import { isAbandoned, listBelow, readTextIfThere, removeFile, writeWhole } from './files.ts'
import { folders, pathsOf } from './layout.ts'
import { parseRuleFile } from './notice-inputs.ts'
import { type Change, toChange } from './outcome.ts'
import type { Workshop } from './press-notice.ts'
import { isOurs, outputsOf, printProjectFiles } from './project-files.ts'
import { digestOutputs, readStamp, writeStamp } from './stamp.ts'

const stampName = '@project'
const openFiles = 64

/** Writes what speaks of several notices, and takes out the files of notices that are gone. */
export async function buildProject(
  shop: Workshop,
  corpus: Corpus,
  changes: readonly Change[],
  sweep: boolean,
): Promise<readonly Change[]> {
  const ids = [...corpus.notices.map(({ id }) => id), ...corpus.refused.map(({ place }) => idOf(place.path))]
  const sorted = [...new Set(ids)].sort(byText(id => id))
  const { changes: written, paths } = await writeProjectFiles(shop, sorted, readerOf(shop.root, changes))
  return sweep ? [...written, ...(await sweepFiles(shop, [...ids.flatMap(outputsOf), ...paths]))] : written
}

const idOf = (path: string): string => path.slice(folders.corpus.length + 1).replace(/\.[^./]*$/, '')

type ReadRules = (id: string) => Promise<string | null>

/** Reads rule files as they stand after this build, also where nothing was written. */
function readerOf(root: string, changes: readonly Change[]): ReadRules {
  const planned = new Map(changes.flatMap(({ path, texts }) => (texts === null ? [] : [[path, texts.after] as const])))
  return async id => {
    const path = pathsOf(id).rules
    return planned.get(path) ?? (await readTextIfThere(root, path))
  }
}

type Written = { readonly changes: readonly Change[]; readonly paths: readonly string[] }

async function writeProjectFiles(shop: Workshop, ids: readonly string[], read: ReadRules): Promise<Written> {
  const digests = await each(ids, openFiles, async id => [id, digest((await read(id)) ?? '')])
  const key = digest(JSON.stringify([shop.program, digests]))
  const stamp = shop.force ? null : await readStamp(shop.root, stampName, key)
  if (stamp !== null) return { changes: [], paths: Object.keys(stamp.outputs) }
  const outputs = await printProjectFiles(await readRuleFiles(ids, read))
  const planned = await planWrites(shop.root, outputs)
  const written = { changes: planned.map(each => toChange(each, shop.mode)), paths: [...outputs.keys()] }
  if (shop.mode === 'check') return written
  for (const { path, after } of planned) await writeWhole(shop.root, path, after ?? '')
  await writeStamp(shop.root, stampName, { key, outputs: digestOutputs(outputs), result: null })
  return written
}

/** Rule files in the order of the ids: whole where notices follow each other, else without their rules. */
async function readRuleFiles(ids: readonly string[], read: ReadRules): Promise<RuleFile[]> {
  const parse = async (id: string): Promise<RuleFile | null> => {
    const parsed = parseRuleFile(pathsOf(id).rules, (await read(id)) ?? '')
    return parsed.ok ? parsed.value : null
  }
  const heads = await each(ids, openFiles, async id => {
    const file = await parse(id)
    return file === null ? [] : [{ ...file, rules: [], unclaimed: [] }]
  })
  const links = heads.flat().flatMap(({ id, notice }) => (notice.follows === null ? [] : [id, notice.follows]))
  const linked = new Set(links)
  const files = await each(heads.flat(), openFiles, async head => (linked.has(head.id) ? await parse(head.id) : head))
  return files.filter(file => file !== null)
}

async function sweepFiles(shop: Workshop, outputs: readonly string[]): Promise<readonly Change[]> {
  const { root, mode } = shop
  const expected = new Set(outputs)
  const found = [...(await listBelow(root, folders.rules)), ...(await listBelow(root, folders.generated))]
  const gone = found.filter(path => isOurs(path) && !expected.has(path))
  const changes = await each(gone, openFiles, async path => {
    const before = mode === 'check' ? await readTextIfThere(root, path) : ''
    return toChange({ path, before, after: null }, mode)
  })
  if (mode === 'check') return changes
  for (const path of [...gone, ...found.filter(isAbandoned)]) await removeFile(root, path)
  return changes
}

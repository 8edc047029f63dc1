import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { fail, ok, type Result } from '../schemas/result.ts'
import { NoticeId } from '../schemas/rule-file.ts'
import { findNotices } from './corpus.ts'
import { below, folders } from './layout.ts'

/** A file that is to become a notice, and where it goes. */
export type Placement = { readonly from: string; readonly id: string; readonly path: string; readonly isThere: boolean }

/** Why a file cannot become a notice under that id. */
export type PlacementProblem =
  | { readonly code: 'no-file'; readonly path: string }
  | { readonly code: 'not-a-file'; readonly path: string }
  | { readonly code: 'bad-id'; readonly id: string }
  | { readonly code: 'taken-id'; readonly id: string; readonly path: string }

/**
 * The id that a file's own name suggests: Latin letters stay, Chinese becomes pinyin, the rest a hyphen.
 *
 *     关于2026年申报的通知.pdf → guan-yu-2026-nian-shen-bao-de-tong-zhi
 */
export function suggestId(file: string): string {
  const name = basename(file, extname(file)).normalize('NFKC')
  const spelled = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join('-')
  const id = spelled.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-')
  return (
    id
      .replace(/^[-._]+|[-._]+$/g, '')
      .slice(0, 80)
      .replace(/[-._]+$/, '') || 'notice'
  )
}

/** Where a file would go; the same file under the same id is no conflict. */
export async function placeFile(
  root: string,
  file: string,
  as: string | undefined,
): Promise<Result<Placement, PlacementProblem>> {
  const found = await stat(file).catch(() => null)
  if (found === null) return fail({ code: 'no-file', path: file })
  if (!found.isFile()) return fail({ code: 'not-a-file', path: file })
  const id = as ?? suggestId(file)
  const isReserved = id.toLowerCase().endsWith('.decisions')
  if (!NoticeId.safeParse(id).success || isReserved) return fail({ code: 'bad-id', id })
  const extension = extname(file).toLowerCase()
  const path = `${folders.corpus}/${id}${/^\.ya?ml$/.test(extension) || extension === '' ? '.txt' : extension}`
  const corpus = await findNotices(root)
  const holder = corpus?.notices.find(notice => notice.id.toLowerCase() === id.toLowerCase())
  if (holder === undefined) return ok({ from: file, id, path, isThere: false })
  const [mine, theirs] = await Promise.all([readFile(file), readFile(below(root, holder.path))])
  if (mine.equals(theirs)) return ok({ from: file, id: holder.id, path: holder.path, isThere: true })
  return fail({ code: 'taken-id', id, path: holder.path })
}

/** Copies the file into the corpus; a file that is there is never overwritten. */
export async function copyIntoCorpus(root: string, { from, path, isThere }: Placement): Promise<void> {
  if (isThere) return
  const target = below(root, path)
  await mkdir(dirname(target), { recursive: true })
  await copyFile(from, target, constants.COPYFILE_EXCL)
}

/** Takes a copy out again whose notice could not be read. */
export async function takeBack(root: string, { path, isThere }: Placement): Promise<void> {
  if (!isThere) await rm(below(root, path), { force: true })
}

import { foldWidth } from '../words/fold.ts'
import { pageBullet } from '../words/layout/clutter.ts'
import { issuerEnd, kindAfterOffice, kindAlone, sealMark, yearBeforeIssuer } from '../words/layout/issuers.ts'
import type { Block } from './notice-tree.ts'
import { isOffice } from './shapes.ts'

/** The names on top of a document, the lines of one run together: 某局⟦↵⟧公告 as 某局公告, 甲局⟦↵⟧乙局 as both. */
export function readLetterhead(text: string, blocks: readonly Block[]): string[] {
  const runs: string[][] = []
  for (const [at, { type, span }] of blocks.entries()) {
    if (type !== 'letterhead') continue
    const line = text.slice(span.start, span.end)
    const run = blocks[at - 1]?.type === 'letterhead' ? runs.at(-1) : undefined
    if (run === undefined) runs.push([line])
    else run.push(line)
  }
  return runs.flatMap(run => {
    const kind = run.findIndex(line => kindAlone.pattern.test(foldWidth(line)))
    if (kind > 0) return [`${run.slice(0, kind).join('')}${run[kind] ?? ''}`]
    return run.every(isOffice) ? [run.join(' ')] : run
  })
}

/** The offices of the signature, else the one that the title names before 关于, else the letterhead, else who gave the order. */
export function readIssuers(
  signature: readonly string[],
  title: string | null,
  letterhead: readonly string[],
  promulgators: readonly string[],
): string[] {
  const split = (lines: readonly string[]): string[] =>
    lines
      .flatMap(line => line.split(/[\s\t]+/))
      .map(line => line.replace(sealMark.pattern, ''))
      .filter(Boolean)
  if (signature.length > 0) return split(signature)
  const name = title?.replace(yearBeforeIssuer.pattern, '') ?? ''
  const before = name.split(issuerEnd.pattern)[0] ?? ''
  const names = [before === name ? '' : before, title ?? '', ...letterhead].map(each =>
    each.replace(pageBullet.pattern, '').replace(kindAfterOffice.pattern, ''),
  )
  const named = names.find(name => name !== '' && isOffice(name))
  return named === undefined ? [...promulgators] : split([named])
}

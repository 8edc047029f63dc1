import type { Span } from '../../schemas/span.ts'
import type { Block, NoticeTree } from '../structure/notice-tree.ts'
import { foldWidth } from '../words/fold.ts'
import type { Clause, Reading, Sentence } from './reading.ts'

/** The sentences of a notice, block by block, with the text folded for patterns; one pass. */
export function readSentences(tree: NoticeTree): Reading {
  const sentences = tree.blocks
    .flatMap(block => sentencesOf(tree.text, block))
    .map(({ span, block, clauses, heading }, index) => ({ index, span, block, clauses, heading }))
  return { tree, text: tree.text, folded: foldWidth(tree.text), sentences }
}

function sentencesOf(text: string, block: Block): Omit<Sentence, 'index'>[] {
  const found: Omit<Sentence, 'index'>[] = []
  const add = (span: Span, heading: boolean): void => {
    const brackets = bracketsIn(text, span)
    for (const { start, end } of split(text, span, sentenceMarks, brackets)) {
      if (end === start) continue
      for (const clauses of pieces(split(text, { start, end }, clauseMarks, brackets)))
        found.push({ span: { start: clauses[0].start, end: clauses.at(-1)?.end ?? end }, block, clauses, heading })
    }
  }
  if (block.cells.length > 0) {
    for (const cell of block.cells) add(cell, false)
    return found
  }
  if (block.heading !== null) add(block.heading, true)
  if (block.body !== null) add(block.body, false)
  return found
}

/** No sentence of a notice is longer; what is longer is read piece by piece, so that no text costs more than its length. */
const longestSentence = 2000

/** The clauses of a sentence in pieces that are short enough to be read around each of their numbers. */
function pieces(clauses: readonly Clause[]): [Clause, ...Clause[]][] {
  const found: [Clause, ...Clause[]][] = []
  const add = (clause: Clause): void => {
    const last = found.at(-1)
    if (last !== undefined && clause.end - last[0].start <= longestSentence) last.push(clause)
    else found.push([clause])
  }
  for (const clause of clauses) {
    if (clause.end - clause.start <= longestSentence) add(clause)
    else for (const part of shortened(clause)) add(part)
  }
  return found
}

function shortened({ start, end }: Clause): Clause[] {
  const parts: Clause[] = []
  for (let from = start; from < end; from += longestSentence)
    parts.push({ start: from, end: Math.min(end, from + longestSentence) })
  return parts
}

const sentenceMarks = codesOf('。；！？;')
const clauseMarks = codesOf('，：,:')
const opening = '（(《“【〔「『'
const closing = '）)》”】〕」』'
const isClosing = codesOf(closing)
const isBracket = codesOf(opening + closing)

/** A table that says of each code unit whether it is one of some characters. */
function codesOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

/** A bracket longer than this is no remark within a sentence, and its sentences count. */
const longestBracket = 300

/**
 * Stretches of text that end with a mark outside all brackets and quotes; closing marks after it belong to them.
 *
 *     ⟦称号依然有效；⟧⟦名单公告后，原2023年度认定的（含复核；下同）企业自动失效。⟧
 */
function split(text: string, { start, end }: Span, marks: Uint8Array, brackets: Brackets): Clause[] {
  const parts: Clause[] = []
  let from = start
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    const width = isBracket[code] === 1 ? (brackets.widths?.[index - brackets.start] ?? 0) : 0
    if (width > 0) index += width
    else if (marks[code] === 1 && !isInside(text, index)) {
      while (index + 1 < end && isClosing[text.charCodeAt(index + 1)] === 1) index += 1
      parts.push({ start: from, end: index + 1 })
      from = index + 1
    }
    index += 1
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}

/** For a stretch from `start`, how far the bracket or quote that opens at each place reaches; 0 where none does. */
type Brackets = { readonly start: number; widths: Uint16Array | null }

/** The brackets that are closed in their turn; one that is never closed, or holds too much, holds nothing back. */
function bracketsIn(text: string, { start, end }: Span): Brackets {
  const brackets: Brackets = { start, widths: null }
  const open: number[] = []
  const waiting: number[] = [0, 0, 0, 0, 0, 0, 0, 0]
  const note = (at: number, width: number): void => {
    if (width > longestBracket) return
    brackets.widths ??= new Uint16Array(end - start)
    brackets.widths[at - start] = width
  }
  for (let index = start; index < end; index += 1) {
    if (isBracket[text.charCodeAt(index)] !== 1) continue
    const char = text.charAt(index)
    const opened = opening.indexOf(char)
    if (opened >= 0) {
      open.push(index)
      waiting[opened] = (waiting[opened] ?? 0) + 1
      continue
    }
    const closed = closing.indexOf(char)
    if (closed >= 0 && (waiting[closed] ?? 0) > 0) closeBracket(text, index, closed, open, waiting, note)
  }
  return brackets
}

/** Takes back the brackets opened since the one that is closed here, and notes its end. */
function closeBracket(
  text: string,
  index: number,
  closed: number,
  open: number[],
  waiting: number[],
  note: (at: number, width: number) => void,
): void {
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const kind = opening.indexOf(text.charAt(at))
    waiting[kind] = (waiting[kind] ?? 0) - 1
    if (kind !== closed) continue
    note(at, index - at)
    return
  }
}

/** A comma or colon between digits, or of an address, parts nothing: `5,000` `9:00` `http://`. */
const isInside = (text: string, index: number): boolean => {
  const char = text.charAt(index)
  if (char !== ',' && char !== ':' && char !== '：' && char !== ';') return false
  const after = text.charAt(index + 1)
  return /\d/.test(text.charAt(index - 1)) && /\d/.test(after) ? true : char === ':' && after === '/'
}

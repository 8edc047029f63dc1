import { listNumberFormats } from '../words/list-numbers.ts'
import { type Attributes, walkOfficeXml } from './xml.ts'

/** How the numbers of one level of a list look (ECMA-376, 17.9.6). */
type Level = {
  start: number
  format: string
  text: string
  suffix: string
  restart: number | null
  style: string | null
}
type List = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> }
type Resolved = { readonly id: string; readonly levels: ReadonlyMap<number, Level> }
type Abstract = { levels: Map<number, Level>; styleLink: string | null }

/** Which list and level a paragraph or a style names; what it leaves out comes from its style. */
export type ListReference = { readonly list: string | null; readonly level: number | null }

/** A paragraph style as far as reading needs it. */
export type Style = {
  readonly name: string
  readonly basedOn: string | null
  readonly reference: ListReference | null
  readonly size: number | null
  readonly align: string | null
  readonly outline: number | null
}

/** The automatic numbers of a document, counted paragraph by paragraph in the order of the text. */
export type Numbering = { readonly next: (reference: ListReference | null, style: string | null) => string }

const valOf = (attributes: Attributes): string | null => attributes['w:val'] ?? null
const numberOf = (attributes: Attributes): number => Number(valOf(attributes) ?? 0)
const emptyLevel = (): Level => ({ start: 1, format: 'decimal', text: '', suffix: 'tab', restart: null, style: null })

const levelSetters: Readonly<Record<string, (level: Level, attributes: Attributes) => void>> = {
  'w:start': (level, attributes) => {
    level.start = numberOf(attributes)
  },
  'w:numFmt': (level, attributes) => {
    level.format = valOf(attributes) ?? 'decimal'
  },
  'w:lvlText': (level, attributes) => {
    level.text = valOf(attributes) ?? ''
  },
  'w:suff': (level, attributes) => {
    level.suffix = valOf(attributes) ?? 'tab'
  },
  'w:lvlRestart': (level, attributes) => {
    level.restart = numberOf(attributes)
  },
  'w:pStyle': (level, attributes) => {
    level.style = valOf(attributes)
  },
}

type Lists = { readonly abstracts: Map<string, Abstract>; readonly lists: Map<string, List> }

function parseLists(part: Uint8Array | undefined): Lists {
  const abstracts = new Map<string, Abstract>()
  const lists = new Map<string, List>()
  let holder: { levels: Map<number, Level> } | null = null
  let abstract: Abstract | null = null
  let list: List | null = null
  let level: Level | null = null
  let overridden = 0
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'w:abstractNum') {
      abstract = { levels: new Map(), styleLink: null }
      holder = abstract
      abstracts.set(attributes['w:abstractNumId'] ?? '', abstract)
    } else if (name === 'w:num') {
      list = { abstract: '', starts: new Map(), levels: new Map() }
      holder = list
      lists.set(attributes['w:numId'] ?? '', list)
    } else if (name === 'w:abstractNumId' && list !== null) list.abstract = valOf(attributes) ?? ''
    else if (name === 'w:numStyleLink' && abstract !== null) abstract.styleLink = valOf(attributes)
    else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0)
    else if (name === 'w:startOverride') list?.starts.set(overridden, numberOf(attributes))
    else if (name === 'w:lvl' && holder !== null) {
      level = emptyLevel()
      holder.levels.set(Number(attributes['w:ilvl'] ?? 0), level)
    } else if (level !== null) levelSetters[name]?.(level, attributes)
  }
  const close = (name: string): void => {
    if (name === 'w:lvl') level = null
  }
  if (part !== undefined) walkOfficeXml(part, { open, close })
  return { abstracts, lists }
}

/** The paragraph styles of a document by their id. */
export function parseStyles(part: Uint8Array | undefined): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let id = ''
  let style: { -readonly [K in keyof Style]: Style[K] } | null = null
  const set = (name: string, attributes: Attributes): void => {
    if (style === null) return
    const value = valOf(attributes)
    if (name === 'w:name') style.name = value ?? ''
    else if (name === 'w:basedOn') style.basedOn = value
    else if (name === 'w:numId') style.reference = { list: value, level: style.reference?.level ?? null }
    else if (name === 'w:ilvl') style.reference = { list: style.reference?.list ?? null, level: numberOf(attributes) }
    else if (name === 'w:sz') style.size = numberOf(attributes) / 2
    else if (name === 'w:jc') style.align = value
    else if (name === 'w:outlineLvl') style.outline = numberOf(attributes)
  }
  const open = (name: string, attributes: Attributes): void => {
    if (name !== 'w:style' && name !== 'w:docDefaults') {
      set(name, attributes)
      return
    }
    id = name === 'w:docDefaults' ? '' : (attributes['w:styleId'] ?? '')
    style = { name: '', basedOn: id === '' ? null : '', reference: null, size: null, align: null, outline: null }
  }
  const close = (name: string): void => {
    if (style === null || (name !== 'w:style' && name !== 'w:docDefaults')) return
    styles.set(id, style)
    style = null
  }
  if (part !== undefined) walkOfficeXml(part, { open, close })
  return styles
}

/** A property of a style, from the style itself or the nearest one that it is based on. */
export function inherited<K extends 'size' | 'align' | 'outline' | 'reference'>(
  styles: ReadonlyMap<string, Style>,
  id: string | null,
  key: K,
): Style[K] | null {
  let next = id
  for (let steps = 0; next !== null && steps < 20; steps += 1) {
    const style = styles.get(next)
    if (style === undefined) return null
    if (style[key] !== null) return style[key]
    next = style.basedOn
  }
  return null
}

/**
 * Computes the automatic numbers of a document.
 *
 * Counters live in the abstract list, which several lists share; a start override holds once, at the first use of its list and
 * level; a paragraph of one level ends the counting of the deeper ones.
 */
export function startNumbering(part: Uint8Array | undefined, styles: ReadonlyMap<string, Style>): Numbering {
  const { abstracts, lists } = parseLists(part)
  const counters = new Map<string, Map<number, number>>()
  const started = new Set<string>()

  const resolve = (list: List): Resolved => {
    const abstract = abstracts.get(list.abstract)
    const linked = abstract?.styleLink ? (styles.get(abstract.styleLink)?.reference?.list ?? null) : null
    const target = linked === null ? list : (lists.get(linked) ?? list)
    return { id: target.abstract, levels: abstracts.get(target.abstract)?.levels ?? new Map() }
  }
  const levelOfStyle = (levels: ReadonlyMap<number, Level>, style: string | null): number =>
    [...levels].find(([, level]) => level.style !== null && level.style === style)?.[0] ?? 0

  const count = (listId: string, list: List, resolved: Resolved, level: number, start: number): Map<number, number> => {
    const { id, levels } = resolved
    const counter = counters.get(id) ?? new Map<number, number>()
    counters.set(id, counter)
    const override = list.starts.get(level)
    const key = `${listId}:${level}`
    const first = override !== undefined && !started.has(key) ? override : (counter.get(level) ?? start - 1) + 1
    started.add(key)
    counter.set(level, first)
    for (const deeper of counter.keys()) if (deeper > level && levels.get(deeper)?.restart !== 0) counter.delete(deeper)
    return counter
  }

  const next = (reference: ListReference | null, style: string | null): string => {
    const fromStyle = inherited(styles, style, 'reference')
    const listId = reference?.list ?? fromStyle?.list ?? null
    const list = listId === null ? undefined : lists.get(listId)
    if (listId === null || list === undefined) return ''
    const resolved = resolve(list)
    const { levels } = resolved
    const at = reference?.level ?? fromStyle?.level ?? levelOfStyle(levels, style)
    const level = list.levels.get(at) ?? levels.get(at)
    if (level === undefined) return ''
    const counter = count(listId, list, resolved, at, level.start)
    return printLabel(level, counter, depth => list.levels.get(depth) ?? levels.get(depth))
  }
  return { next }
}

function printLabel(level: Level, counter: Map<number, number>, levelAt: (depth: number) => Level | undefined): string {
  if (level.format === 'bullet') return '•'
  const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    const shown = levelAt(depth)
    const format = listNumberFormats[shown?.format ?? 'decimal'] ?? String
    return format(counter.get(depth) ?? shown?.start ?? 1)
  })
  return level.suffix === 'nothing' || label === '' || /[、，．.。）)：:]$/.test(label) ? label : `${label} `
}

import type { Numbering } from './docx-numbering.ts'
import { type ParagraphFacts, startParagraph } from './docx-paragraph.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'
import type { SourceBuilder } from './source-builder.ts'
import { type Attributes, walkOfficeXml } from './xml.ts'

/** A part of a Word file reduced to what holds words, with a bookmark at each paragraph that leads back to its facts. */
export type Rewritten = { readonly xml: string; readonly paragraphs: readonly ParagraphFacts[] }

/**
 * What happens to an element and its children.
 *
 * `keep`: words below count. `drop`: nothing below counts. `seek`: only text boxes below count (drawings).
 * `properties`: of a paragraph or a run, only looked at. `deleted`: words of a tracked deletion, only looked at.
 */
type Mode = 'keep' | 'drop' | 'seek' | 'properties' | 'deleted'
type Frame = { readonly mode: Mode; readonly name: string; readonly closing: string; readonly boxes: number }

const dropped = new Set(
  `w:sectPr w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:tblGridChange w:trPrChange w:tcPrChange w:tblPrExChange
  w:tblPr w:tblGrid w:tblPrEx w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:instrText w:rt w:softHyphen w:numberingChange
  m:rPr m:ctrlPr m:fPr m:naryPr m:dPr m:sSubPr m:sSupPr m:radPr m:degHide w:delInstrText`.split(/\s+/),
)
const drawings = new Set(['w:drawing', 'w:pict', 'w:object'])
const deletions = new Set(['w:del', 'w:moveFrom'])
const insertions = new Set(['w:ins', 'w:moveTo'])
const pictures = new Set(['a:blip', 'v:imagedata'])
const BOX = {
  opening: '<w:pict><v:shape><v:textbox><w:txbxContent>',
  closing: '</w:txbxContent></v:textbox></v:shape></w:pict>',
}

/** Elements that are passed on, with the attributes that matter. */
const passed: Readonly<Record<string, readonly string[]>> = {
  'w:tbl': [],
  'w:tr': [],
  'w:tc': [],
  'w:trPr': [],
  'w:tcPr': [],
  'w:tblHeader': ['w:val'],
  'w:gridSpan': ['w:val'],
  'w:vMerge': ['w:val'],
  'w:tab': [],
  'w:cr': [],
  'w:noBreakHyphen': [],
  'w:sym': ['w:font', 'w:char'],
  'w:footnoteReference': ['w:id'],
  'w:endnoteReference': ['w:id'],
  'w:footnotes': [],
  'w:endnotes': [],
  'w:footnote': ['w:id', 'w:type'],
  'w:endnote': ['w:id', 'w:type'],
  'w:document': [],
  'w:body': [],
}

const NAMESPACES =
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
const roots = new Set(['w:document', 'w:footnotes', 'w:endnotes'])
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, character => escapes[character] ?? character)

const print = (name: string, attributes: Attributes, kept: readonly string[]): string => {
  const shown = kept.flatMap(key => (attributes[key] === undefined ? [] : [` ${key}="${escapeXml(attributes[key])}"`]))
  return `<${name}${roots.has(name) ? NAMESPACES : ''}${shown.join('')}>`
}

/**
 * Rewrites a part of a Word file for the reader of its words.
 *
 * Automatic numbers become words, text boxes become ones that are read, tracked deletions, hidden words, pictures and settings go;
 * what goes is counted as a loss.
 */
export function rewritePart(bytes: Uint8Array, prefix: string, numbering: Numbering, source: SourceBuilder): Rewritten {
  const out: string[] = []
  const paragraphs: ParagraphFacts[] = []
  const stack: Frame[] = []
  const open: ReturnType<typeof startParagraph>[] = []
  let boxes = 0
  let boxDepth = 0
  let tables = 0
  let cells = 0

  const push = (name: string, mode: Mode, opening = '', closing = ''): void => {
    stack.push({ name, mode, closing, boxes })
    if (opening !== '') out.push(opening)
  }
  const current = () => open.at(-1)

  const startTable = (name: string): void => {
    if (name === 'w:tbl') tables += 1
    if (name === 'w:tc') cells += 1
    if (tables > limits.word.depth) refuse({ code: 'too-large', detail: `tables nested ${tables} deep` })
    if (cells > limits.word.cells) refuse({ code: 'too-large', detail: `${cells} cells` })
  }
  const openParagraph = (): void => {
    if (paragraphs.length >= limits.word.paragraphs) refuse({ code: 'too-large', detail: 'too many paragraphs' })
    const paragraph = startParagraph(paragraphs.length + 1, boxDepth > 0)
    paragraphs.push(paragraph.facts)
    open.push(paragraph)
    push('w:p', 'keep', '<w:p>', '</w:p>')
  }
  /** At the first words of a paragraph all of its properties are known: its number is counted and its bookmark is set. */
  const begin = (): void => {
    const paragraph = current()
    if (paragraph === undefined || paragraph.begun) return
    paragraph.begun = true
    const { facts } = paragraph
    facts.label = numbering.next(paragraph.reference, facts.style)
    if (facts.label !== '') source.lose('automatic-number')
    out.push(`<w:bookmarkStart w:id="${facts.number}" w:name="${prefix}${facts.number}"/>`)
    if (facts.label !== '') out.push(`<w:r><w:t xml:space="preserve">${escapeXml(facts.label)}</w:t></w:r>`)
  }
  const openKept = (name: string, attributes: Attributes): void => {
    if (name === 'w:p') openParagraph()
    else if (name === 'w:pPr' || name === 'w:rPr') push(name, 'properties')
    else if (dropped.has(name)) push(name, 'drop')
    else if (drawings.has(name)) push(name, 'seek')
    else if (deletions.has(name)) {
      source.lose('revision')
      current()?.revise('deleted')
      push(name, 'deleted')
    } else if (insertions.has(name)) {
      source.lose('revision')
      current()?.revise('inserted')
      push(name, 'keep')
    } else if (name === 'w:r' || name === 'm:r') {
      begin()
      current()?.startRun()
      push(name, 'keep', '<w:r>', '</w:r>')
    } else if (name === 'w:t' || name === 'm:t') push(name, 'keep', '<w:t xml:space="preserve">', '</w:t>')
    else openPassed(name, attributes)
  }
  const openPassed = (name: string, attributes: Attributes): void => {
    startTable(name)
    const attributesKept = passed[name]
    if (name === 'w:br') {
      const page = attributes['w:type'] === 'page' || attributes['w:type'] === 'column'
      push(name, 'keep', page ? '' : '<w:br>', page ? '' : '</w:br>')
    } else if (name === 'w:commentReference') {
      source.lose('comment')
      push(name, 'drop')
    } else if (name === 'w:hyperlink') {
      if (attributes['r:id'] !== undefined) source.lose('link-target')
      push(name, 'keep')
    } else if (attributesKept !== undefined) push(name, 'keep', print(name, attributes, attributesKept), `</${name}>`)
    else push(name, 'keep')
  }
  const openSought = (name: string): void => {
    if (pictures.has(name)) source.lose('image')
    if (name !== 'w:txbxContent') {
      push(name, 'seek')
      return
    }
    boxes += 1
    boxDepth += 1
    begin()
    push(name, 'keep', BOX.opening, BOX.closing)
  }
  const modes: { readonly [M in Mode]: (name: string, attributes: Attributes) => void } = {
    keep: openKept,
    drop: name => push(name, 'drop'),
    seek: openSought,
    properties: (name, attributes) => {
      if (!dropped.has(name) && current()?.property(stack, name, attributes)) source.lose('hidden-text')
      push(name, dropped.has(name) ? 'drop' : 'properties')
    },
    deleted: name => push(name, 'deleted'),
  }
  const isSpareFallback = (name: string, parent: Frame | undefined): boolean =>
    name === 'mc:Fallback' && parent !== undefined && boxes > parent.boxes

  walkOfficeXml(bytes, {
    open: (name, attributes) => {
      const parent = stack.at(-1)
      if (isSpareFallback(name, parent)) push(name, 'drop')
      else modes[parent?.mode ?? 'keep'](name, attributes)
    },
    close: name => {
      const frame = stack.pop()
      if (frame === undefined) return
      if (name === 'w:tbl' && frame.mode === 'keep') tables -= 1
      if (name === 'w:txbxContent' && frame.closing === BOX.closing) boxDepth -= 1
      if (deletions.has(name) || insertions.has(name)) current()?.revise('kept')
      if (name === 'w:p' && frame.closing !== '') {
        begin()
        open.pop()?.finish()
      }
      if (frame.closing !== '') out.push(frame.closing)
    },
    text: text => {
      const frame = stack.at(-1)
      if (frame?.name === 'w:delText' || (frame?.mode === 'deleted' && frame.name === 'w:t')) current()?.words(text)
      else if (frame?.mode === 'keep' && (frame.name === 'w:t' || frame.name === 'm:t')) {
        if (current()?.words(text)) out.push(escapeXml(text))
      }
    },
  })
  return { xml: out.join(''), paragraphs }
}

import { numeralCharacter, revisedNumber } from '../words/revisions.ts'
import type { ListReference } from './docx-numbering.ts'
import { refuse } from './refusal.ts'
import type { Attributes } from './xml.ts'

/** What a Word paragraph says of itself beside its words. */
export type ParagraphFacts = {
  /** From 1, in the order of the part. */
  readonly number: number
  readonly inBox: boolean
  style: string | null
  align: string | null
  outline: number | null
  /** The automatic number as it is shown; empty without one. */
  label: string
  /** Font size in points by how many characters are set in it; 0 stands for the size of the style. */
  readonly sizes: Map<number, number>
}

type Fate = 'kept' | 'inserted' | 'deleted'

/** The words and properties of one paragraph while its part is walked. */
export type OpenParagraph = {
  readonly facts: ParagraphFacts
  begun: boolean
  reference: ListReference | null
  readonly startRun: () => void
  /** Takes a property of the paragraph or the run; true where it hides the run's words. */
  readonly property: (stack: readonly { readonly name: string }[], name: string, attributes: Attributes) => boolean
  /** What becomes of the words that follow. */
  readonly revise: (fate: Fate) => void
  /** Takes words; false where they do not show. */
  readonly words: (text: string) => boolean
  readonly finish: () => void
}

const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['w:val'] ?? '')

const marks = { kept: ['', ''], inserted: ['⟦+', '⟧'], deleted: ['⟦-', '⟧'] } as const satisfies {
  [F in Fate]: readonly [string, string]
}

type Stretch = { readonly fate: Fate; readonly text: string }

/** Refuses a paragraph in which a tracked change makes, removes or touches a number or a date. */
function checkRevisions(stretches: readonly Stretch[]): void {
  const touched = stretches.findIndex(({ fate, text }, index) => {
    if (fate === 'kept' || text === '') return false
    const before = stretches[index - 1]?.text.at(-1) ?? ''
    const after = stretches[index + 1]?.text.at(0) ?? ''
    return (
      revisedNumber.pattern.test(text) || numeralCharacter.pattern.test(before) || numeralCharacter.pattern.test(after)
    )
  })
  if (touched < 0) return
  const around = stretches.slice(Math.max(0, touched - 1), touched + 3)
  const shown = around.map(({ fate, text }, index) => {
    const words = fate !== 'kept' ? text : index === 0 ? text.slice(-12) : text.slice(0, 12)
    return `${marks[fate][0]}${words.slice(0, 40)}${marks[fate][1]}`
  })
  refuse({ code: 'revisions-pending', quote: shown.join('') })
}

/** A paragraph at its opening tag. */
export function startParagraph(number: number, inBox: boolean): OpenParagraph {
  const facts: ParagraphFacts = { number, inBox, style: null, align: null, outline: null, label: '', sizes: new Map() }
  const stretches: Stretch[] = []
  let fate: Fate = 'kept'
  let hidden = false
  let size = 0
  const setters: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:pStyle': attributes => {
      facts.style = attributes['w:val'] ?? null
    },
    'w:jc': attributes => {
      facts.align = attributes['w:val'] ?? null
    },
    'w:outlineLvl': attributes => {
      facts.outline = Number(attributes['w:val'] ?? 9)
    },
    'w:numId': attributes => {
      paragraph.reference = { level: paragraph.reference?.level ?? null, list: attributes['w:val'] ?? null }
    },
    'w:ilvl': attributes => {
      paragraph.reference = { list: paragraph.reference?.list ?? null, level: Number(attributes['w:val'] ?? 0) }
    },
  }
  const paragraph: OpenParagraph = {
    facts,
    begun: false,
    reference: null,
    startRun: () => {
      hidden = false
      size = 0
    },
    property: (stack, name, attributes) => {
      const ofRun = stack.at(-1)?.name === 'w:rPr' && stack.at(-2)?.name !== 'w:pPr'
      if (!ofRun) setters[name]?.(attributes)
      else if (name === 'w:sz') size = Number(attributes['w:val'] ?? 0) / 2
      else if (name === 'w:vanish' && isOn(attributes)) {
        hidden = true
        return true
      }
      return false
    },
    revise: next => {
      fate = next
      hidden = false
    },
    words: text => {
      if (hidden) return false
      const last = stretches.at(-1)
      if (last?.fate === fate) stretches[stretches.length - 1] = { fate, text: last.text + text }
      else stretches.push({ fate, text })
      if (fate === 'deleted') return false
      facts.sizes.set(size, (facts.sizes.get(size) ?? 0) + text.length)
      return true
    },
    finish: () => checkRevisions(stretches),
  }
  return paragraph
}

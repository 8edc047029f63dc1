import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'

/** Attributes of an element by their name as it is written. */
export type Attributes = Readonly<Record<string, string>>

/** What to do at each tag and text of an XML part. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const MOST_DEEP = limits.word.depth * 8

/**
 * Walks an XML part without building a tree.
 *
 * A document type declaration is refused: office formats never need one, and entities hide in it.
 */
export function walkXml(bytes: Uint8Array, { open, close, text }: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => refuse({ code: 'damaged', detail: 'document type declaration' }))
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > MOST_DEEP) refuse({ code: 'too-large', detail: `nested ${depth} deep` })
    open?.(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(name)
  })
  if (text !== undefined) parser.on('text', text)
  parser.write(new TextDecoder('utf-8').decode(bytes)).close()
}

/** An element's name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const canonicalPrefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
}

/** Walks a part of a Word file as if it used the usual prefixes (`w:p`), whatever prefixes its writer chose. */
export function walkOfficeXml(bytes: Uint8Array, handler: XmlHandler): void {
  const renamed = new Map<string, string>()
  const rename = (name: string): string => {
    const colon = name.indexOf(':')
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
  const learn = (attributes: Attributes): void => {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const prefix = canonicalPrefixes[attributes[name] ?? '']
      const written = name.slice(6)
      if (prefix !== undefined && prefix !== written) renamed.set(written, prefix)
    }
  }
  walkXml(bytes, {
    ...handler,
    open: (name, attributes) => {
      learn(attributes)
      if (renamed.size === 0) {
        handler.open?.(name, attributes)
        return
      }
      const entries = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? rename(key) : key, value])
      handler.open?.(rename(name), Object.fromEntries(entries))
    },
    close: name => handler.close?.(renamed.size === 0 ? name : rename(name)),
  })
}

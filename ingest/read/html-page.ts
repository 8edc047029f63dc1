import type { Element, ElementContent, Root, RootContent } from 'hast'
import { contentContainers, metaDates, metaTitles, metaUrls } from '../words/web-page.ts'
import type { SourceText } from './source-text.ts'

type Facts = SourceText['facts']

/** Elements that show no words of a page. */
export const unseen = new Set(
  'script style noscript template head iframe object embed svg canvas select option textarea button input'.split(' '),
)

/** Whether an element is written as not to be shown; a whole page is hidden only until its scripts have run. */
export function isHidden({ tagName, properties }: Element): boolean {
  if (tagName === 'body' || tagName === 'html') return false
  const style = String(properties.style ?? '')
    .replace(/\s+/g, '')
    .toLowerCase()
  return properties.hidden === true || /display:none|visibility:hidden|font-size:0(?:;|$|p)/.test(style)
}

const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element'
const childrenOf = ({ children }: Root | Element): Element[] =>
  children.flatMap((node: RootContent | ElementContent) => (isElement(node) ? [node] : []))

/** Every element of a page in the order of the source, hidden ones left out. */
export function elementsOf(root: Root | Element): Element[] {
  const all: Element[] = []
  const stack: Element[] = childrenOf(root).reverse()
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    all.push(element)
    if (!isHidden(element)) stack.push(...childrenOf(element).reverse())
  }
  return all
}

/** The words of an element, as they are written. */
export function wordsOf(root: Element): string {
  const parts: string[] = []
  const stack: ElementContent[] = [...root.children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && !unseen.has(node.tagName) && !isHidden(node))
      stack.push(...[...node.children].reverse())
  }
  return parts.join('')
}

const countHan = (text: string): number => text.match(/[\u3400-\u9fff]/g)?.length ?? 0

const classesOf = ({ properties }: Element): readonly string[] => {
  const { className } = properties
  return Array.isArray(className) ? className.map(String) : []
}

function matches(element: Element, selector: string): boolean {
  if (selector.startsWith('#')) return String(element.properties.id ?? '') === selector.slice(1)
  if (!selector.includes('.')) return element.tagName === selector
  const classes = classesOf(element)
  return selector
    .split('.')
    .filter(name => name !== '')
    .every(name => classes.includes(name))
}

/** How far up an element's words count. */
const NEAR = 6

/** The element whose paragraphs hold most words outside links: each block counts for its parent, and half for the one above. */
function densest(root: Root): Element | null {
  const scores = new Map<Element, number>()
  const visit = (element: Element, parents: readonly Element[]): void => {
    const own = element.children.reduce((sum, node) => sum + (node.type === 'text' ? countHan(node.value) : 0), 0)
    if (own > 0 && element.tagName !== 'a') {
      parents.slice(-NEAR).forEach((parent, index, near) => {
        scores.set(parent, (scores.get(parent) ?? 0) + own / (near.length - index))
      })
      scores.set(element, (scores.get(element) ?? 0) + own)
    }
    for (const child of element.children) {
      if (isElement(child) && !unseen.has(child.tagName) && !isHidden(child))
        visit(child, [...parents.slice(-NEAR), element])
    }
  }
  for (const node of root.children) if (isElement(node)) visit(node, [])
  let best: [Element, number] | null = null
  for (const [element, score] of scores) {
    const block = !/^(?:span|strong|b|font|em|i|u|p|a|td|tr|tbody|h\d|li)$/.test(element.tagName)
    if (block && (best === null || score > best[1])) best = [element, score]
  }
  return best?.[0] ?? null
}

const LEAST_HAN = 80

/** The element that holds the notice, without navigation, related links and footers. */
export function findContent(root: Root): Element | null {
  const elements = elementsOf(root)
  for (const selector of contentContainers) {
    const found = elements.filter(element => matches(element, selector) && countHan(wordsOf(element)) >= LEAST_HAN)
    const [largest] = found.sort((one, other) => countHan(wordsOf(other)) - countHan(wordsOf(one)))
    if (largest !== undefined) return largest
  }
  return densest(root) ?? elements.find(({ tagName }) => tagName === 'body') ?? null
}

/** The day of a date as sites write it: 2026-04-20 11:19, 2026/4/20, 2026年4月20日. */
const dayOf = (text: string): string | null => {
  const [, year, month = '', day = ''] = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/.exec(text) ?? []
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** What the meta tags of a page say of the notice. */
export function readFacts(root: Root): Facts {
  const metas = new Map<string, string>()
  for (const { tagName, properties } of elementsOf(root)) {
    if (tagName !== 'meta') continue
    const name = String(properties.name ?? properties.property ?? '').toLowerCase()
    const content = String(properties.content ?? '').trim()
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  const first = (names: readonly string[]): string | undefined => names.map(name => metas.get(name)).find(Boolean)
  const title = first(metaTitles)
  const published = dayOf(first(metaDates) ?? '')
  const url = first(metaUrls)
  return {
    ...(title === undefined ? {} : { title: title.replace(/\s+/g, ' ') }),
    ...(published === null ? {} : { published }),
    ...(url === undefined || !/^https?:/.test(url) ? {} : { url }),
  }
}

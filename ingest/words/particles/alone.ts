import { connectors } from './connectors.ts'
import { modals } from './modals.ts'
import type { Particle } from './particle.ts'
import { prepositions } from './prepositions.ts'
import { signs } from './signs.ts'

/** Every character that says something by itself and is a part of ordinary words too. */
export const particles = { ...modals, ...prepositions, ...connectors, ...signs }

/** A character, or a word such as 一般, of that table. */
export type ParticleName = keyof typeof particles

/** The source of a pattern that matches any of some characters where it is no part of an ordinary word. */
export function alone(...characters: readonly ParticleName[]): string {
  const choices = characters.map(each => outsideWords(each, particles[each]))
  return choices.length === 1 ? choices.join('') : `(?:${choices.join('|')})`
}

/** The character comes first, so that most places of a text are told by one look at it. */
function outsideWords(character: string, { words }: Particle): string {
  const parts = words.split(/\s+/).map(word => {
    const at = word.indexOf(character)
    return { before: word.slice(0, at), behind: word.slice(at + character.length) }
  })
  const ends = parts.filter(({ behind }) => behind === '').map(({ before }) => before)
  const begins = parts.filter(({ before }) => before === '').map(({ behind }) => behind)
  const holds = parts.filter(({ before, behind }) => before !== '' && behind !== '')
  return [
    character,
    ends.length > 0 ? `(?<!(?:${ends.join('|')})${character})` : '',
    begins.length > 0 ? `(?!${begins.join('|')})` : '',
    ...holds.map(({ before, behind }) => `(?!(?<=${before}${character})${behind})`),
  ].join('')
}

const sources = new Map(
  (Object.keys(particles) as ParticleName[]).map(name => [name as string, new RegExp(alone(name), 'y')]),
)

/** Whether a word that is found at a place stands there by itself: 应 in 企业应, not in 供应; one of no row does. */
export function standsAlone(word: string, text: string, at: number): boolean {
  const pattern = sources.get(word)
  if (pattern === undefined) return true
  pattern.lastIndex = at
  return pattern.test(text)
}

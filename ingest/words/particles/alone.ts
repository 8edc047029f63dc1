import { connectors } from './connectors.ts'
import { modals } from './modals.ts'
import type { Particle } from './particle.ts'
import { prepositions } from './prepositions.ts'

/** Every character that is a word of grammar by itself and a part of ordinary words too. */
export const particles = { ...modals, ...prepositions, ...connectors }

/** The source of a pattern that matches any of some characters where it is no part of an ordinary word. */
export function alone(...characters: readonly (keyof typeof particles)[]): string {
  const choices = characters.map(each => outsideWords(each, particles[each]))
  return choices.length === 1 ? choices.join('') : `(?:${choices.join('|')})`
}

/** The character comes first, so that most places of a text are told by one look at it. */
function outsideWords(character: string, { words }: Particle): string {
  const parts = words.split(/\s+/).map(word => {
    const at = word.indexOf(character)
    return { before: word.slice(0, at), behind: word.slice(at + 1) }
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

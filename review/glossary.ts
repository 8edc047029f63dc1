import { pinyin } from 'pinyin-pro'
import { parseDocument } from 'yaml'
import { z } from 'zod'
import { fail, ok, type Result } from '../schemas/result.ts'

const topic = /^[a-z0-9]+(-[a-z0-9]+)*$/

const Entries = z.record(z.string().min(1), z.string().regex(topic))

/** Heading words and the English topic that they give to rule ids, longest word first. */
export type Glossary = readonly (readonly [word: string, topic: string])[]

/** Why `glossary.yaml` cannot be used. */
export type GlossaryProblem = { readonly code: 'glossary-unreadable'; readonly message: string }

/** The topic of a rule above which no heading stands. */
const untitled = 'general'

/** Syllables of a heading that go into an id where the glossary knows no word of it. */
const syllables = 6

/** Reads `glossary.yaml`: one `heading word: english-topic` a line. */
export const parseGlossary = (text: string): Result<Glossary, GlossaryProblem> => {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) return fail({ code: 'glossary-unreadable', message: error.message })
  const parsed = Entries.safeParse(document.toJS() ?? {})
  if (!parsed.success) return fail({ code: 'glossary-unreadable', message: z.prettifyError(parsed.error) })
  const entries = Object.entries(parsed.data)
  return ok(entries.sort(([one], [other]) => other.length - one.length))
}

const spelled = (heading: string): string => {
  const sounds = pinyin(heading, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const words = sounds.flatMap(sound => sound.toLowerCase().match(/[a-z0-9]+/g) ?? [])
  return words.slice(0, syllables).join('-').slice(0, 48).replace(/-$/, '')
}

/** The longest known word in a heading; of equally long ones the last, as the head of a Chinese phrase stands last. */
const longestWord = (heading: string, glossary: Glossary): string | undefined => {
  const held = glossary.filter(([word]) => heading.includes(word))
  const longest = held.filter(([word]) => word.length === held[0]?.[0].length)
  return longest.sort(([one], [other]) => heading.lastIndexOf(other) - heading.lastIndexOf(one))[0]?.[1]
}

/**
 * The topic part of a rule id: the longest glossary word that the heading holds, else the heading in pinyin.
 *
 *     三、⟦年度信息更新⟧ → annual-update
 */
export const nameTopic = (heading: string, glossary: Glossary): string => {
  const plain = heading.replace(/\s/g, '')
  return longestWord(plain, glossary) ?? (/\p{L}/u.test(plain) ? spelled(plain) || untitled : untitled)
}

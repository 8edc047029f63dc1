/** The languages in which the program speaks. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** One sentence in every language. */
export type Words = Readonly<Record<Language, string>>

/** A sentence with parts to fill in, in every language. */
export type Phrase<P> = Readonly<Record<Language, (parts: P) => string>>

/**
 * The language of a locale as POSIX names it: Chinese where the locale is Chinese or says nothing.
 *
 * `C` and `POSIX` name no language, with or without an encoding.
 */
export const readLocale = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  const name = (locale.split(/[.@]/)[0] ?? '').toLowerCase()
  return name === '' || name === 'c' || name === 'posix' || name.startsWith('zh') ? 'zh' : 'en'
}

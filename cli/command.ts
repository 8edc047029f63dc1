import type { z } from 'zod'
import type { Session } from './session.ts'
import type { Words } from './wording/language.ts'

/** What the program says by its exit code: all is well, a check failed, called wrongly, some notices unreadable. */
export const exitCodes = { done: 0, checkFailed: 1, misuse: 2, unreadable: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

type Argument = { readonly syntax: string; readonly about: Words }
type Option = { readonly flags: string; readonly about: Words }

/** One command as its file declares it; `options` says which values its flags may have. */
type CommandSpec<S extends z.ZodType> = {
  readonly name: string
  readonly about: Words
  readonly arguments: readonly Argument[]
  readonly flags: readonly Option[]
  readonly options: S
  readonly run: (session: Session, names: readonly string[], options: z.infer<S>) => Promise<ExitCode>
}

/** One command as the program runs it: flags are still unchecked. */
export type Command = Omit<CommandSpec<z.ZodType>, 'options' | 'run'> & {
  readonly start: (session: Session, names: readonly string[], flags: unknown) => Promise<ExitCode>
}

/** Joins a command to the check of its flags, so that `run` sees only values that fit. */
export const defineCommand = <S extends z.ZodType>({ options, run, ...rest }: CommandSpec<S>): Command => ({
  ...rest,
  start: async (session, names, flags) => {
    const parsed = options.safeParse(flags)
    if (parsed.success) return run(session, names, parsed.data)
    const issue = parsed.error.issues[0]
    const option = rest.flags.find(({ flags: text }) => optionKey(text) === issue?.path[0])
    return session.refuse('bad-option', { option: option?.flags ?? '', command: rest.name })
  },
})

/** `--fail-on <level>` is `failOn` in what commander hands over. */
const optionKey = (flags: string): string =>
  (/--(?:no-)?([a-z-]+)/.exec(flags)?.[1] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

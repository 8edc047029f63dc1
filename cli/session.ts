import { styleText } from 'node:util'
import { z } from 'zod'
import { type ExitCode, exitCodes } from './command.ts'
import type { Language, Words } from './wording/language.ts'
import { type Misuse, misuses } from './wording/usage.ts'

type Style = Parameters<typeof styleText>[0]

/** What every command is told, and how it speaks: the only place that holds the streams, the language and today. */
export type Session = {
  readonly root: string
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
  /** Columns of the terminal, null where standard error is not one. */
  readonly columns: number | null
  /** Columns to which text for people is broken: the terminal's, at most 100. */
  readonly width: number
  /** The civil day in Asia/Shanghai, for commands that people ask “now”. */
  readonly today: () => string
  /** A line for people on standard output; nothing under `--json` and `--quiet`. */
  readonly tell: (line: string) => void
  /** What the command was asked for, as it is, on standard output. */
  readonly write: (text: string) => void
  /** A problem on standard error; always said. */
  readonly warn: (line: string) => void
  /** Progress on standard error, as it is. */
  readonly progress: (text: string) => void
  /** The one JSON document of `--json`. */
  readonly print: (document: unknown) => void
  readonly say: (words: Words) => string
  readonly paint: (style: Style, text: string) => string
  /** Says how the command should have been called. */
  readonly refuse: <M extends keyof Misuse>(misuse: M, parts: Misuse[M]) => ExitCode
}

/** The flags that every command knows. */
export type GlobalFlags = {
  readonly root: string
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly color: boolean
}

/** Opens a session on the process's own streams. */
export function openSession({ root, language, json, quiet, color }: GlobalFlags): Session {
  z.config(language === 'zh' ? z.locales.zhCN() : z.locales.en())
  const colours = color && !json && process.stdout.isTTY && !process.env.NO_COLOR
  const warn = (line: string): void => void process.stderr.write(`${line}\n`)
  return {
    root,
    language,
    json,
    quiet,
    columns: process.stderr.isTTY ? (process.stderr.columns ?? 80) : null,
    width: Math.min(process.stdout.isTTY ? (process.stdout.columns ?? 80) : 100, 100),
    today: readToday,
    tell: line => void (json || quiet || process.stdout.write(`${line}\n`)),
    write: text => void process.stdout.write(text),
    warn,
    progress: text => void (quiet || process.stderr.write(text)),
    print: document => void process.stdout.write(`${JSON.stringify(document, null, 2)}\n`),
    say: words => words[language],
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
    refuse: (misuse, parts) => {
      warn(`rulepress: ${misuses[misuse][language](parts)}`)
      return exitCodes.misuse
    },
  }
}

/** Notices speak of days in Asia/Shanghai, eight hours ahead of UTC since 1991 without summer time. */
const readToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

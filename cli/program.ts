import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command as Commander, type CommanderError, Option } from 'commander'
import { type Command, type ExitCode, exitCodes } from './command.ts'
import { openSession, type Session } from './session.ts'
import { type Language, languages } from './wording/language.ts'
import { helpWords, type Misuse } from './wording/usage.ts'

type Flags = Readonly<Record<string, unknown>>

/** The whole program: every command of the table with the flags that all share; `finish` gets the exit code. */
export function createProgram(
  commands: readonly Command[],
  language: Language,
  finish: (code: ExitCode) => void,
): Commander {
  const say = (words: (typeof helpWords)[keyof typeof helpWords]): string => words[language]
  const program = styled(new Commander('rulepress'), language)
    .description(say(helpWords.about))
    .version(readVersion(), '--version', say(helpWords.version))
    .helpCommand(false)
  addGlobalFlags(program, language)
  for (const command of commands) {
    const entry = styled(program.command(command.name), language).description(command.about[language])
    for (const { syntax, about } of command.arguments) entry.argument(syntax, about[language])
    for (const { flags, about } of command.flags) entry.option(flags, about[language])
    addGlobalFlags(entry, language).action(async () => {
      const session = openGlobalSession(program.opts(), entry.opts(), language)
      finish(typeof session === 'number' ? session : await command.start(session, entry.args, entry.opts()))
    })
  }
  return program
}

/** A sentence of ours for each way in which commander refuses a call. */
export function explainMisuse(error: CommanderError, session: Session, command: string): ExitCode {
  if (error.exitCode === 0) return exitCodes.done
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const near = /Did you mean (?:one of )?([^,?)\s]+)/.exec(error.message)?.[1] ?? null
  const misuses: Record<string, () => ExitCode> = {
    'commander.unknownCommand': () => session.refuse('unknown-command', { given, near }),
    'commander.unknownOption': () => session.refuse('unknown-option', { option: given, command }),
    'commander.missingArgument': () => session.refuse('missing-argument', { argument: given, command }),
    'commander.optionMissingArgument': () => session.refuse('missing-value', { option: given, command }),
    'commander.excessArguments': () => session.refuse('excess-argument', { command }),
    'commander.invalidArgument': () => session.refuse('bad-option', { option: given, command }),
    'commander.help': () => exitCodes.misuse,
  } satisfies Record<string, () => ExitCode>
  return (misuses[error.code] ?? (() => session.refuse('excess-argument', { command })))()
}

function styled(program: Commander, language: Language): Commander {
  const titles: Record<string, keyof typeof helpWords> = {
    'Usage:': 'usage',
    'Arguments:': 'arguments',
    'Options:': 'options',
    'Commands:': 'commands',
  }
  return program
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .helpOption('--help', helpWords.help[language])
    .configureHelp({
      styleTitle: title => {
        const key = titles[title]
        return key === undefined ? title : `${helpWords[key][language]}:`
      },
    })
}

function addGlobalFlags(program: Commander, language: Language): Commander {
  return program
    .option('--root <dir>', helpWords.root[language])
    .option('--json', helpWords.json[language])
    .addOption(new Option('--lang <zh|en>', helpWords.lang[language]))
    .option('--quiet', helpWords.quiet[language])
    .option('--no-color', helpWords.noColor[language])
}

/** Shared flags count on either side of the command's name; the later one wins. */
function openGlobalSession(before: Flags, after: Flags, language: Language): Session | ExitCode {
  const pick = (flag: string): unknown => after[flag] ?? before[flag]
  const root = pick('root')
  const session = openSession({
    root: resolve(typeof root === 'string' ? root : '.'),
    language,
    json: pick('json') === true,
    quiet: pick('quiet') === true,
    color: before.color !== false && after.color !== false,
  })
  const given = pick('lang')
  if (given === undefined || languages.some(known => known === given)) return session
  return session.refuse('bad-language', { given: String(given) } satisfies Misuse['bad-language'])
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const json: unknown = JSON.parse(text)
  return typeof json === 'object' && json !== null && 'version' in json ? String(json.version) : ''
}

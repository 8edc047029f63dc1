import { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './command.ts'
import { commands, loadCommands } from './commands.ts'
import { explainFailure } from './failure.ts'
import { createProgram, explainMisuse } from './program.ts'
import { openSession, type Session } from './session.ts'
import { type Language, languages, readLocale } from './wording/language.ts'

/** Runs the program with the words that stand after its name, and says how it ended. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const language = readLanguage(args)
  endQuietlyOnClosedPipe()
  let code: ExitCode = exitCodes.done
  const program = createProgram(await loadCommands(args), language, ended => {
    code = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    const session = openBareSession(language)
    const command = Object.keys(commands).find(name => args.includes(name)) ?? ''
    return error instanceof CommanderError ? explainMisuse(error, session, command) : explainFailure(error, session)
  }
}

/** A reader that has seen enough (`| head`) ends the program without a word. */
function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(exitCodes.done)
    })
  }
}

/** The language is needed before the flags are read, as the help pages are in it too. */
function readLanguage(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang')
  const given = args.findLast(arg => arg.startsWith('--lang='))?.slice(7) ?? (at < 0 ? undefined : args[at + 1])
  return languages.find(language => language === given) ?? readLocale(process.env)
}

const openBareSession = (language: Language): Session =>
  openSession({ root: process.cwd(), language, json: false, quiet: false, color: false })

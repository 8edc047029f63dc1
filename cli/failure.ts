import { type ExitCode, exitCodes } from './command.ts'
import type { Session } from './session.ts'
import { failureWords } from './wording/failures.ts'

/** Says in one sentence what the system refused (no space, no right to write), or that the program has a bug. */
export function explainFailure(error: unknown, session: Session): ExitCode {
  const { language } = session
  if (isSystemError(error)) {
    const words = failureWords[error.code] ?? failureWords.other
    session.warn(`rulepress: ${words[language]({ path: error.path ?? '', code: error.code })}`)
    return exitCodes.checkFailed
  }
  session.warn(`rulepress: ${failureWords.bug[language]({ path: '', code: String(error) })}`)
  if (process.env.RULEPRESS_TRACE && error instanceof Error) session.warn(error.stack ?? '')
  return exitCodes.checkFailed
}

type SystemError = Error & { readonly code: string; readonly path?: string }

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error

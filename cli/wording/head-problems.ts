import type { Problem } from '../../schemas/rule-file.ts'
import type { Language } from './language.ts'

/** What the names behind the colon of a stored message are about. */
const english: Readonly<Record<string, (names: string) => string>> = {
  'title-missing': () => 'no title found: no title line before the body; give title in the .yaml beside the notice',
  'issuer-missing': () => 'no issuer found in signature or title; give issuers in the .yaml beside the notice',
  'issued-missing': () =>
    'no date of signing found: the signature has no full date; give issued in the .yaml beside the notice',
  'attachment-missing': names => `attachments named but not in the file: ${names}`,
  'attachment-unlisted': names => `attachments mentioned, but neither listed nor in the file: ${names}`,
}

/** A problem of the whole notice; rule files keep it in Chinese, and what has no English sentence is said as it stands. */
export const sayHeadProblem = ({ code, message }: Problem, language: Language): string =>
  language === 'zh' ? message : (english[code]?.(message.slice(message.indexOf('：') + 1)) ?? message)

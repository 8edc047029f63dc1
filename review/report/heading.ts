import type { Comparison } from '../changes/change.ts'
import { reportWords } from '../wording/report.ts'
import type { Language } from '../wording/terms.ts'

/** What is compared with what: one notice with its earlier self, or two notices. */
export const headingOf = ({ mode, before, after }: Comparison, language: Language): string => {
  const words = reportWords[language]
  const there = after ?? before
  if (!there) return ''
  const name = there.file.notice.title ?? there.file.id
  if (mode === 'compare' && before && after) return words.compared(before.file.id, after.file.id)
  if (!before) return words.cameNotice(there.file.id, name)
  if (!after) return words.wentNotice(there.file.id, name)
  return words.changedNotice(there.file.id, name, before.file.version, after.file.version)
}

import { announcedPapers } from '../../words/document-entries.ts'
import { keptWord } from '../../words/submission.ts'
import { readCopies, readForms } from './document-words.ts'
import type { DocumentEntry } from './entry.ts'

/** What the opening says of all its documents: copies, shapes, that they are only kept: 提交以下材料（一式三份）. */
export function withOpening(opening: string, entry: DocumentEntry): DocumentEntry {
  const said = announcement(opening)
  return {
    ...entry,
    copies: entry.copies ?? readCopies(said),
    form: [...new Set([...entry.form, ...readForms(said)])],
    condition: entry.condition ?? (opening.includes(keptWord) ? keptWord : null),
  }
}

/** The last clause of an opening that names papers, and those behind it: a signature asked for before is none of theirs. */
function announcement(opening: string): string {
  const clauses = opening.split(/(?<=[，,；;。])/)
  const at = clauses.findLastIndex(clause => announcedPapers.pattern.test(clause))
  return clauses.slice(Math.max(0, at)).join('')
}

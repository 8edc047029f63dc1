import type { SourceText } from '../ingest/index.ts'
import type { Head } from '../ingest/structure/notice-tree.ts'
import type { Notice, Problem } from '../schemas/rule-file.ts'
import { noDocumentNumber, type Sidecar } from '../schemas/sidecar.ts'

/** The file of a notice: where it lies below the root, and what its bytes are. */
export type SourceFile = { readonly path: string; readonly sha256: string }

/** What identifies a notice: what its text says, and what people add or set right beside it. */
export function composeNotice(head: Head, source: SourceText, file: SourceFile, facts: Sidecar): Notice {
  return {
    title: facts.title ?? head.title,
    documentNumber: facts.documentNumber === noDocumentNumber ? null : (facts.documentNumber ?? head.documentNumber),
    issuers: facts.issuers ?? [...head.issuers],
    addressees: [...head.addressees],
    issued: facts.issued ?? head.issued,
    published: facts.published ?? head.published,
    jurisdiction: facts.jurisdiction ?? null,
    timeZone: 'Asia/Shanghai',
    source: {
      path: file.path,
      mediaType: source.mediaType,
      sha256: file.sha256,
      pages: source.pages,
      url: facts.url ?? source.facts.url ?? null,
    },
    attachments: [...head.attachments],
    citations: [...head.citations],
    follows: facts.follows ?? null,
  }
}

const answers: Readonly<Record<string, keyof Sidecar>> = {
  'title-missing': 'title',
  'issuer-missing': 'issuers',
  'issued-missing': 'issued',
}

/** Whether a person has answered, in the sidecar, what the text left open. */
export const isAnswered = ({ code }: Problem, facts: Sidecar): boolean => {
  const field = answers[code]
  return field !== undefined && facts[field] !== undefined
}

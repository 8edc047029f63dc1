const MIB = 1024 * 1024

/** What a document may cost at most; a notice is under 2 MB, so that whatever passes these limits is none. */
export const limits = {
  bytes: { pdf: 30 * MIB, ofd: 30 * MIB, docx: 20 * MIB, doc: 20 * MIB, html: 5 * MIB, markdown: MIB, text: 10 * MIB },
  archive: { entries: 2_000, total: 128 * MIB, part: 32 * MIB, ratio: 200 },
  text: { lines: 100_000 },
  word: { paragraphs: 50_000, depth: 64, cells: 100_000 },
  pdf: { pages: 500, operatorsPerPage: 200_000, runsPerPage: 20_000, characters: 3_000_000 },
  htmlDepth: 256,
  characters: 5_000_000,
} as const

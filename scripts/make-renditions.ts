import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { structure } from '../ingest/index.ts'
import { readDocument } from '../ingest/read/index.ts'
import { noticeLines, renditions } from './renditions/notice.ts'

// node scripts/make-renditions.ts FOLDER NOTICE…: writes each notice as docx, doc, pdf and ofd into the folder.
const [folder = 'renditions', ...notices] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
for (const path of notices) {
  const reading = await readDocument(path, new Uint8Array(await readFile(path)))
  if (!reading.ok) throw new Error(`${path}: ${reading.problem.code}`)
  const lines = noticeLines(structure(reading.value))
  for (const [ending, render] of Object.entries(renditions)) {
    await writeFile(join(folder, basename(path).replace(/[^.]+$/, ending)), render(lines))
  }
}

import { add } from './add.ts'
import { build } from './build.ts'
import { calendar } from './calendar.ts'
import type { Command } from './command.ts'
import { compare } from './compare.ts'
import { decisions } from './decide.ts'
import { diff } from './diff.ts'
import { explain } from './explain.ts'
import { exportTable } from './export.ts'
import { review } from './review.ts'
import { status } from './status.ts'

/** Every command of the program, in the order of its help page. */
export const commands: readonly Command[] = [
  build,
  add,
  diff,
  compare,
  review,
  ...decisions,
  status,
  explain,
  calendar,
  exportTable,
]

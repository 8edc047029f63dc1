import type { Evidence } from '../../schemas/rule.ts'
import { quote, type Span } from '../../schemas/span.ts'
import type { Block } from '../structure/notice-tree.ts'
import type { Reading } from './reading.ts'

/** The piece of the notice on which a value rests, as rule files cite it. */
export const evidenceAt = ({ text }: Pick<Reading, 'text'>, block: Block, span: Span): Evidence => ({
  section: block.section,
  start: span.start,
  end: span.end,
  quote: quote(text, span),
  page: block.page,
})

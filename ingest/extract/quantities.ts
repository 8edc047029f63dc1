import type { Span } from '../../schemas/span.ts'
import { type NumeralPlaces, readPlaces } from './numeral-places.ts'
import { findAtoms } from './quantities/atoms.ts'
import { readInclusion } from './quantities/inclusion.ts'
import type { QuantityMention } from './quantities/mention.ts'
import { between, enclosing, merge, rangeOf } from './quantities/ranges.ts'
import { inherited, withUnits } from './quantities/rows.ts'
import { single } from './quantities/single.ts'

/** Every quantity of a folded text outside `skip`, in order, without overlaps. */
export function findQuantities(
  folded: string,
  skip: readonly Span[],
  places: NumeralPlaces = readPlaces(folded),
): QuantityMention[] {
  const inclusion = readInclusion(folded)
  const atoms = withUnits(folded, findAtoms(folded, skip, places))
  const mentions: QuantityMention[] = []
  let floor = 0
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index]
    if (!atom || atom.start < floor) continue
    const other = atoms[index + 1]
    const range = other ? rangeOf(folded, atom, other) : null
    const enclosed = other && !range ? enclosing(folded, atom, other) : null
    const mention = enclosed ?? (range ? between(folded, range, floor) : single(folded, atom, floor, inclusion))
    if (range || enclosed) index += 1
    const last = mentions.at(-1)
    const joined = last ? merge(folded, last, mention) : null
    if (joined) mentions.pop()
    mentions.push(joined ?? (last ? inherited(folded, last, mention) : mention))
    floor = mention.end
  }
  return mentions
}

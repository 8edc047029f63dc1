import {
  addresseeEnd,
  andBeforeAttribute,
  ownAttribute,
  sharedAttribute,
  sharesAttribute,
} from '../words/layout/issuers.ts'

/**
 * Offices and readers that the notice is sent to.
 *
 *     ⟦各市（含甲市、乙市）工业和信息化局⟧、⟦丙新区改革发展局⟧：     ⟦各镇经贸办、科技局⟧，⟦各有关企业⟧：
 *
 * 、 parts only offices that are whole by themselves: one that shares the 各市 of the first stays with it.
 */
export function splitAddressees(line: string): string[] {
  const words = line.replace(/[：:]\s*$/, '')
  return splitOutside(words, /[，,；;]/)
    .flatMap(group => {
      const offices = splitOutside(group, /、/)
      const shared = sharesAttribute.pattern.test((offices[0] ?? '').replace(brackets, ''))
      const whole = offices.every((office, index) => {
        const lends = index < offices.length - 1 && sharedAttribute.pattern.test(office)
        return !lends && standsForItself(office, shared && index > 0)
      })
      return whole ? offices : [group]
    })
    .flatMap(splitAtAnd)
    .map(part => part.trim())
    .filter(Boolean)
}

/** 及 parts a whole office from a reader with an attribute of its own: ⟦各县某局⟧及⟦相关企业⟧, not 各有关单位及教师. */
function splitAtAnd(part: string): string[] {
  const and = andBeforeAttribute.pattern.exec(part)
  if (and === null || !addresseeEnd.pattern.test(part.slice(0, and.index))) return [part]
  return [part.slice(0, and.index), part.slice(and.index + and[0].length)]
}

const brackets = /[（(][^）)]*[）)]/g

const standsForItself = (office: string, mayShare: boolean): boolean => {
  const name = office.replace(brackets, '').trim()
  return addresseeEnd.pattern.test(name) && (!mayShare || ownAttribute.pattern.test(name))
}

function splitOutside(words: string, mark: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < words.length; index += 1) {
    const char = words.charAt(index)
    if ('（(《“'.includes(char)) depth += 1
    else if ('）)》”'.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && mark.test(char)) {
      parts.push(words.slice(from, index))
      from = index + 1
    }
  }
  return [...parts, words.slice(from)]
}

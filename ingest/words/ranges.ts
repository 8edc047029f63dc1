/** Separators between the ends of a range, and how much of the text they take. */
export const rangeMark = /(?:\(含\)|\(不含\))?(?:至|到|[-—–−~～─―]{1,2})(?:人民币)?/y

/** Between a floor and a cap that stand side by side: 大于5⟦且⟧小于10, 15万元以上⟦的，⟧50万元以下的. */
export const rangeBridge = /^(?:至|的?,?且|的?、|的?,?并且|的?,?但|到|的,)?$/

/** A note that leaves out the number before it. */
export const excludedNote = '(不含)'

/** Signs of comparison on both sides of what is measured: 45%⟦≤负荷率<⟧50%. */
export const enclosure = /(?<low>[≤<≦]=?)(?<inner>[^\d<>≤≥≦≧,;。:\n\t]{1,24})(?<high>[≤<≦]=?)/y

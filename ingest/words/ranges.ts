/** Separators between the ends of a range, and how much of the text they take. */
export const rangeMark = {
  pattern: /(?:\(含\)|\(不含\))?(?:至|到|[-—–−~～─―]{1,2})(?:人民币)?/y,
  examples: ['至3万元', '(不含)-50万元', '~8人', '(含)到人民币5亿元'],
  counterexamples: ['、5万元', '且不超过', '以及'],
}

/** Between a floor and a cap that stand side by side: 大于5⟦且⟧小于10, 15万元以上⟦的，⟧50万元以下的. */
export const rangeBridge = {
  pattern: /^(?:至|的?,?且|的?、|的?,?并且|的?,?但|到|的,)?$/,
  examples: ['且', '的,', '至', '的、', '并且'],
  counterexamples: ['或', '的;', '并', '且不少于'],
}

/** A note that leaves out the number before it. */
export const excludedNote = '(不含)'

/** Signs of comparison on both sides of what is measured: 45%⟦≤负荷率<⟧50%. */
export const enclosure = {
  pattern: /(?<low>[≤<≦]=?)(?<inner>[^\d<>≤≥≦≧,;。:\n\t]{1,24})(?<high>[≤<≦]=?)/y,
  examples: ['≤负荷率<50%', '<得分≤80', '≤建筑面积<5000'],
  counterexamples: ['≤60', '<80分≤90', '≥负荷率>30%'],
}

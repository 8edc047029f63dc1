/** Full-width marks, letters and figures as ASCII, as `Reading.folded` has them. */
export const foldWidth = (text: string): string =>
  text.replace(/[！-～]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))

/**
 * Full-width digits, letters and marks to ASCII, one code unit for one, so that every span still fits the text.
 *
 *     （２０２６年）：１．５％  →  (2026年):1.5%
 *
 * The ideographic space becomes a space; 。、《》〔〕“” and all Han characters stay.
 */
export const foldWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, char =>
    char >= '\uff01' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : ' ',
  )

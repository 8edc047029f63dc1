/** For each code unit, the one that takes its place where it is of full width; else 0. */
const narrow = new Uint8Array(0x10000)
for (let code = 0xff01; code <= 0xff5e; code++) narrow[code] = code - 0xfee0
narrow[0x3000] = 0x20
narrow[0xa0] = 0x20

/**
 * Full-width digits, letters and marks to ASCII, one code unit for one, so that every span still fits the text.
 *
 *     （２０２６年）：１．５％  →  (2026年):1.5%
 *
 * The ideographic space becomes a space; 。、《》〔〕“” and all Han characters stay.
 */
export function foldWidth(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = narrow[text.charCodeAt(at)] ?? 0
    if (code === 0) continue
    parts.push(text.slice(from, at), String.fromCharCode(code))
    from = at + 1
  }
  if (from === 0) return text
  parts.push(text.slice(from))
  return parts.join('')
}

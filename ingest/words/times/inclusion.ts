/** Whether a deadline's words count its own day: （含当日） true, （不含） false, null where they do not say. */
export function inclusion(quote: string): boolean | null {
  const found = /[（(](?<not>不)?含/.exec(quote)
  return found === null ? null : found.groups?.not === undefined
}

/** Quotes and whether they count the named day. */
export const inclusionExamples = {
  '6月30日（含）前': true,
  '6月30日（不含当日）前': false,
  '6月30日(含6月30日)前': true,
  '6月30日前': null,
} as const satisfies Record<string, boolean | null>

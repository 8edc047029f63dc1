/** A length of time in whole units, as a notice writes it. */
export type Length = { readonly months: number; readonly days: number; readonly minutes: number }

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/

/** Reads an ISO 8601 duration; a month is no number of days, and a year no number of weeks. */
export function parseDuration(text: string): Length {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = (shape.exec(text) ?? [])
    .slice(1)
    .map(part => Number(part ?? 0))
  return { months: years * 12 + months, days: weeks * 7 + days, minutes: hours * 60 + minutes }
}

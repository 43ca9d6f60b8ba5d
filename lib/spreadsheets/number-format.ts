/** How a cell shows its number: as one, as percent, or as a date down to the year, the month or the day. */
export type NumberFormat = 'number' | 'percent' | 'year' | 'month' | 'day'

const inRange = (id: number, first: number, last: number) => id >= first && id <= last

/** The formats that every spreadsheet program knows by number. */
function builtIn(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent'
  if (id === 17) return 'month'
  const isDate = inRange(id, 14, 22) || inRange(id, 27, 36) || inRange(id, 45, 47) || inRange(id, 50, 58)
  return isDate ? 'day' : 'number'
}

/** What a format's code shows, without the texts, colours and conditions in it. */
export function formatOfCode(code: string): NumberFormat {
  const [first = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';')
  if (first.includes('%')) return 'percent'
  if (/general/i.test(first)) return 'number'
  if (/[dhs]/i.test(first)) return 'day'
  if (/m/i.test(first)) return 'month'
  return /y/i.test(first) ? 'year' : 'number'
}

export const numberFormat = (id: number, codes: ReadonlyMap<number, string>): NumberFormat => {
  const code = codes.get(id)
  return code === undefined ? builtIn(id) : formatOfCode(code)
}

const DAY = 86_400_000
const LAST_DAY = 2_958_465
const LENGTH = { year: 4, month: 7, day: 10 } as const

/**
 * A day as spreadsheets count them.
 * @param since1904 some workbooks count from 1904; the others from 1900, which they take for a leap year
 * @returns null when it is no day
 */
export function dateOfSerial(serial: number, shows: keyof typeof LENGTH, since1904: boolean): string | null {
  if (!(serial >= 0 && serial <= LAST_DAY)) return null
  const days = Math.floor(serial)
  const origin = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return new Date(origin + days * DAY).toISOString().slice(0, LENGTH[shows])
}

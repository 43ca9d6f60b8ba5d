import type { Locale, Text } from '@/lib/shared/text'
import type { CountedZone } from './counted-zones'

const LONGEST = 500

const HOW_MANY = {
  en: (covered: number, of: number) => `${covered} of ${of} zones`,
  vi: (covered: number, of: number) => `${covered} trong số ${of} khu`,
} as const
const AND_MORE = {
  en: (count: number) => ` and ${count} more`,
  vi: (count: number) => ` và ${count} khu khác`,
}

function inWords(locale: Locale, covered: readonly CountedZone[], of: number): string {
  const begin = HOW_MANY[locale](covered.length, of)
  if (covered.length === of) return begin
  const names = covered.map(({ name }) => name[locale])
  const listing = (count: number) => {
    const rest = names.length - count
    const listed = `${begin}: ${names.slice(0, count).join(', ')}`
    return rest === 0 ? listed : listed + AND_MORE[locale](rest)
  }
  const fitting = names.findLastIndex((_, place) => listing(place + 1).length <= LONGEST)
  return fitting < 0 ? begin : listing(fitting + 1)
}

/** Which of a group's zones a figure covers: "4 of 8 zones: …", by name as far as there is room. */
export const coverageOf = (covered: readonly CountedZone[], of: number): Text => ({
  en: inWords('en', covered, of),
  vi: inWords('vi', covered, of),
})

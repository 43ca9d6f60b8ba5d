import type { Qualifier } from './figure'

/** As far as an index needs to know a value: its decimal as text, how exact it is, and the year that it ends in. */
export type Indexable = { value: string; qualifier: Qualifier; year: number }

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/

/** A decimal as a whole number and how many places its point was moved. */
function whole(decimal: string) {
  const [, sign = '', digits = '0', fraction = ''] = DECIMAL.exec(decimal) ?? []
  return { number: BigInt(`${sign}${digits}${fraction}`), places: fraction.length }
}

/**
 * A value in percent of another, to one decimal, halves away from zero; exact, for no digit passes through a float.
 * @param base a decimal above zero
 */
export function percentOf(value: string, base: string): string {
  const [one, hundred] = [whole(value), whole(base)]
  const above = one.number * 1000n * 10n ** BigInt(hundred.places)
  const below = hundred.number * 10n ** BigInt(one.places)
  const tenths = ((above < 0n ? -above : above) * 2n + below) / (below * 2n)
  const [sign, digits] = [above < 0n && tenths > 0n ? '-' : '', String(tenths).padStart(2, '0')]
  return `${sign}${digits.slice(0, -1)}${digits.endsWith('0') ? '' : `.${digits.slice(-1)}`}`
}

// "Over 630" cannot be computed with, and of nothing there is no percentage.
const canBeBase = ({ value, qualifier }: Indexable) =>
  (qualifier === 'exact' || qualifier === 'about') && Number(value) > 0

/** The last value of a year that can be a base, exact before about; null when none. */
function baseOf<V extends Indexable>(segment: readonly V[], year: number): V | null {
  const inYear = segment.filter((one) => one.year === year && canBeBase(one))
  return inYear.findLast(({ qualifier }) => qualifier === 'exact') ?? inYear.at(-1) ?? null
}

/**
 * The values of a stretch that counts the same thing, with the value of the base year as 100. Of what is compared with
 * an "about", an exact value becomes an "about" and a bound is left out: it would bound nothing.
 * @param segment oldest first
 * @returns null when the stretch has no base in that year, or no value in another
 */
export function indexTo<V extends Indexable>(segment: readonly V[], year: number): V[] | null {
  const base = baseOf(segment, year)
  if (!base) return null
  const isAbout = base.qualifier === 'about'
  const values = segment.flatMap((one) => {
    const isBound = one.qualifier !== 'exact' && one.qualifier !== 'about'
    if (isAbout && isBound) return []
    const qualifier = isAbout && one !== base ? 'about' : one === base ? 'exact' : one.qualifier
    return [{ ...one, value: percentOf(one.value, base.value), qualifier }]
  })
  return values.some((one) => one.year !== year) ? values : null
}

/** The years that at least one of the stretches can be indexed to, oldest first. */
export function baseYears(segments: readonly (readonly Indexable[])[]): number[] {
  const years = segments.flatMap((segment) =>
    segment.filter(({ year }) => indexTo(segment, year) !== null).map(({ year }) => year),
  )
  return [...new Set(years)].toSorted((a, b) => a - b)
}

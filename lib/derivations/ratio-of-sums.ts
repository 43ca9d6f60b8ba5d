import { type Exact, total } from './exact'

/** What one zone, or a part that is counted with it, reports of a ratio; null where it reports nothing. */
export type RatioPart = { zone: string; numerator: Exact | null; denominator: Exact | null }

/** A value for a group, which of its zones it covers, and how many there are. */
export type Covered = { value: Exact; covered: string[]; of: number }

const zonesOf = (parts: readonly { zone: string }[]) => [...new Set(parts.map(({ zone }) => zone))]

/**
 * A ratio for a group of zones: the sum of numerators over the sum of denominators of the parts that report both. Never
 * a mean of ratios, in which a small zone would weigh as much as a large one.
 * @returns null when none reports both, or when the denominators come to nothing
 */
export function ratioOfSums(parts: readonly RatioPart[]): Covered | null {
  const both = parts.flatMap(({ zone, numerator, denominator }) =>
    numerator && denominator ? [{ zone, numerator, denominator }] : [],
  )
  const denominator = total(both.map((part) => part.denominator))
  if (both.length === 0 || !denominator.isPositive() || denominator.isZero()) return null
  const numerator = total(both.map((part) => part.numerator))
  return { value: numerator.div(denominator), covered: zonesOf(both), of: zonesOf(parts).length }
}

/** A sum for a group of zones: the values of the parts that report; null when none does. */
export function sumOfZones(parts: readonly { zone: string; value: Exact | null }[]): Covered | null {
  const known = parts.flatMap(({ zone, value }) => (value ? [{ zone, value }] : []))
  if (known.length === 0) return null
  return {
    value: total(known.map(({ value }) => value)),
    covered: zonesOf(known),
    of: zonesOf(parts).length,
  }
}

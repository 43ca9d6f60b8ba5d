import { Decimal } from 'decimal.js'
import type { Bound } from './bounds'
import { Exact } from './exact'

/** What is divided or converted is stated with this many digits: its inputs rarely have more. */
export const SIGNIFICANT_DIGITS = 4
const MOST_DECIMALS = 8

/** One step of the last digit that is kept. */
const step = (value: Exact) => new Exact(10).pow(Math.max(value.e - SIGNIFICANT_DIGITS + 1, -MOST_DECIMALS))

/** Rounded once: to the digits kept, or where they reach too far, to the decimals that a value can have. */
const kept = (value: Exact, rounding: Decimal.Rounding) =>
  SIGNIFICANT_DIGITS - 1 - value.e > MOST_DECIMALS
    ? value.toDecimalPlaces(MOST_DECIMALS, rounding)
    : value.toSignificantDigits(SIGNIFICANT_DIGITS, rounding)

/**
 * A calculated value as a figure states it, as decimal text: four significant digits and at most eight decimals, so that
 * large sums of money are whole numbers. A bound is rounded away from what it bounds, so that what it says stays true:
 * “over” and “at least” downwards, “under” upwards, and past an upper bound that may itself be the value.
 */
export function rounded(value: Exact, { qualifier, reachable }: Bound): string {
  if (qualifier === 'over' || qualifier === 'at_least') return kept(value, Decimal.ROUND_FLOOR).toFixed()
  if (qualifier !== 'under') return kept(value, Decimal.ROUND_HALF_UP).toFixed()
  const above = kept(value, Decimal.ROUND_CEIL)
  return (reachable && above.eq(value) ? above.plus(step(above)) : above).toFixed()
}

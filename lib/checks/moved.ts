import { Exact } from '@/lib/derivations/exact'

const TENTHS = 1

/** How far a value moved from the one before, in percent of that; exact. Null when there is nothing to divide by. */
const change = (value: string, before: string) => {
  const from = new Exact(before)
  return from.isZero() ? null : new Exact(value).minus(from).times(100).div(from.abs())
}

/**
 * By how many percent a value moved from the one before: decimal text to a tenth, `-12.5`.
 * @returns null when there is none before, or it was zero
 */
export function percentMoved(value: string, before: string | null): string | null {
  const exact = before === null ? null : change(value, before)
  return exact?.toDecimalPlaces(TENTHS).toFixed() ?? null
}

/**
 * Whether a value moved further than its metric allows without a word.
 * @param allowed percent, decimal text; null where nothing is asked
 */
export function moved(value: string, before: string | null, allowed: string | null) {
  const exact = before === null || allowed === null ? null : change(value, before)
  if (!exact || allowed === null || exact.abs().lte(allowed)) return null
  const near = exact.toDecimalPlaces(TENTHS)
  // 25.01% is not to be told as "25%, and 25% is allowed".
  const told = near.abs().lte(allowed) ? exact.toDecimalPlaces(TENTHS, Exact.ROUND_UP) : near
  return { percent: told.toFixed(), allowed: new Exact(allowed).toFixed() }
}

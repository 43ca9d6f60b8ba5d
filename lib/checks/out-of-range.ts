import { Exact } from '@/lib/derivations/exact'

/** Fewer values make no range to be beyond. */
const ENOUGH = 3

/**
 * Whether a value is beyond all values of its series so far. Where the last value was beyond those before it on the same
 * side, the series is under way there, and one more is nothing unusual.
 * @param earlier the values so far, decimal text, the latest first
 * @param runningTotal whether each value holds the one before: then it always grows, and is only asked about when it falls
 * @returns the lowest and highest so far, decimal text; null when the value is within, or there are fewer than three
 */
export function outOfRange(value: string, earlier: readonly string[], runningTotal: boolean) {
  if (earlier.length < ENOUGH) return null
  const [last, ...before] = earlier.map((one) => new Exact(one))
  if (!last) return null
  const own = new Exact(value)
  if (runningTotal) return own.lt(last) ? { low: last.toFixed() } : null

  const [lowest, highest] = [Exact.min(...before), Exact.max(...before)]
  const [low, high] = [Exact.min(lowest, last), Exact.max(highest, last)]
  const unusual = (own.gt(high) && last.lte(highest)) || (own.lt(low) && last.gte(lowest))
  return unusual ? { low: low.toFixed(), high: high.toFixed() } : null
}

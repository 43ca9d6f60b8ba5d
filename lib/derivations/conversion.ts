import { fail, ok, type Result } from '@/lib/shared/result'
import { align } from './alignment'
import { Exact } from './exact'
import type { Term } from './formula'
import type { KnownFigure, Measure } from './known-figure'

/** The figures that convert dong and dollars: the average of a year, for what was counted over that year. */
export const RATE: Term = { metric: 'exchange_rate', definitions: ['exchange_rate.official-annual-average'] }
const RATE_UNIT = 'VND/USD'

/** A figure's value in the unit that a calculation needs, and the rate that converted it. */
export type Amount = { amount: Exact; rate: KnownFigure | null }

/** The rate of a year. A bound is no rate. */
function rateOf(year: number, rates: readonly KnownFigure[]) {
  const usable = rates.filter(
    ({ unit, qualifier, value }) =>
      unit === RATE_UNIT && (qualifier === 'exact' || qualifier === 'about') && Number(value) > 0,
  )
  const found = align(RATE, { nature: 'flow', carriesForward: false }, year, usable)
  return found.ok ? found.value : null
}

/**
 * A figure of a year in another unit. Only money that was earned over the year is converted, between dong and dollars,
 * at the average rate of that year.
 * @returns `other_unit` when nothing converts it, `no_rate` when no rate of the year is known
 */
export function inUnit(
  { value, unit }: Pick<KnownFigure, 'value' | 'unit'>,
  wanted: string,
  { nature }: Pick<Measure, 'nature'>,
  year: number,
  rates: readonly KnownFigure[],
): Result<Amount, 'other_unit' | 'no_rate'> {
  const amount = new Exact(value)
  if (unit === wanted) return ok({ amount, rate: null })
  const pair = [unit, wanted].toSorted().join(' ')
  if (nature !== 'flow' || pair !== 'USD VND') return fail('other_unit')
  const rate = rateOf(year, rates)
  if (!rate) return fail('no_rate')
  return ok({ amount: wanted === 'USD' ? amount.div(rate.value) : amount.times(rate.value), rate })
}

import { useLocale } from 'next-intl'
import { bestTotal, bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { alongside, amountScale, inScale, unitOfScale, withUnit } from './amounts'

const shownOf = (estimate: Estimate) => [
  estimate.baseline.total,
  bestTotal(estimate),
  ...[...estimate.baseline.years, ...bestYears(estimate)].map(({ tax }) => tax),
]

/**
 * How amounts of estimates are said, all of them on one scale: with the unit, or `bare` where a heading has it. Totals of
 * other combinations, incomes and levels of a chart each have the decimals that they need.
 */
export function useAmounts(estimates: readonly Estimate[]) {
  const locale = useLocale()
  const scale = amountScale(estimates.flatMap(shownOf), estimates[0]?.ask.currency ?? null)
  const beside = (amounts: readonly string[]) => alongside(scale, amounts)
  const totals = beside(
    estimates.flatMap(({ options }) => options.flatMap(({ total, saving }) => [total, saving])),
  )
  const incomes = beside(estimates.flatMap(({ ask }) => ask.years.map(({ taxableIncome }) => taxableIncome)))
  const unit = unitOfScale(scale, locale)
  return {
    isRounded: scale.isRounded,
    /** What a heading adds to say the unit; empty for plain amounts. */
    inUnit: unit === '' ? '' : `, ${unit}`,
    say: (amount: string) => withUnit(amount, scale, locale),
    bare: (amount: string) => inScale(amount, scale, locale),
    sayTotal: (amount: string) => withUnit(amount, totals, locale),
    sayIncome: (amount: string) => withUnit(amount, incomes, locale),
    income: (amount: string) => inScale(amount, incomes, locale),
    levels: (amounts: readonly string[]) => amounts.map((amount) => inScale(amount, beside(amounts), locale)),
  }
}

export type Amounts = ReturnType<typeof useAmounts>

import { standsFor } from '@/lib/derivations/alignment'
import { RATE } from '@/lib/derivations/conversion'
import type { Figure } from '@/lib/figures/figure'
import { spanOf } from '@/lib/shared/period'
import { quoteYear } from './price-basis'
import type { PriceUnit } from './space'

const EXACT_ENOUGH: readonly Figure['qualifier'][] = ['exact', 'about']

/**
 * The published rate that converts a price quoted in dong: the average of the year quoted. A bound is no rate, and that
 * of another year is none either.
 * @param rates figures of the exchange rate
 * @returns null when the price is in dollars, has no date, or no rate of its year stands
 */
export function rateFor(
  { unit, period }: { unit: PriceUnit; period: string },
  rates: readonly Figure[],
): Figure | null {
  const year = quoteYear(period)
  if (!unit.startsWith('VND/') || year === null) return null
  const found = rates.find(
    (rate) =>
      rate.standing === 'ruled' &&
      rate.metric.key === RATE.metric &&
      RATE.definitions.includes(rate.definition.key) &&
      rate.unit === 'VND/USD' &&
      EXACT_ENOUGH.includes(rate.qualifier) &&
      Number(rate.value) > 0 &&
      standsFor(spanOf(rate.period), year, { nature: 'flow', carriesForward: false }),
  )
  return found ?? null
}

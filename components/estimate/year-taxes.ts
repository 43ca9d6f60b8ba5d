import { bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import type { YearTax } from './tax-columns'

/** The tax of each year without incentives, and as far as the answers allow. */
export function yearTaxes(estimate: Estimate): YearTax[] {
  const paid = bestYears(estimate)
  return estimate.baseline.years.map(({ year, tax }, place) => ({
    year,
    without: tax,
    paid: paid[place]?.tax ?? tax,
  }))
}

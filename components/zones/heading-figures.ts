import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'

/** What an investor asks first of any park; a profile opens with these, and says which of them nobody has reported. */
export const FIRST_METRICS = ['land_area', 'enterprises', 'workforce', 'revenue', 'usd_per_ha_year'] as const

/** What may stand in for them, so that a park of which little is known still opens with what is. */
const NEXT_METRICS = [
  'occupancy',
  'exports',
  'floor_area',
  'lettable_area_ict1',
  'office_area',
  'capacity',
  'tenants',
  'registered_firms',
  'workforce_it',
  'jobs',
  'investment',
  'products',
]

const MOST = 5

/** The figures that open a profile, five at most, and those of the first five metrics that have none. */
export type Heading = { figures: Figure[]; missing: (typeof FIRST_METRICS)[number][] }

export function headingOf(figures: readonly Figure[]): Heading {
  const known = headlines(figures)
  const missing = FIRST_METRICS.filter((metric) => !known.has(metric))
  return {
    figures: [...FIRST_METRICS, ...NEXT_METRICS].flatMap((metric) => known.get(metric) ?? []).slice(0, MOST),
    missing,
  }
}

/** The metrics whose series a profile opens with. */
export const drawnIn = ({ figures }: Pick<Heading, 'figures'>) => figures.map(({ metric }) => metric.key)

import { spanOf } from '@/lib/shared/period'
import type { Figure, ObservationStatus } from './figure'

type Candidate = Pick<Figure, 'standing' | 'value' | 'verified' | 'period' | 'status'>

const TRUST: Record<ObservationStatus, number> = { reported: 0, provisional: 1, estimated: 2, derived: 3 }

/**
 * The figure that speaks for a metric now: ruled and known, verified before unverified, then the latest period, then
 * reported before derived. The order given decides between equals.
 * @returns null when nothing can speak; never an alternate, and never a gap
 */
export function headline<F extends Candidate>(figures: readonly F[]): F | null {
  const [first] = figures
    .filter(({ standing, value }) => standing === 'ruled' && value !== null)
    .toSorted(
      (a, b) =>
        Number(b.verified) - Number(a.verified) ||
        endOf(b).localeCompare(endOf(a)) ||
        TRUST[a.status] - TRUST[b.status],
    )
  return first ?? null
}

const endOf = ({ period }: Candidate) => spanOf(period)?.end ?? ''

/** For each metric that has one, the figure that speaks for it, by metric key. */
export function headlines(figures: readonly Figure[]): Map<string, Figure> {
  const byMetric = Map.groupBy(figures, ({ metric }) => metric.key)
  return new Map(
    [...byMetric].flatMap(([key, group]) => {
      const figure = headline(group)
      return figure ? [[key, figure] as const] : []
    }),
  )
}

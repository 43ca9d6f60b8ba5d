import { isCalculatedHere } from '@/lib/derivations/zonebook'
import { spanOf } from '@/lib/shared/period'
import type { Figure, ObservationStatus } from './figure'

type Candidate = Pick<Figure, 'standing' | 'value' | 'verified' | 'period' | 'status'> & {
  subject: Pick<Figure['subject'], 'kind'>
  source: Pick<Figure['source'], 'id'>
}

const TRUST: Record<ObservationStatus, number> = { reported: 0, provisional: 1, estimated: 2, derived: 3 }

/** A sum over the zones that report stands beside what the network states of itself, and never for it. */
const isSumOfZones = (figure: Candidate) => figure.subject.kind === 'network' && isCalculatedHere(figure)

/**
 * The figure that speaks for a metric now: ruled and known, verified before unverified, what a source states before what
 * is derived however new, then the latest period. The order given decides between equals.
 * @returns null when nothing can speak; never an alternate, a gap, or for a network a sum of its zones
 */
export function headline<F extends Candidate>(figures: readonly F[]): F | null {
  const [first] = figures
    .filter((figure) => figure.standing === 'ruled' && figure.value !== null && !isSumOfZones(figure))
    .toSorted(
      (a, b) =>
        Number(b.verified) - Number(a.verified) ||
        Number(a.status === 'derived') - Number(b.status === 'derived') ||
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

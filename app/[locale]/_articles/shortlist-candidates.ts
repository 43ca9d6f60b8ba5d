import { headline } from '@/lib/figures/headline'
import { listFigures } from '@/lib/figures/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Candidate } from '@/lib/shortlist/candidate'
import { READ_METRICS } from '@/lib/shortlist/criterion'
import { listSectors } from '@/lib/shortlist/queries'
import type { Space } from '@/lib/spaces/dto'
import type { Zone } from '@/lib/zones/zone'

/** All that zones are judged by. One read a metric, however many zones there are. */
export async function readCandidates(
  at: AsOf,
  zones: readonly Zone[],
  spaces: readonly Space[],
): Promise<Candidate[]> {
  const [sectors, columns] = await Promise.all([
    listSectors(at),
    Promise.all(
      READ_METRICS.map(async (metric) => {
        const figures = await listFigures(at, { metric })
        return { metric, bySubject: Map.groupBy(figures, ({ subject }) => subject.key) }
      }),
    ),
  ])
  const spacesOf = Map.groupBy(spaces, ({ zone }) => zone)
  const sectorsOf = Map.groupBy(sectors, ({ subject }) => subject)
  return zones.map((zone) => ({
    zone,
    spaces: spacesOf.get(zone.slug) ?? [],
    sectors: sectorsOf.get(zone.slug) ?? [],
    figures: Object.fromEntries(
      columns.flatMap(({ metric, bySubject }) => {
        const figure = headline(bySubject.get(zone.slug) ?? [])
        return figure ? [[metric, figure]] : []
      }),
    ),
  }))
}

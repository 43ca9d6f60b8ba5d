import { COMPARED, type ZoneRow } from '@/components/zones/zone-table'
import { headline } from '@/lib/figures/headline'
import { listFigures } from '@/lib/figures/queries'
import { listScores } from '@/lib/freshness/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { readingDay } from '@/lib/words/reading'
import type { Zone } from '@/lib/zones/zone'

/** For each zone, what speaks for it in a list. One read a metric, however many zones there are. */
export async function zoneRows(at: AsOf, zones: readonly Zone[]): Promise<ZoneRow[]> {
  const [scores, columns] = await Promise.all([
    listScores(at, readingDay()),
    Promise.all(
      COMPARED.map(async (metric) => {
        const figures = await listFigures(at, { metric })
        return { metric, bySubject: Map.groupBy(figures, ({ subject }) => subject.key) }
      }),
    ),
  ])
  return zones.map((zone) => ({
    zone,
    score: scores[zone.slug] ?? null,
    figures: Object.fromEntries(
      columns.flatMap(({ metric, bySubject }) => {
        const figure = headline(bySubject.get(zone.slug) ?? [])
        return figure ? [[metric, figure]] : []
      }),
    ),
  }))
}

import { COMPARED, type ZoneRow } from '@/components/zones/zone-table'
import { listFiguresOf, listLeading } from '@/lib/figures/queries'
import { listScores } from '@/lib/freshness/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { readingDay } from '@/lib/words/reading'
import type { Zone } from '@/lib/zones/zone'

/** For each zone, what speaks for it in a list. One read a metric and one of the figures, however many zones there are. */
export async function zoneRows(at: AsOf, zones: readonly Zone[]): Promise<ZoneRow[]> {
  const [scores, columns] = await Promise.all([
    listScores(at, readingDay()),
    Promise.all(COMPARED.map(async (metric) => ({ metric, leading: await listLeading(at, metric) }))),
  ])
  const ids = zones.flatMap(({ slug }) => columns.flatMap(({ leading }) => leading[slug]?.figure ?? []))
  const figures = new Map((await listFiguresOf(at, ids)).map((figure) => [figure.id, figure]))
  return zones.map((zone) => ({
    zone,
    score: scores[zone.slug] ?? null,
    figures: Object.fromEntries(
      columns.flatMap(({ metric, leading }) => {
        const figure = figures.get(leading[zone.slug]?.figure ?? 0)
        return figure ? [[metric, figure]] : []
      }),
    ),
  }))
}

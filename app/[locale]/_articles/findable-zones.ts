import { COMPARED } from '@/components/zones/zone-table'
import { listLeading } from '@/lib/figures/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Findable } from '@/lib/zones/find-facets'
import { listKnown } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'

const NOTHING = { recognised: null, sectors: null, offered: null }

/** Zones with what filters and orders ask for. One read a metric and one for the rest, however many zones there are. */
export async function findableZones(at: AsOf, zones: readonly Zone[]): Promise<Findable[]> {
  const [columns, known] = await Promise.all([
    Promise.all(COMPARED.map(async (metric) => ({ metric, leading: await listLeading(at, metric) }))),
    listKnown(at),
  ])
  return zones.map((zone) => ({
    zone,
    ...(known[zone.slug] ?? NOTHING),
    figures: Object.fromEntries(
      columns.flatMap(({ metric, leading }) => {
        const figure = leading[zone.slug]
        return figure ? [[metric, figure]] : []
      }),
    ),
  }))
}

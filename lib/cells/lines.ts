import { freshnessOn } from '@/lib/freshness/due-date'
import type { Freshness } from '@/lib/freshness/freshness'
import type { Text } from '@/lib/shared/text'
import type { GridZone } from './grid-zones'
import type { Reported, ScheduledMetric } from './rows'
import type { CellAddress } from './schema'

/** A row of the grid before anything is known of its figures. */
export type Line = CellAddress & {
  zone: string
  subjectName: Text
  metricInfo: ScheduledMetric
  due: Freshness
}

const OUTSIDE: Freshness = { state: 'not_scheduled', reason: 'outside' }

/**
 * The rows of one zone, in the order of the metrics: what it and its sites state under each definition, and of the zone
 * every metric that is due of zones, also one that it never reported.
 */
export function linesOf(
  zone: GridZone,
  {
    schedule,
    reported,
    period,
    day,
  }: {
    schedule: readonly ScheduledMetric[]
    reported: ReadonlyMap<string, readonly Reported[]>
    period: string
    day: string
  },
): Line[] {
  const subjects = [{ key: zone.slug, name: zone.name }, ...zone.sites]
  return subjects.flatMap(({ key, name }) => {
    const isZone = key === zone.slug
    const byMetric = Map.groupBy(reported.get(key) ?? [], ({ metric }) => metric)
    return schedule.flatMap((metric) => {
      const stated = byMetric.get(metric.key) ?? []
      const asked = isZone && stated.length === 0 ? metric.asked : null
      const definitions = stated.map(({ definition }) => definition).toSorted()
      const until =
        stated
          .flatMap((one) => one.until ?? [])
          .toSorted()
          .at(-1) ?? null
      const due = isZone && zone.reports ? freshnessOn(day, metric, until) : OUTSIDE
      return [...definitions, ...(asked === null ? [] : [asked])].map((definition): Line => ({
        subject: key,
        metric: metric.key,
        definition,
        period,
        zone: zone.slug,
        subjectName: name,
        metricInfo: metric,
        due,
      }))
    })
  })
}

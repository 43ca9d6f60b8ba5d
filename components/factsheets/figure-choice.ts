import { isLandMetric } from '@/components/zones/profile-sections'
import type { Factsheet } from '@/lib/factsheets/read-factsheet'
import type { Figure } from '@/lib/figures/figure'
import { headline, headlines } from '@/lib/figures/headline'
import type { Locale } from '@/lib/shared/text'
import type { FigureRow } from './figure-rows'

/** Every basis on which land and space were counted: of each metric and definition what speaks for it, then the sites. */
export function landRows({ figures, metrics, sites }: Factsheet, locale: Locale): FigureRow[] {
  const keys = metrics.filter(({ topic }) => isLandMetric(topic)).map(({ key }) => key)
  const own = keys.flatMap((key) => {
    const measured = figures.filter(({ metric }) => metric.key === key)
    const byDefinition = Map.groupBy(measured, ({ definition }) => definition.key)
    return [...byDefinition.values()].flatMap((group) => {
      const figure = headline(group) ?? group[0]
      return figure ? [{ figure }] : []
    })
  })
  const ofSites = sites.flatMap(({ site, figures: reported }) =>
    [...headlines(reported).values()]
      .filter(({ metric }) => keys.includes(metric.key))
      .map((figure) => ({ figure, of: site.name[locale] })),
  )
  return [...own, ...ofSites]
}

/** What else is measured of the zone, one figure a metric; what is known to be missing is said. */
export function furtherRows({ figures, metrics }: Factsheet, shown: readonly Figure[]): FigureRow[] {
  const known = new Set(shown.map(({ metric }) => metric.key))
  return metrics.flatMap(({ key }) => {
    const group = figures.filter(({ metric }) => metric.key === key)
    const figure = headline(group) ?? group.find(({ standing }) => standing === 'ruled')
    return figure && !known.has(key) ? [{ figure }] : []
  })
}

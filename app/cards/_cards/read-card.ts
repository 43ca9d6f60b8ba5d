import { getTranslations } from 'next-intl/server'
import { getPassport, listFigures } from '@/lib/figures/queries'
import { getMetric } from '@/lib/metrics/queries'
import type { Locale } from '@/lib/shared/text'
import { NATION } from '@/lib/zones/nation'
import { getZone } from '@/lib/zones/queries'
import { type Card, figureCard, homeCard, metricCard, zoneCard } from './card'

const FIGURE = /^[1-9]\d{0,8}$/

/** The card of a page as it is today; null where there is no such page, or it has no card of its own. @param path `/zones/qtsc` */
export async function readCard(locale: Locale, path: string): Promise<Card | null> {
  const t = await getTranslations({ locale })
  if (path === '/') return homeCard(t, await listFigures('live', { subject: NATION }), locale)
  const [, place, name = '', ...more] = path.split('/')
  if (more.length > 0) return null
  switch (place) {
    case 'zones': {
      const zone = await getZone('live', name)
      return zone && zoneCard(t, zone, await listFigures('live', { subject: name }), locale)
    }
    case 'metrics': {
      const metric = await getMetric('live', name)
      return metric && metricCard(t, metric, await listFigures('live', { subject: NATION }), locale)
    }
    case 'figures': {
      const passport = FIGURE.test(name) ? await getPassport('live', Number(name)) : null
      return passport && figureCard(t, passport.figure, locale)
    }
    default:
      return null
  }
}

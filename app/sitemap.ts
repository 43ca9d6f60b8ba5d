import type { MetadataRoute } from 'next'
import { publicAddress } from '@/lib/entry/public-address'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { listIncentives } from '@/lib/incentives/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { listReleases } from '@/lib/releases/queries'
import { LOCALES } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { listZones } from '@/lib/zones/queries'

// A build has no database, and what is published changes without one.
export const dynamic = 'force-dynamic'

const PLACES = ['/', '/zones', '/metrics', '/incentives', '/events', '/releases', '/sources', '/methodology']

/**
 * Every live page in both languages, each naming the other. What was withdrawn keeps its page, but nobody should find
 * it by a search; nor the passports of superseded figures.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [zones, metrics, incentives, events, releases, figures] = await Promise.all([
    listZones('live'),
    listMetrics('live'),
    listIncentives('live'),
    listEvents('live'),
    listReleases(),
    listFigures('live', {}),
  ])
  const paths = [
    ...PLACES,
    ...zones.map(({ slug }) => `/zones/${slug}`),
    ...metrics.map(({ key }) => `/metrics/${key}`),
    ...incentives.map(({ slug }) => `/incentives/${slug}`),
    ...events.map(({ slug }) => `/events/${slug}`),
    ...releases.map(({ number }) => `/releases/${number}`),
    ...figures.map(({ id }) => `/figures/${id}`),
  ]
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(
      LOCALES.map((locale) => [locale, publicAddress(liveHref(locale, path))]),
    )
    return LOCALES.map((locale) => ({
      url: publicAddress(liveHref(locale, path)),
      alternates: { languages },
    }))
  })
}

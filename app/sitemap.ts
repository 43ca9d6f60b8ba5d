import type { MetadataRoute } from 'next'
import { publicAddress } from '@/lib/entry/public-address'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { listReleases } from '@/lib/releases/queries'
import { LOCALES } from '@/lib/shared/text'
import { languagesOf } from '@/lib/words/alternates'
import { liveHref } from '@/lib/words/href'
import { listZones } from '@/lib/zones/queries'

// A build has no database, and what is published changes without one.
export const dynamic = 'force-dynamic'

const PLACES = [
  '/',
  '/zones',
  '/compare',
  '/shortlist',
  '/briefing',
  '/search',
  '/metrics',
  '/incentives',
  '/incentives/estimate',
  '/incentives/terms',
  '/legal-instruments',
  '/events',
  '/releases',
  '/sources',
  '/methodology',
]

/** What one file may list, of pages in both languages. Passports beyond that are found by links. */
const MOST_PATHS = 50_000 / LOCALES.length

/** @param release the newest that changed what the page shows; where that is not known for cheap, nothing is said */
type Listed = { path: string; release?: number }

async function listed(): Promise<Listed[]> {
  const [zones, metrics, incentives, instruments, events, releases, figures] = await Promise.all([
    listZones('live'),
    listMetrics('live'),
    listIncentives('live'),
    listInstruments('live'),
    listEvents('live'),
    listReleases(),
    listFigures('live', {}),
  ])
  const newest = new Map<string, number>()
  for (const { subject, metric, release } of figures)
    for (const key of [subject.key, `metric ${metric.key}`])
      newest.set(key, Math.max(newest.get(key) ?? 0, release))
  return [
    ...PLACES.map((path) => ({ path })),
    ...zones.map(({ slug, release }) => ({
      path: `/zones/${slug}`,
      release: Math.max(release, newest.get(slug) ?? 0),
    })),
    ...metrics.map(({ key }) => {
      const release = newest.get(`metric ${key}`)
      return { path: `/metrics/${key}`, ...(release !== undefined && { release }) }
    }),
    ...incentives.map(({ slug, release }) => ({ path: `/incentives/${slug}`, release })),
    ...instruments.map(({ slug, release }) => ({ path: `/legal-instruments/${slug}`, release })),
    ...events.map(({ slug, release }) => ({ path: `/events/${slug}`, release })),
    ...releases.map(({ number }) => ({ path: `/releases/${number}`, release: number })),
    ...figures.map(({ id, release }) => ({ path: `/figures/${id}`, release })),
  ]
}

/**
 * Every live page in both languages, each naming the other. What was withdrawn keeps its page, but nobody should find
 * it by a search; nor the passports of superseded figures, nor what a page answers to a question.
 */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [paths, releases] = await Promise.all([listed(), listReleases()])
  const days = new Map(releases.map(({ number, publishedAt }) => [number, publishedAt]))
  return paths.slice(0, MOST_PATHS).flatMap(({ path, release }) => {
    const lastModified = release === undefined ? undefined : days.get(release)
    const languages = Object.fromEntries(
      Object.entries(languagesOf(path)).map(([language, address]) => [language, publicAddress(address)]),
    )
    return LOCALES.map((locale) => ({
      url: publicAddress(liveHref(locale, path)),
      ...(lastModified !== undefined && { lastModified }),
      alternates: { languages },
    }))
  })
}

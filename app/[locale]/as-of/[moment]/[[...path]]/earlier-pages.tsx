import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getEvent } from '@/lib/events/queries'
import { getPassport } from '@/lib/figures/queries'
import { getIncentive } from '@/lib/incentives/queries'
import { getMetric } from '@/lib/metrics/queries'
import { getRelease } from '@/lib/releases/queries'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { getZone } from '@/lib/zones/queries'
import { EventArticle } from '../../../_articles/event-article'
import { EventsArticle } from '../../../_articles/events-article'
import { HomeArticle } from '../../../_articles/home-article'
import { IncentiveArticle } from '../../../_articles/incentive-article'
import { IncentivesArticle } from '../../../_articles/incentives-article'
import { MethodologyArticle } from '../../../_articles/methodology-article'
import { MetricArticle } from '../../../_articles/metric-article'
import { MetricsArticle } from '../../../_articles/metrics-article'
import { PassportArticle } from '../../../_articles/passport-article'
import { ReleaseArticle } from '../../../_articles/release-article'
import { releaseNumber } from '../../../_articles/release-number'
import { ReleasesArticle } from '../../../_articles/releases-article'
import { SourcesArticle } from '../../../_articles/sources-article'
import { ZoneArticle } from '../../../_articles/zone-article'
import { ZonesArticle } from '../../../_articles/zones-article'

type Reading = { at: number; locale: Locale }
type EarlierPage = { title: string; article: ReactNode }

const titleOf = async (
  locale: Locale,
  namespace: 'events' | 'incentives' | 'methodology' | 'metrics' | 'releases' | 'sources' | 'zones',
) => (await getTranslations({ locale, namespace }))('title')

async function releasePage({ at, locale }: Reading, address: string): Promise<EarlierPage | null> {
  const number = releaseNumber(address)
  const release = number === null || number > at ? null : await getRelease(number)
  return (
    release && { title: release.title[locale], article: <ReleaseArticle locale={locale} release={release} /> }
  )
}

// A passport tells its own history; before its figure was published there was none.
async function passportPage({ at, locale }: Reading, address: string): Promise<EarlierPage | null> {
  const id = releaseNumber(address)
  const passport = id === null ? null : await getPassport(id)
  if (!passport || passport.figure.release > at) return null
  const { metric, subject } = passport.figure
  const title = [metric.name[locale], subject.name[locale], formatPeriod(passport.figure, locale)].join(', ')
  return { title, article: <PassportArticle locale={locale} passport={passport} /> }
}

const PAGES: Record<string, (reading: Reading) => Promise<EarlierPage>> = {
  '': async ({ at, locale }) => ({ title: 'Zonebook', article: <HomeArticle at={at} locale={locale} /> }),
  zones: async (r) => ({ title: await titleOf(r.locale, 'zones'), article: <ZonesArticle {...r} /> }),
  metrics: async (r) => ({
    title: await titleOf(r.locale, 'metrics'),
    article: <MetricsArticle at={r.at} />,
  }),
  incentives: async (r) => ({
    title: await titleOf(r.locale, 'incentives'),
    article: <IncentivesArticle {...r} />,
  }),
  events: async (r) => ({ title: await titleOf(r.locale, 'events'), article: <EventsArticle at={r.at} /> }),
  releases: async (r) => ({
    title: await titleOf(r.locale, 'releases'),
    article: <ReleasesArticle at={r.at} />,
  }),
  sources: async (r) => ({ title: await titleOf(r.locale, 'sources'), article: <SourcesArticle {...r} /> }),
  methodology: async (r) => ({
    title: await titleOf(r.locale, 'methodology'),
    article: <MethodologyArticle {...r} />,
  }),
}

const SINGLE: Record<string, (reading: Reading, name: string) => Promise<EarlierPage | null>> = {
  zones: async (r, slug) => {
    const zone = await getZone(r.at, slug)
    return zone && { title: zone.name[r.locale], article: <ZoneArticle at={r.at} zone={zone} /> }
  },
  metrics: async (r, key) => {
    const metric = await getMetric(r.at, key)
    return metric && { title: metric.name[r.locale], article: <MetricArticle {...r} metric={metric} /> }
  },
  incentives: async (r, slug) => {
    const incentive = await getIncentive(r.at, slug)
    return (
      incentive && {
        title: incentive.title[r.locale],
        article: <IncentiveArticle {...r} incentive={incentive} />,
      }
    )
  },
  events: async (r, slug) => {
    const event = await getEvent(r.at, slug)
    return event && { title: event.name[r.locale], article: <EventArticle {...r} event={event} /> }
  },
  releases: releasePage,
  figures: passportPage,
}

/** The page of an address (`['zones', 'qtsc']`) as a release showed it; null when it showed none there. */
export async function earlierPage(reading: Reading, [place = '', name, ...more]: readonly string[]) {
  if (more.length > 0) return null
  if (name !== undefined) return (await SINGLE[place]?.(reading, name)) ?? null
  return (await PAGES[place]?.(reading)) ?? null
}

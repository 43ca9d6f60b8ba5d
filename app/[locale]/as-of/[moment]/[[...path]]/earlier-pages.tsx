import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { passportTitle } from '@/components/figures/passport-words'
import { getEvent } from '@/lib/events/queries'
import { getPassport } from '@/lib/figures/queries'
import { getIncentive } from '@/lib/incentives/queries'
import { getMetric } from '@/lib/metrics/queries'
import { asItStood, type Stood } from '@/lib/releases/as-it-stood'
import { getRelease } from '@/lib/releases/queries'
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
import { ReleasesArticle, releasesPage } from '../../../_articles/releases-article'
import { SourcesArticle } from '../../../_articles/sources-article'
import { Withdrawn } from '../../../_articles/withdrawn'
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
    release && {
      title: release.title[locale],
      article: <ReleaseArticle at={at} locale={locale} release={release} />,
    }
  )
}

// What later releases made of the figure is not told; before its own there was no passport.
async function passportPage({ at, locale }: Reading, address: string): Promise<EarlierPage | null> {
  const id = releaseNumber(address)
  const passport = id === null ? null : await getPassport(at, id)
  return (
    passport && {
      title: passportTitle(passport.figure, locale),
      article: <PassportArticle at={at} locale={locale} passport={passport} />,
    }
  )
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

// What had been withdrawn by then is shown as it last stood, with a notice.
function standing<Thing>(
  found: Stood<Thing, number> | null,
  page: (thing: Thing, at: number) => EarlierPage,
): EarlierPage | null {
  if (!found) return null
  const { title, article } = page(found.thing, found.at)
  return { title, article: <Withdrawn withdrawal={found.withdrawal}>{article}</Withdrawn> }
}

async function releasesPages({ at, locale }: Reading, text: string): Promise<EarlierPage | null> {
  const page = releaseNumber(text)
  if (page === null || page === 1 || !(await releasesPage(at, page))) return null
  const t = await getTranslations({ locale, namespace: 'releases.pages' })
  return { title: t('title', { page }), article: <ReleasesArticle at={at} page={page} /> }
}

const SINGLE: Record<string, (reading: Reading, name: string) => Promise<EarlierPage | null>> = {
  zones: async (r, slug) =>
    standing(await asItStood(r.at, 'zone', slug, getZone), (zone, at) => ({
      title: zone.name[r.locale],
      article: <ZoneArticle at={at} zone={zone} />,
    })),
  metrics: async (r, key) =>
    standing(await asItStood(r.at, 'metric', key, getMetric), (metric, at) => ({
      title: metric.name[r.locale],
      article: <MetricArticle {...r} at={at} metric={metric} />,
    })),
  incentives: async (r, slug) =>
    standing(await asItStood(r.at, 'incentive', slug, getIncentive), (incentive, at) => ({
      title: incentive.title[r.locale],
      article: <IncentiveArticle {...r} at={at} incentive={incentive} />,
    })),
  events: async (r, slug) =>
    standing(await asItStood(r.at, 'event', slug, getEvent), (event, at) => ({
      title: event.name[r.locale],
      article: <EventArticle {...r} at={at} event={event} />,
    })),
  releases: releasePage,
  figures: passportPage,
}

/** The page of an address (`['zones', 'qtsc']`) as a release showed it; null when it showed none there. */
export async function earlierPage(reading: Reading, [place = '', name, ...more]: readonly string[]) {
  if (place === 'releases' && name === 'page' && more.length === 1)
    return releasesPages(reading, more[0] ?? '')
  if (more.length > 0) return null
  if (name !== undefined) return (await SINGLE[place]?.(reading, name)) ?? null
  return (await PAGES[place]?.(reading)) ?? null
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { passportTitle } from '@/components/figures/passport-words'
import { getEvent } from '@/lib/events/queries'
import { getPassport } from '@/lib/figures/queries'
import { getIncentive } from '@/lib/incentives/queries'
import { getInstrument } from '@/lib/law/queries'
import { getMetric } from '@/lib/metrics/queries'
import { asItStood, type Stood } from '@/lib/releases/as-it-stood'
import type { AsOf } from '@/lib/releases/as-of'
import { getRelease } from '@/lib/releases/queries'
import { askedOf } from '@/lib/search/asked'
import { parkDayOf } from '@/lib/shared/park-day'
import type { Locale } from '@/lib/shared/text'
import { keepDay } from '@/lib/words/reading'
import { getZone } from '@/lib/zones/queries'
import { BriefingArticle } from './briefing-article'
import { CompareArticle } from './compare-article'
import { compareTitle } from './compare-title'
import { EstimateArticle } from './estimate-article'
import { EventArticle } from './event-article'
import { EventsArticle } from './events-article'
import { HomeArticle } from './home-article'
import { IncentiveArticle } from './incentive-article'
import { IncentiveTermsArticle } from './incentive-terms-article'
import { IncentivesArticle } from './incentives-article'
import { InstrumentArticle } from './instrument-article'
import { InstrumentsArticle, instrumentsTitle } from './instruments-article'
import { MethodologyArticle } from './methodology-article'
import { MetricArticle } from './metric-article'
import { MetricsArticle } from './metrics-article'
import { PassportArticle } from './passport-article'
import { ReleaseArticle } from './release-article'
import { releaseNumber } from './release-number'
import { ReleasesArticle, releasesPage } from './releases-article'
import { SearchArticle } from './search-article'
import { ShortlistArticle } from './shortlist-article'
import { SourcesArticle } from './sources-article'
import { Withdrawn } from './withdrawn'
import { ZoneArticle } from './zone-article'
import { ZonesArticle } from './zones-article'
import { zonesTitle } from './zones-title'

type Reading = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** A public page that is not drawn yet. `draw` makes all its reads; what it answers renders without any. */
export type PageAt = { title: string; draw: () => Promise<ReactNode> }

const titleOf = async (
  locale: Locale,
  namespace:
    | 'briefing'
    | 'estimate'
    | 'events'
    | 'incentives'
    | 'methodology'
    | 'metrics'
    | 'releases'
    | 'shortlist'
    | 'sources',
) => (await getTranslations({ locale, namespace }))('title')

async function releasePage({ at, locale }: Reading, address: string): Promise<PageAt | null> {
  const number = releaseNumber(address)
  const release = number === null || (at !== 'live' && number > at) ? null : await getRelease(number)
  return (
    release && {
      title: release.title[locale],
      draw: () => ReleaseArticle({ at, locale, release }),
    }
  )
}

// What later releases made of the figure is not told; before its own there was no passport.
async function passportPage({ at, locale }: Reading, address: string): Promise<PageAt | null> {
  const id = releaseNumber(address)
  const passport = id === null ? null : await getPassport(at, id)
  return (
    passport && {
      title: passportTitle(passport.figure, locale),
      draw: () => PassportArticle({ at, locale, passport }),
    }
  )
}

// What was searched for tells one page of results from another.
async function searchTitle({ locale, asked }: Reading) {
  const [t, { query }] = [await getTranslations({ locale, namespace: 'search' }), askedOf(asked)]
  return query === '' ? t('title') : t('titleFor', { query })
}

const PAGES: Record<string, (reading: Reading) => Promise<PageAt>> = {
  '': async ({ at, locale }) => ({ title: 'Zonebook', draw: () => HomeArticle({ at, locale }) }),
  zones: async (r) => ({
    title: await zonesTitle(r.at, r.locale, r.asked),
    draw: () => ZonesArticle(r),
  }),
  metrics: async (r) => ({
    title: await titleOf(r.locale, 'metrics'),
    draw: () => MetricsArticle({ at: r.at }),
  }),
  incentives: async (r) => ({
    title: await titleOf(r.locale, 'incentives'),
    draw: () => IncentivesArticle(r),
  }),
  'legal-instruments': async (r) => ({
    title: await instrumentsTitle(r),
    draw: () => InstrumentsArticle(r),
  }),
  events: async (r) => ({
    title: await titleOf(r.locale, 'events'),
    draw: () => EventsArticle({ at: r.at }),
  }),
  releases: async (r) => ({
    title: await titleOf(r.locale, 'releases'),
    draw: () => ReleasesArticle({ at: r.at }),
  }),
  sources: async (r) => ({ title: await titleOf(r.locale, 'sources'), draw: () => SourcesArticle(r) }),
  methodology: async (r) => ({
    title: await titleOf(r.locale, 'methodology'),
    draw: () => MethodologyArticle(r),
  }),
  compare: async (r) => ({
    title: await compareTitle(r.at, r.locale, r.asked),
    draw: () => CompareArticle(r),
  }),
  search: async (r) => ({ title: await searchTitle(r), draw: () => SearchArticle(r) }),
  shortlist: async (r) => ({ title: await titleOf(r.locale, 'shortlist'), draw: () => ShortlistArticle(r) }),
  briefing: async (r) => ({ title: await titleOf(r.locale, 'briefing'), draw: () => BriefingArticle(r) }),
}

// What had been withdrawn by then is shown as it last stood, with a notice.
function standing<Thing>(
  found: Stood<Thing> | null,
  page: (thing: Thing, at: AsOf) => PageAt,
): PageAt | null {
  if (!found) return null
  const { withdrawal } = found
  const { title, draw } = page(found.thing, found.at)
  return {
    title,
    async draw() {
      // Noted before it is drawn: how late its figures were stopped to matter on that day.
      if (withdrawal) keepDay(parkDayOf(new Date(withdrawal.publishedAt)))
      return <Withdrawn withdrawal={withdrawal}>{await draw()}</Withdrawn>
    },
  }
}

async function releasesPages({ at, locale }: Reading, text: string): Promise<PageAt | null> {
  const page = releaseNumber(text)
  if (page === null || page === 1 || !(await releasesPage(at, page))) return null
  const t = await getTranslations({ locale, namespace: 'releases.pages' })
  return { title: t('title', { page }), draw: () => ReleasesArticle({ at, page }) }
}

const SINGLE: Record<string, (reading: Reading, name: string) => Promise<PageAt | null>> = {
  zones: async (r, slug) =>
    standing(await asItStood(r.at, 'zone', slug, getZone), (zone, at) => ({
      title: zone.name[r.locale],
      draw: () => ZoneArticle({ at, zone }),
    })),
  metrics: async (r, key) =>
    standing(await asItStood(r.at, 'metric', key, getMetric), (metric, at) => ({
      title: metric.name[r.locale],
      draw: () => MetricArticle({ ...r, at, metric }),
    })),
  incentives: async (r, slug) =>
    standing(await asItStood(r.at, 'incentive', slug, getIncentive), (incentive, at) => ({
      title: incentive.title[r.locale],
      draw: () => IncentiveArticle({ ...r, at, incentive }),
    })),
  'legal-instruments': async (r, slug) =>
    standing(await asItStood(r.at, 'legal_instrument', slug, getInstrument), (instrument, at) => ({
      title: instrument.title[r.locale],
      draw: () => InstrumentArticle({ ...r, at, instrument }),
    })),
  events: async (r, slug) =>
    standing(await asItStood(r.at, 'event', slug, getEvent), (event, at) => ({
      title: event.name[r.locale],
      draw: () => EventArticle({ ...r, at, event }),
    })),
  releases: releasePage,
  figures: passportPage,
}

/**
 * The page of an address (`['zones', 'qtsc']`) as it is, or as a release showed it; null when there is none there.
 * @param asked what the address asks of the page, without the moment
 */
export async function pageAt(
  { at, locale }: Omit<Reading, 'asked'>,
  [place = '', name, ...more]: readonly string[],
  asked: URLSearchParams,
) {
  const reading = { at, locale, asked }
  if (place === 'releases' && name === 'page' && more.length === 1)
    return releasesPages(reading, more[0] ?? '')
  if (place === 'incentives' && name === 'estimate' && more.length === 0)
    return { title: await titleOf(locale, 'estimate'), draw: () => EstimateArticle(reading) }
  if (place === 'incentives' && name === 'terms' && more.length === 0)
    return {
      title: (await getTranslations({ locale, namespace: 'incentives.table' }))('title'),
      draw: () => IncentiveTermsArticle(reading),
    }
  if (more.length > 0) return null
  // `constructor` is no page.
  if (!Object.hasOwn(name === undefined ? PAGES : SINGLE, place)) return null
  if (name !== undefined) return (await SINGLE[place]?.(reading, name)) ?? null
  return (await PAGES[place]?.(reading)) ?? null
}

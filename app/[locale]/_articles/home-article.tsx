import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Sparkline } from '@/components/charts/sparkline'
import { FigureHeadline } from '@/components/figures/figure-value'
import { NextUpdate } from '@/components/freshness/next-update'
import { SoonestUpdates } from '@/components/freshness/soonest-updates'
import { Doors } from '@/components/home/doors'
import { News } from '@/components/home/news'
import { Section } from '@/components/layout/section'
import { MetricFigures } from '@/components/zones/metric-figures'
import { networkGroups } from '@/components/zones/network-groups'
import { ZoneTable } from '@/components/zones/zone-table'
import { listEvents } from '@/lib/events/queries'
import { headline } from '@/lib/figures/headline'
import { listFigures } from '@/lib/figures/queries'
import { toSeries } from '@/lib/figures/series'
import { freshnessOf } from '@/lib/freshness/freshness'
import { listFreshness, listNextUpdates } from '@/lib/freshness/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { getRelease, latestRelease } from '@/lib/releases/queries'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'
import { NATION } from '@/lib/zones/nation'
import { listZones } from '@/lib/zones/queries'
import { zoneRows } from './zone-rows'

const OVER_TIME = ['zones', 'workforce'] as const
const NATIONAL = ['zones', 'enterprises', 'workforce', 'usd_per_ha_year'] as const
const UPDATES = 3

/** What this is, four national figures, the zones behind them, three ways in, and what is new. */
export async function HomeArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const day = readingDay()
  const [t, zones, figures, events, release, freshness, updates] = await Promise.all([
    getTranslations('home'),
    listZones(at),
    listFigures(at, { subject: NATION }),
    listEvents(at),
    at === 'live' ? latestRelease() : getRelease(at),
    listFreshness(at, NATION, day),
    listNextUpdates(at, day, UPDATES),
  ])
  const members = networkGroups(zones).find(({ key }) => key === 'members')?.zones ?? []
  const why = (chunks: ReactNode) => <a href={href(locale, '/zones#members')}>{chunks}</a>

  return (
    <article>
      <header className="mt-4 mb-14">
        <h1 className="max-w-4xl">{t('title')}</h1>
        <p className="mt-4 measure text-lead text-muted">{t('intro')}</p>
      </header>
      <section
        aria-label={t('national')}
        className="grid gap-x-10 gap-y-10 border-t-2 border-ink pt-6 sm:grid-cols-2 lg:grid-cols-4"
      >
        {NATIONAL.map((metric) => {
          const all = figures.filter((figure) => figure.metric.key === metric)
          const figure = headline(all)
          if (!figure) return null
          return (
            <div key={metric} className="flex flex-col gap-4">
              <FigureHeadline figure={figure} large />
              <Sparkline series={toSeries(all)} metric={figure.metric.name[locale]} />
              <p className="text-note text-muted">
                <NextUpdate freshness={freshnessOf(freshness, metric)} />
              </p>
            </div>
          )
        })}
      </section>
      <div className="mt-16">
        <Section
          id="zones"
          title={`${t('zonesTitle')}: ${t('eight')}`}
          aside={<p>{t.rich('zonesWhy', { why })}</p>}
        >
          <ZoneTable caption={t('eight')} rows={await zoneRows(at, members)} />
          <p className="mt-5">
            <a href={href(locale, '/zones')}>{t('allZones')}</a>
          </p>
        </Section>
        <Section id="over-time" title={t('overTime')} aside={t('overTimeWhy')}>
          <MetricFigures figures={figures} order={OVER_TIME} />
        </Section>
        <Doors title={t('doors')} />
        <News release={release} events={events.slice(0, 3)} updates={<SoonestUpdates updates={updates} />} />
      </div>
    </article>
  )
}

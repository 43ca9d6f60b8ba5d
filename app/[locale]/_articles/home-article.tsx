import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SoonestUpdates } from '@/components/freshness/soonest-updates'
import { Doors } from '@/components/home/doors'
import { NationalFigures } from '@/components/home/national-figures'
import { News } from '@/components/home/news'
import { Opening } from '@/components/home/opening'
import { ZoneList } from '@/components/home/zone-list'
import { Section } from '@/components/layout/section'
import { ZoneMap } from '@/components/map/zone-map'
import { SearchBox } from '@/components/search/search-box'
import { networkGroups } from '@/components/zones/network-groups'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { listFreshness, listNextUpdates } from '@/lib/freshness/queries'
import { charted, numbersOf } from '@/lib/map/areas'
import { readBaseLayer } from '@/lib/map/base-file'
import type { AsOf } from '@/lib/releases/as-of'
import { getRelease, latestRelease } from '@/lib/releases/queries'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'
import { NATION } from '@/lib/zones/nation'
import { listZones } from '@/lib/zones/queries'
import { zoneRows } from './zone-rows'

const UPDATES = 3
const EVENTS = 3

/** What this is, four national figures, the zones behind them, three ways in, and what is new. */
export async function HomeArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const day = readingDay()
  const [t, zones, figures, events, release, freshness, updates, base] = await Promise.all([
    getTranslations('home'),
    listZones(at),
    listFigures(at, { subject: NATION }),
    listEvents(at),
    at === 'live' ? latestRelease() : getRelease(at),
    listFreshness(at, NATION, day),
    listNextUpdates(at, day, UPDATES),
    readBaseLayer(),
  ])
  const members = networkGroups(zones).find(({ key }) => key === 'members')?.zones ?? []
  const rows = await zoneRows(at, members)
  const why = (chunks: ReactNode) => <a href={href(locale, '/zones#members')}>{chunks}</a>

  return (
    <article>
      <Opening search={<SearchBox id="search-home" />} />
      <NationalFigures figures={figures} freshness={freshness} />
      <div className="mt-16">
        <Section
          id="zones"
          title={`${t('zonesTitle')}: ${t('eight')}`}
          aside={<p>{t.rich('zonesWhy', { why })}</p>}
        >
          <ZoneMap
            zones={members}
            base={base}
            list={<ZoneList caption={t('eight')} rows={rows} numbers={numbersOf(charted(members, base))} />}
          />
          <p className="mt-5">
            <a href={href(locale, '/zones')}>{t('allZones')}</a>
          </p>
        </Section>
        <Doors title={t('doors')} />
        <News
          release={release}
          events={events.slice(0, EVENTS)}
          updates={<SoonestUpdates updates={updates} />}
        />
      </div>
    </article>
  )
}

import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { ZoneMap } from '@/components/map/zone-map'
import { CompareForm } from '@/components/zones/compare-form'
import { FoundZones } from '@/components/zones/found-zones'
import { ListPages } from '@/components/zones/list-pages'
import { WrongQuestions } from '@/components/zones/wrong-questions'
import { ZoneFilters } from '@/components/zones/zone-filters'
import { ZoneSections } from '@/components/zones/zone-sections'
import { listConflicts } from '@/lib/conflicts/queries'
import { charted, numbersOf } from '@/lib/map/areas'
import { readBaseLayer } from '@/lib/map/base-file'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { findZones, pageOf } from '@/lib/zones/find'
import { addressOf, readAsked } from '@/lib/zones/find-address'
import { citiesOf, placesOf } from '@/lib/zones/find-places'
import { listZones } from '@/lib/zones/queries'
import { findableZones } from './findable-zones'
import { zoneRows } from './zone-rows'

/** Why the list of the eight zones is ours and not a ministry's. */
const LIST_CONFLICT = 'C1'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** Every zone on a map and in rows that can be compared, narrowed and ordered by what the address asks for. */
export async function ZonesArticle({ at, locale, asked: query }: Props) {
  const [t, zones, conflicts, base] = await Promise.all([
    getTranslations('zones'),
    listZones(at),
    listConflicts(at, undefined),
    readBaseLayer(),
  ])
  const all = await findableZones(at, zones)
  const places = placesOf(all)
  const { asked, wrong } = readAsked(query, [...places.keys()])
  const result = findZones(all, asked, locale)
  const { shown, page, pages } = pageOf(result.found, asked.page)
  const found = result.found.map(({ zone }) => zone)
  const nearer = (area: string | null) => `${addressOf({ ...asked, area, page: 1 })}#map`

  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <WrongQuestions wrong={wrong} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <ZoneFilters asked={asked} result={result} places={places} cities={citiesOf(all)} />
        <div className="grid grid-cols-1 content-start gap-8">
          {all.length === 0 && <p>{t('groups.members.empty')}</p>}
          <FoundZones asked={asked} result={result} all={all.length} places={places} />
          {found.length > 0 && (
            <>
              <ZoneMap zones={found} base={base} area={asked.area ?? undefined} nearer={nearer} />
              <CompareForm>
                <ZoneSections
                  rows={await zoneRows(
                    at,
                    shown.map(({ zone }) => zone),
                  )}
                  sort={asked.sort}
                  numbers={numbersOf(charted(found, base))}
                  reconstructed={conflicts.find(({ key }) => key === LIST_CONFLICT)?.detail}
                />
              </CompareForm>
              <ListPages asked={asked} page={page} pages={pages} />
            </>
          )}
        </div>
      </div>
    </article>
  )
}

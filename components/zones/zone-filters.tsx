import { useLocale, useTranslations } from 'next-intl'
import { KeptMoment } from '@/components/compare/kept-moment'
import { Button } from '@/components/ui/button'
import { liveHref } from '@/lib/words/href'
import { leadingTo } from '@/lib/words/reading'
import type { Asked } from '@/lib/zones/find-address'
import type { Found } from '@/lib/zones/find'
import { FACETS, type Findable } from '@/lib/zones/find-facets'
import { CityFilter } from './city-filter'
import { ZoneFilter } from './zone-filter'
import type { Zone } from '@/lib/zones/zone'
import styles from './finder.module.css'

type Props = {
  asked: Asked
  result: Pick<Found<Findable>, 'counts' | 'known'>
  places: ReadonlyMap<string, Zone['place']>
  cities: { home: readonly string[]; abroad: readonly string[] }
}

/** Everything that zones can be found by, in one form that is sent to the list's own address. */
export function ZoneFilters({ asked, result: { counts, known }, places, cities }: Props) {
  const locale = useLocale()
  const t = useTranslations('find')
  return (
    <details className={`no-print ${styles['folded']} ${styles['filters']}`}>
      <summary>{t('filters')}</summary>
      <form action={leadingTo(liveHref(locale, '/zones'))} aria-label={t('filters')} data-numbers="counted">
        <KeptMoment />
        {asked.sort && <input type="hidden" name="sort" value={asked.sort} />}
        {asked.area && <input type="hidden" name="area" value={asked.area} />}
        {FACETS.map((facet) =>
          facet === 'city' ? (
            <CityFilter
              key={facet}
              chosen={asked.chosen.city}
              counts={counts.city}
              places={places}
              cities={cities}
            />
          ) : (
            <ZoneFilter
              key={facet}
              facet={facet}
              chosen={asked.chosen[facet]}
              counts={counts[facet]}
              known={known[facet]}
              places={places}
            />
          ),
        )}
        <Button className="mt-2 w-full justify-center">{t('show')}</Button>
      </form>
    </details>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { Place } from '@/lib/compare/place'
import { href } from '@/lib/words/href'

/** Of parks at home the country goes without saying. */
const HOME = 'Viet Nam'

/** Who stands in a column: name, where, since when. */
export function PlaceHead({ place: { key, kind, name, city, country, founded } }: { place: Place }) {
  const locale = useLocale()
  const t = useTranslations('compare')
  const address = kind === 'zone' ? `/zones/${key}` : '/zones'
  const where = city && [city[locale], ...(country && country.en !== HOME ? [country[locale]] : [])]
  return (
    <th role="columnheader" scope="col">
      <a href={href(locale, address)}>{name[locale]}</a>
      <small>{where ? where.join(', ') : t('network')}</small>
      {kind === 'zone' && (
        <small>{founded === null ? t('notFounded') : t('founded', { year: String(founded) })}</small>
      )}
    </th>
  )
}

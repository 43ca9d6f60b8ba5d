import { useLocale } from 'next-intl'
import { href } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'

/** A zone and where it is. */
export function ZoneName({ zone: { slug, name, place } }: { zone: Zone }) {
  const locale = useLocale()
  return (
    <h3>
      <a href={href(locale, `/zones/${slug}`)}>{name[locale]}</a>{' '}
      <span className="text-note font-normal text-muted">{place.name[locale]}</span>
    </h3>
  )
}

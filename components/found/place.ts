import type { Place } from 'schema-dts'
import type { Statement } from '@/lib/statements/statement'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'
import type { Address } from './site'

type Said = { locale: Locale; address: Address; description: string }

/** A zone where it lies, as far as that is known: nothing is filled in. @param statements of the zone */
export function zonePlace(
  zone: Zone,
  statements: readonly Statement[],
  { locale, address, description }: Said,
): Place {
  const { slug, name, place, website, position, partOf } = zone
  const other = locale === 'en' ? 'vi' : 'en'
  const street = statements.find(({ topic, verified }) => topic === 'address' && verified)
  return {
    '@type': 'Place',
    '@id': address(`/zones/${slug}#place`),
    name: name[locale],
    ...(name[other] !== name[locale] && { alternateName: name[other] }),
    description,
    url: address(liveHref(locale, `/zones/${slug}`)),
    ...(website !== null && { sameAs: website }),
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street.text[locale] }),
      addressLocality: place.name[locale],
      addressCountry: place.country[locale],
    },
    ...(position && {
      geo: { '@type': 'GeoCoordinates', latitude: position.latitude, longitude: position.longitude },
    }),
    ...(partOf && {
      containedInPlace: {
        '@type': 'Place',
        '@id': address(`/zones/${partOf.slug}#place`),
        name: partOf.name[locale],
        url: address(liveHref(locale, `/zones/${partOf.slug}`)),
      },
    }),
  }
}

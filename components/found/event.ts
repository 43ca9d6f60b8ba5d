import type { Event as SchemaEvent } from 'schema-dts'
import type { Event } from '@/lib/events/dto'
import { markdownToText } from '@/lib/shared/markdown'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'
import type { Address } from './site'

/** An event for search engines, which want its place: null where the sources name no host. @param host as a zone */
export function eventFound(
  { slug, name, date, purpose, host, organisations }: Event,
  hostZone: Zone | null,
  { locale, address, description }: { locale: Locale; address: Address; description: string },
): SchemaEvent | null {
  if (!host) return null
  const organisers = organisations.filter(({ role }) => role === 'organiser')
  return {
    '@type': 'Event',
    '@id': address(`/events/${slug}#event`),
    name: name[locale],
    description: purpose ? markdownToText(purpose[locale]) : description,
    startDate: date,
    url: address(liveHref(locale, `/events/${slug}`)),
    location: {
      '@type': 'Place',
      name: host.name[locale],
      ...(hostZone && {
        '@id': address(`/zones/${hostZone.slug}#place`),
        address: {
          '@type': 'PostalAddress',
          addressLocality: hostZone.place.name[locale],
          addressCountry: hostZone.place.country[locale],
        },
      }),
    },
    ...(organisers.length > 0 && {
      organizer: organisers.map((one) => ({ '@type': 'Organization', name: one.name[locale] }) as const),
    }),
  }
}

import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { eventDescription } from '@/components/found/descriptions'
import { eventFound } from '@/components/found/event'
import { JsonLd } from '@/components/found/json-ld'
import { publicAddress as address } from '@/lib/entry/public-address'
import type { Event } from '@/lib/events/dto'
import type { Locale } from '@/lib/shared/text'
import { getZone } from '@/lib/zones/queries'

/** Tells search engines when and where an event was. */
export async function EventFound({ locale, event }: { locale: Locale; event: Event }) {
  const [t, host] = await Promise.all([
    getTranslations({ locale }),
    event.host && getZone('live', event.host.slug),
  ])
  const found = eventFound(event, host, { locale, address, description: eventDescription(t, event, locale) })
  return (
    <JsonLd
      things={[
        ...(found ? [found] : []),
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: t('events.title'), path: '/events' },
          { name: event.name[locale], path: `/events/${event.slug}` },
        ]),
      ]}
    />
  )
}

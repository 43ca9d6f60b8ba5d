import { getTranslations } from 'next-intl/server'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { isNarrowed, readAsked } from '@/lib/zones/find-address'
import { placesOf } from '@/lib/zones/find-places'
import { listZones } from '@/lib/zones/queries'

/** What the list of zones is called: by the cities that it is asked for, or as one that is narrowed in another way. */
export async function zonesTitle(at: AsOf, locale: Locale, query: URLSearchParams): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'zones' })
  if (query.size === 0) return t('title')
  const places = placesOf((await listZones(at)).map((zone) => ({ zone })))
  const { asked } = readAsked(query, [...places.keys()])
  const named = asked.chosen.city.length > 0 ? asked.chosen.city : asked.area === null ? [] : [asked.area]
  const cities = named.flatMap((key) => places.get(key)?.name[locale] ?? [])
  if (cities.length > 0)
    return t('titleIn', { cities: new Intl.ListFormat(locale, { type: 'unit' }).format(cities) })
  return isNarrowed(asked) ? t('titleNarrowed') : t('title')
}

import { getTranslations } from 'next-intl/server'
import { readAsk } from '@/lib/compare/ask'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { listZones } from '@/lib/zones/queries'

/** Who is compared tells one comparison from another. */
export async function compareTitle(at: AsOf, locale: Locale, asked: URLSearchParams): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'compare' })
  const { zones: keys } = readAsk(asked)
  if (keys.length === 0) return t('title')
  const zones = await listZones(at)
  const names = new Map(
    zones.flatMap(({ slug, name, network }) => [
      [network.key, network.name[locale]] as const,
      [slug, name[locale]] as const,
    ]),
  )
  const known = keys.flatMap((key) => names.get(key) ?? [])
  return known.length === 0 ? t('title') : t('titleOf', { names: known.join(', ') })
}

import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { dataset } from '@/components/found/dataset'
import { zoneDescription } from '@/components/found/descriptions'
import { JsonLd } from '@/components/found/json-ld'
import { zonePlace } from '@/components/found/place'
import { publicAddress as address } from '@/lib/entry/public-address'
import { listFigures } from '@/lib/figures/queries'
import type { Locale } from '@/lib/shared/text'
import { listStatements } from '@/lib/statements/queries'
import type { Zone } from '@/lib/zones/zone'

type Props = { locale: Locale; zone: Zone }

/** Tells search engines where a zone is, and that its figures are data. */
export async function ZoneFound({ locale, zone }: Props) {
  const [t, figures, statements] = await Promise.all([
    getTranslations({ locale }),
    listFigures('live', { subject: zone.slug }),
    listStatements('live', zone.slug),
  ])
  const [path, name] = [`/zones/${zone.slug}`, zone.name[locale]]
  const description = zoneDescription(t, zone, figures, locale)
  const data = dataset(figures, {
    locale,
    address,
    publisher: t('shell.name'),
    path,
    query: `subject=${zone.slug}`,
    name: t('descriptions.zoneData', { zone: name }),
    description: t('descriptions.zoneDataAbout', { zone: name }),
    place: name,
  })
  return (
    <JsonLd
      things={[
        zonePlace(zone, statements, { locale, address, description }),
        ...(figures.length > 0 ? [data] : []),
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: t('zones.title'), path: '/zones' },
          { name, path },
        ]),
      ]}
    />
  )
}

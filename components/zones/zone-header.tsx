import { useLocale, useTranslations } from 'next-intl'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { href } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'

/** A zone's name in both languages, where it is, where it stands in its life and in its network. */
export function ZoneHeader({ zone }: { zone: Zone }) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const words = useTranslations('zone')
  const shell = useTranslations('shell')
  const other = locale === 'en' ? 'vi' : 'en'
  return (
    <header>
      <Breadcrumb
        label={shell('breadcrumb')}
        crumbs={[{ label: shell('nav.zones'), href: href(locale, '/zones') }]}
      />
      <h1 className="mt-4 max-w-4xl">{zone.name[locale]}</h1>
      {zone.name[other] !== zone.name[locale] && (
        <p lang={other} className="mt-1 text-lead text-muted">
          {zone.name[other]}
        </p>
      )}
      <p className="mt-4">
        {[zone.place.name[locale], t(`stage.${zone.stage}`), t(`membership.${zone.membership}`)].join(' · ')}
      </p>
      {zone.partOf && (
        <p>
          <a href={href(locale, `/zones/${zone.partOf.slug}`)}>
            {words('expansionOf', { zone: zone.partOf.name[locale] })}
          </a>
        </p>
      )}
    </header>
  )
}

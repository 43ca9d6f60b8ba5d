import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'
import type { Peer } from '@/lib/zones/peers'
import type { Zone } from '@/lib/zones/zone'

type Props = { partOf: Zone['partOf']; expansions: readonly Pick<Peer, 'slug' | 'name'>[] }

/** Of which zone this one is an expansion, and which zones expand it. */
export function ZoneChain({ partOf, expansions }: Props) {
  const t = useTranslations('zone')
  const groups = [
    { title: t('chainPart'), zones: partOf ? [partOf] : [] },
    { title: t('chainExpansions'), zones: expansions },
  ].filter(({ zones }) => zones.length > 0)
  if (groups.length === 0) return null
  return (
    <dl className="st">
      {groups.map(({ title, zones }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <ZoneLinks zones={zones} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Zones by name, each leading to its profile. */
export function ZoneLinks({ zones }: { zones: readonly Pick<Peer, 'slug' | 'name'>[] }) {
  const locale = useLocale()
  return (
    <ul className="sl">
      {zones.map(({ slug, name }) => (
        <li key={slug}>
          <a href={href(locale, `/zones/${slug}`)}>{name[locale]}</a>
        </li>
      ))}
    </ul>
  )
}

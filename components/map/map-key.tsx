import { useLocale, useTranslations } from 'next-intl'
import type { Area, Charted } from '@/lib/map/areas'
import { href } from '@/lib/words/href'
import styles from './map.module.css'

type Props = Pick<Charted, 'areas'> & { current: Area | null; nearer: (area: string) => string }

/** More zones than these are told by city alone, but for the city that is looked at. */
const MOST = 40

/**
 * What the map shows, in words and in its order: every city with a way nearer, every zone with its number. Where there
 * is no room beside the map it is folded away.
 */
export function MapKey({ areas, current, nearer }: Props) {
  const locale = useLocale()
  const t = useTranslations('map')
  const isMany = areas.reduce((sum, { marks }) => sum + marks.length, 0) > MOST
  if (areas.length === 0) return null
  return (
    <details data-numbers="counted" className={styles['key']}>
      <summary>{t('keyTitle')}</summary>
      <p>{t('keyTitle')}</p>
      <ol>
        {areas.slice(0, MOST).map((area) => {
          const { place, marks } = area
          const name = place.name[locale]
          const shown = isMany && area !== current ? [] : marks.slice(0, MOST)
          return (
            <li key={place.key} aria-current={area === current ? 'true' : undefined}>
              {area === current ? (
                <strong>{name}</strong>
              ) : (
                <a href={href(locale, nearer(place.key))} rel="nofollow" className="inline-block py-0.5">
                  {shown.length === 0
                    ? t('several', { place: name, count: marks.length })
                    : t('nearer', { place: name })}
                </a>
              )}
              {shown.length > 0 && (
                <ol>
                  {shown.map(({ zone, number }) => (
                    <li key={zone.slug}>
                      <span>{number}</span>
                      <a href={href(locale, `/zones/${zone.slug}`)}>{zone.name[locale]}</a>
                    </li>
                  ))}
                </ol>
              )}
              {shown.length > 0 && shown.length < marks.length && (
                <p>{t('more', { count: marks.length - shown.length })}</p>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}

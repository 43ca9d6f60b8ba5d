import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Mark } from '@/lib/map/areas'
import { CIRCLE } from '@/lib/map/map-marks'
import { href } from '@/lib/words/href'

type Props = { mark: Mark; x: number; y: number; children?: ReactNode }

/** The number of a zone in a circle, hollow where its position is not verified, leading to its profile. */
export function ZoneLink({ mark: { zone, number }, x, y, children }: Props) {
  const locale = useLocale()
  const words = useTranslations('map')('zone', { number, zone: zone.name[locale] })
  return (
    <a href={href(locale, `/zones/${zone.slug}`)} aria-label={words}>
      <title>{words}</title>
      <circle
        cx={x}
        cy={y}
        r={CIRCLE / 2 - 2}
        className={zone.position?.verified ? 'map-sure' : 'map-about'}
      />
      <text x={x} y={y} className="map-number">
        {number}
      </text>
      {children}
    </a>
  )
}

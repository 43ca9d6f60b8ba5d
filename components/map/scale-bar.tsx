import { useLocale, useTranslations } from 'next-intl'
import type { Box } from '@/lib/map/placing'
import type { View } from '@/lib/map/view'
import { formatNumber } from '@/lib/shared/format'

/** How long a scale may be, in kilometres. */
const STEPS = [100, 50, 20, 10, 5, 2, 1, 0.5] as const

/** Where it stands: at the bottom, on the left. */
export const scaleRoom = ({ height }: View): Box => ({ left: 0, top: height - 70, width: 190, height: 70 })

/** How far things are from each other on a map of one city. @param across kilometres from its left to its right edge */
export function ScaleBar({ view: { width, height }, across }: { view: View; across: number }) {
  const locale = useLocale()
  const t = useTranslations('map')
  const km = STEPS.find((step) => step <= across / 5) ?? 0.5
  const [left, bottom, length] = [20, height - 20, Math.round((km / across) * width)]
  return (
    <g>
      <path d={`M${left} ${bottom - 10}v10h${length}v-10`} className="map-scale" />
      <text x={left} y={bottom - 16}>
        {t('scale', { km: formatNumber(km, locale) })}
      </text>
    </g>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { Move } from '@/lib/changes/change-view'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatValue } from '@/lib/shared/format'
import { percentWords } from './percent'

/** How far a figure moves, and against which: "+6.3% against 165 enterprises (2024)". Nothing where nothing compares. */
export function Moved({ move }: { move: Move | null }) {
  const locale = useLocale()
  const t = useTranslations('review.move')
  if (move?.percent == null) return null
  const { percent, before } = move
  return (
    <p className="text-note text-muted">
      {t('against', {
        percent: percentWords(percent, locale),
        before: formatValue(before, locale),
        period: formatPeriod(before, locale),
      })}
    </p>
  )
}

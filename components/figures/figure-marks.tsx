import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { yearsTogether } from '@/lib/figures/cumulative'
import type { Figure } from '@/lib/figures/figure'

type Marked = Pick<Figure, 'verified' | 'status' | 'period' | 'metric'>

/**
 * What a reader must know before quoting a figure, in words: that nobody verified it, that it was not reported, or
 * that it adds up many years.
 */
export function FigureMarks({ figure }: { figure: Marked }) {
  const t = useTranslations('figures')
  const { verified, status } = figure
  const years = yearsTogether(figure)
  if (verified && status === 'reported' && years === null) return null
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {years !== null && <Mark>{t('together', { years })}</Mark>}
      {status !== 'reported' && <Mark>{t(`status.${status}`)}</Mark>}
      {!verified && <Mark tone="warn">{t('unverified')}</Mark>}
    </span>
  )
}

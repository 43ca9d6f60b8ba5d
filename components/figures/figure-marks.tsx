import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Figure } from '@/lib/figures/figure'

type Marked = Pick<Figure, 'verified' | 'status'>

/** What a reader must know before quoting a figure, in words: that nobody verified it, or that it was not reported. */
export function FigureMarks({ figure: { verified, status } }: { figure: Marked }) {
  const t = useTranslations('figures')
  if (verified && status === 'reported') return null
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {status !== 'reported' && <Mark>{t(`status.${status}`)}</Mark>}
      {!verified && <Mark tone="warn">{t('unverified')}</Mark>}
    </span>
  )
}

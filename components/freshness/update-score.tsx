import { useTranslations } from 'next-intl'
import type { Score } from '@/lib/freshness/freshness'

/** How a zone keeps to the schedule, counted: "1 of 7 figures on time", and what the others are. */
export function UpdateScore({ score }: { score: Score | null }) {
  const t = useTranslations('freshness')
  if (!score) return <span className="text-muted">{t('scoreNone')}</span>
  return (
    <span data-numbers="counted">
      {t('score', { onTime: score.onTime, expected: score.expected })}
      <span className="block text-muted empty:hidden">{restOf(score, t).join(', ')}</span>
    </span>
  )
}

type Words = ReturnType<typeof useTranslations<'freshness'>>

const restOf = ({ overdue, neverDated }: Score, t: Words) => [
  ...(overdue > 0 ? [t('overdueCount', { count: overdue })] : []),
  ...(neverDated > 0 ? [t('neverDatedCount', { count: neverDated })] : []),
]

import { useTranslations } from 'next-intl'
import { useWarningWords } from '@/components/checks/check-words'
import type { Warning } from '@/lib/checks/check'

/** What the portal flagged about a change, and what its author says to it. */
export function Flagged({ author, warnings }: { author: string; warnings: readonly Warning[] }) {
  const t = useTranslations('review.page')
  const wordsOf = useWarningWords()
  if (warnings.length === 0) return null
  return (
    <div className="text-note">
      <h4 className="font-semibold">{t('flagged', { author })}</h4>
      <ul className="grid gap-2">
        {warnings.map((warning) => (
          <li key={warning.code} className="measure border-l-4 border-warn pl-4">
            <p className="text-muted">{wordsOf(warning)}</p>
            <p>{warning.explanation ?? t('unexplained')}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

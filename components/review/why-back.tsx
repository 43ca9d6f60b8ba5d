import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { formatMoment } from '@/lib/shared/format-date'

/** That a reviewer sent a draft back, and why: one reason for all, or one at each change. */
export function WhyBack({ changeSet: { returned, splitFrom } }: { changeSet: ChangeSetView }) {
  const locale = useLocale()
  const t = useTranslations('review.draft')
  if (!returned) return null
  return (
    <Notice tone="warn" title={t('returned', { when: formatMoment(returned.at, locale) })}>
      <p className="whitespace-pre-line">{returned.reason ?? t('returnedEach')}</p>
      {splitFrom !== null && (
        <p>
          <a href={`/admin/changes/${splitFrom}`}>{t('splitFrom', { id: String(splitFrom) })}</a>
        </p>
      )}
    </Notice>
  )
}

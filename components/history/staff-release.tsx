import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { countWords } from '@/components/releases/count-words'
import { StaffHeading } from '@/components/staff/staff-heading'
import { DescriptionList } from '@/components/ui/description-list'
import { Mark } from '@/components/ui/mark'
import type { StaffRelease } from '@/lib/releases/staff-release'
import type { Summary } from '@/lib/releases/summary'
import { formatMoment } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

type Props = { release: StaffRelease; summary: Summary; children: ReactNode }

/** A release as staff see it: what, when, by whom, whether readers see it; below it, the way to take it back. */
export function StaffReleaseArticle({ release, summary, children }: Props) {
  const locale = useLocale()
  const t = useTranslations('history.staffRelease')
  const releases = useTranslations('releases')
  const origins = useTranslations('history.origins')
  const { number, title, publishedAt, note, rollsBack, takenBackBy, origin, urgentReason } = release
  const counts = countWords(summary, {
    count: (key, count) => releases(`counts.${key}`, { count }),
    none: () => releases('counts.none'),
  })
  const link = (to: number) => <a href={`/admin/releases/${to}`}>{releases('number', { number: to })}</a>
  const items = [
    { key: 'when', term: t('when'), detail: formatMoment(publishedAt, locale) },
    { key: 'what', term: t('what'), detail: counts },
    ...(origin ? [{ key: 'origin', term: t('origin'), detail: origins(origin) }] : []),
    ...(release.authors.length > 0
      ? [{ key: 'authors', term: t('authors'), detail: release.authors.join(', ') }]
      : []),
    ...(release.approvers.length > 0
      ? [{ key: 'approvers', term: t('approvers'), detail: release.approvers.join(', ') }]
      : []),
    { key: 'by', term: t('publishedBy'), detail: release.publishedBy ?? t('bySchedule') },
    ...(note ? [{ key: 'note', term: t('note'), detail: note[locale] }] : []),
    ...(urgentReason ? [{ key: 'urgent', term: t('urgent'), detail: urgentReason }] : []),
    ...(rollsBack === null ? [] : [{ key: 'takes', term: t('takesBack'), detail: link(rollsBack) }]),
    ...takenBackBy.map((taker) => ({ key: `taken-${taker}`, term: t('takenBackBy'), detail: link(taker) })),
    { key: 'check', term: t('check'), detail: <Check release={release} /> },
  ]
  return (
    <>
      <StaffHeading title={`${releases('number', { number })}: ${title[locale]}`}>
        <a href={href(locale, `/releases/${number}`)}>{t('publicPage')}</a>
      </StaffHeading>
      <DescriptionList items={items} />
      {children}
    </>
  )
}

function Check({ release: { check, review } }: { release: StaffRelease }) {
  const locale = useLocale()
  const t = useTranslations('history.staffRelease')
  return (
    <span className="flex flex-wrap gap-2">
      {check ? (
        <Mark tone={check.passed ? 'good' : 'bad'}>
          {t(check.passed ? 'checked' : 'notSeen', { moment: formatMoment(check.checkedAt, locale) })}
        </Mark>
      ) : (
        <span className="text-muted">{t('unchecked')}</span>
      )}
      {review && (
        <Mark tone={review.closed ? 'plain' : 'warn'}>{t(review.closed ? 'reviewed' : 'toReview')}</Mark>
      )}
    </span>
  )
}

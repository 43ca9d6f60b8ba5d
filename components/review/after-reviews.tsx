import { useLocale, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import type { OpenAfterReview } from '@/lib/review/waiting'
import { formatMoment } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { AfterReviewForm } from './after-review-form'

type Props = { reviews: readonly OpenAfterReview[]; action: FormAction; address: string }

/** Urgent releases that somebody else has to look at: why they could not wait, what they changed, and whether they stand. */
export function AfterReviews({ reviews, action, address }: Props) {
  const locale = useLocale()
  const t = useTranslations('review.after')
  return (
    <ul className="grid gap-8">
      {reviews.map(({ release, title, author, publishedAt, urgentReason, mayClose, changeSet }) => (
        <li key={release} id={`after-${release}`} className="grid gap-3 border-t border-rule pt-4">
          <h3 className="text-body font-semibold">
            <a href={href(locale, `/releases/${release}`)}>{t('release', { number: release })}</a>:{' '}
            {title[locale]}
          </h3>
          <p className="text-note text-muted">
            {t('published', { author, when: formatMoment(publishedAt, locale) })}
          </p>
          <p className="measure">{t('urgent', { reason: urgentReason })}</p>
          <p>
            <a href={`/admin/changes/${changeSet}`}>{t('see')}</a>
          </p>
          {mayClose ? (
            <AfterReviewForm action={action} address={address} release={release} />
          ) : (
            <p className="measure text-muted">{t('another')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { Comment } from '@/lib/review/waiting'
import { formatMoment } from '@/lib/shared/format-date'

/** What was said, in the order in which it was said. */
export function CommentList({ comments }: { comments: readonly Comment[] }) {
  const locale = useLocale()
  const t = useTranslations('review.comments')
  if (comments.length === 0) return null
  return (
    <ul className="grid gap-3">
      {comments.map(({ id, author, at, text }) => (
        <li key={id} className="measure border-l-4 border-rule pl-4">
          <p className="text-note text-muted">{t('said', { author, when: formatMoment(at, locale) })}</p>
          <p className="wrap-anywhere whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ul>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { Passport } from '@/lib/figures/passport'
import { formatStated } from '@/lib/shared/format'
import { formatDate, formatDay, formatPeriod } from '@/lib/shared/format-date'

type Props = { passport: Pick<Passport, 'figure' | 'published'>; address: string }

/** The figure in one line of plain text, to be copied as it is. */
export function PassportCitation({ passport: { figure, published }, address }: Props) {
  const locale = useLocale()
  const t = useTranslations('passport')
  const { subject, metric, source, value, missingCause } = figure
  return (
    <blockquote className="measure border-l-4 border-rule pl-4 text-note select-all">
      {t('citation', {
        subject: subject.name[locale],
        metric: metric.name[locale],
        period: formatPeriod(figure, locale),
        stated: value === null ? (missingCause?.[locale] ?? '') : formatStated({ ...figure, value }, locale),
        source: source.title,
        publisher: source.publisher,
        date: formatDate(source.published, locale),
        number: published.release,
        published: formatDay(published.publishedAt, locale),
        address,
      })}
    </blockquote>
  )
}

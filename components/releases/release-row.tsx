import { useLocale, useTranslations } from 'next-intl'
import type { Release } from '@/lib/releases/release'
import { formatMoment } from '@/lib/shared/format-date'
import { href, liveHref } from '@/lib/words/href'

/** A release in a list, with the way into the portal as it stood right after it. */
export function ReleaseRow({ release: { number, publishedAt, title, changes } }: { release: Release }) {
  const locale = useLocale()
  const t = useTranslations('releases')
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-rule py-6 md:grid-cols-[12rem_1fr]">
      <p className="text-note text-muted md:pt-1.5">{t('number', { number })}</p>
      <div className="measure">
        <h2 className="text-lead">
          <a href={href(locale, `/releases/${number}`)}>{title[locale]}</a>
        </h2>
        <p className="mt-1 text-note text-muted">
          <time dateTime={publishedAt}>{t('published', { moment: formatMoment(publishedAt, locale) })}</time>
          {' · '}
          {t('changes', { count: changes })}
        </p>
        <p className="mt-2 text-note">
          <a href={`${liveHref(locale, '/')}?release=${number}`}>{t('read')}</a>
        </p>
      </div>
    </li>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate } from '@/lib/shared/format-date'
import { isStated } from '@/lib/sources/publisher'

/** A source as it is cited: its title in its own words, publisher, date, and what kind of source it is. */
export function SourceReference({ source }: { source: SourceRef }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { title, publisher, url, published, quality } = source
  return (
    <span>
      {url === null ? (
        <cite className="not-italic">{title}</cite>
      ) : (
        <a href={url} rel="external noopener">
          <cite className="not-italic">{title}</cite>
        </a>
      )}
      <span className="text-muted">
        {' · '}
        {[publisher, formatDate(published, locale)].filter(isStated).join(', ')} ({t(`quality.${quality}`)})
      </span>
    </span>
  )
}

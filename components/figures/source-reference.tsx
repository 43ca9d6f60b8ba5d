import { useLocale, useTranslations } from 'next-intl'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate } from '@/lib/shared/format-date'
import { PublisherWords } from '@/components/sources/publisher-name'
import { SourceTitle } from '@/components/sources/source-title'
import { isStated } from '@/lib/sources/publisher'

/** A source as it is cited: its title in its own words, publisher, date, and what kind of source it is. */
export function SourceReference({ source }: { source: SourceRef }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { publisher, published, quality } = source
  const date = formatDate(published, locale)
  return (
    <span>
      <SourceTitle source={source} />
      <span className="text-muted">
        {' · '}
        {isStated(publisher) && <PublisherWords>{publisher}</PublisherWords>}
        {isStated(publisher) && isStated(date) && ', '}
        {isStated(date) && date} ({t(`quality.${quality}`)})
      </span>
    </span>
  )
}

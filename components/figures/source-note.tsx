import { useLocale, useTranslations } from 'next-intl'
import { PublisherName } from '@/components/sources/publisher-name'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate } from '@/lib/shared/format-date'
import { isStated } from '@/lib/sources/publisher'

/** A source in few words beside what it says, leading to its entry in the list at the end of the page. */
export function SourceNote({ source }: { source: SourceRef }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { id, published, quality } = source
  const date = formatDate(published, locale)
  return (
    <cite>
      <a href={`#${id}`}>
        <PublisherName source={source} />
        {isStated(date) && `, ${date}`}
      </a>
      {quality === 'weak' && ` (${t('quality.weak')})`}
    </cite>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import { PublisherWords } from '@/components/sources/publisher-name'
import { SourceTitle } from '@/components/sources/source-title'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate } from '@/lib/shared/format-date'
import { isStated } from '@/lib/sources/publisher'
import { href } from '@/lib/words/href'

const byNumber = (a: SourceRef, b: SourceRef) => a.id.localeCompare(b.id, 'en', { numeric: true })

/** The sources of a page, each once, in the order of their numbers. */
export const sourcesOf = (cited: readonly { source: SourceRef | null }[]): SourceRef[] =>
  [
    ...new Map(cited.flatMap(({ source }) => (source ? [[source.id, source] as const] : []))).values(),
  ].toSorted(byNumber)

/** The sources that a page rests on, each to be followed; what stands above leads here by number. */
export function ProfileSources({ sources }: { sources: readonly SourceRef[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  return (
    <>
      <ul className="so" data-numbers="quoted">
        {sources.map((source) => {
          const { id, publisher, published, quality } = source
          const date = formatDate(published, locale)
          return (
            <li key={id} id={id}>
              <b>{id}</b>
              <p>
                <SourceTitle source={source} />{' '}
                <small>
                  {isStated(publisher) && <PublisherWords>{publisher}</PublisherWords>}
                  {isStated(publisher) && isStated(date) && ', '}
                  {isStated(date) && date} ({words(`quality.${quality}`)})
                </small>
              </p>
            </li>
          )
        })}
      </ul>
      <p className="la">
        <a href={href(locale, '/sources')}>{t('sourcesAll')}</a>
      </p>
    </>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { Source } from '@/lib/sources/dto'
import { formatDate } from '@/lib/shared/format-date'

/** A source in the list of all, under the number by which figures cite it. */
export function SourceEntry({ source }: { source: Source }) {
  const locale = useLocale()
  const [t, f] = [useTranslations('sources'), useTranslations('figures')]
  const { id, title, publisher, url, published, quality, note } = source
  return (
    <li
      id={id}
      className="grid scroll-mt-6 grid-cols-[3.5rem_1fr] gap-x-4 border-t border-rule py-3 target:bg-tint md:grid-cols-[3.5rem_1fr_14rem]"
    >
      <a href={`#${id}`} className="text-note text-muted">
        {id}
      </a>
      <div className="measure">
        {url === null ? (
          <cite className="not-italic">{title}</cite>
        ) : (
          <a href={url} rel="external noopener">
            <cite className="not-italic">{title}</cite>
          </a>
        )}
        <p className="text-note text-muted">
          {[publisher, formatDate(published, locale), url === null ? t('noAddress') : '']
            .filter((words) => words !== '' && words !== '-')
            .join(' · ')}
        </p>
        {note && (
          <p data-numbers="quoted" className="text-note text-muted">
            {note[locale]}
          </p>
        )}
      </div>
      <p className="col-start-2 text-note md:col-start-auto">{f(`quality.${quality}`)}</p>
    </li>
  )
}

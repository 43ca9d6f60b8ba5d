import { useLocale, useTranslations } from 'next-intl'
import { isStated } from '@/lib/sources/publisher'
import type { Source } from '@/lib/sources/dto'
import { formatDate } from '@/lib/shared/format-date'
import { PublisherWords } from './publisher-name'
import { SourceTitle } from './source-title'

/** A source in the list of all, under the number by which figures cite it. */
export function SourceEntry({ source }: { source: Source }) {
  const locale = useLocale()
  const [t, f] = [useTranslations('sources'), useTranslations('figures')]
  const { id, publisher, url, published, quality, note } = source
  const more = [formatDate(published, locale), url === null ? t('noAddress') : ''].filter(
    (words) => words !== '' && isStated(words),
  )
  return (
    <li id={id}>
      <a href={`#${id}`}>{id}</a>
      <div>
        <SourceTitle source={source} />
        <p>
          {isStated(publisher) && <PublisherWords>{publisher}</PublisherWords>}
          {isStated(publisher) && more.length > 0 && ' · '}
          {more.join(' · ')}
        </p>
        {note && <p data-numbers="quoted">{note[locale]}</p>}
      </div>
      <p>{f(`quality.${quality}`)}</p>
    </li>
  )
}

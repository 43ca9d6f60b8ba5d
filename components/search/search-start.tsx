import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { searchPath } from '@/lib/search/asked'
import { href } from '@/lib/words/href'

const PLACES = ['zones', 'incentives', 'metrics', 'events'] as const
const EXAMPLES = ['place', 'law', 'incentive', 'metric'] as const

/** Searches to begin with, for whoever does not know yet what there is. */
export function SearchExamples() {
  const t = useTranslations('search')
  return (
    <p className="mt-6 measure" data-numbers="quoted">
      {t('try')}: <SearchLinks words={EXAMPLES.map((example) => t(`examples.${example}`))} />
    </p>
  )
}

function SearchLinks({ words }: { words: readonly string[] }) {
  const locale = useLocale()
  return words.map((query, place) => (
    <Fragment key={query}>
      {place > 0 && ', '}
      <a rel="nofollow" href={href(locale, searchPath({ query, kind: null, page: 1 }))}>
        {query}
      </a>
    </Fragment>
  ))
}

/** Nothing was found: what may have been meant, and where everything is. */
export function NothingFound({ query, meant }: { query: string; meant: readonly string[] }) {
  const locale = useLocale()
  const t = useTranslations('search')
  return (
    <div data-numbers="quoted" className="mt-6">
      <p className="text-lead" role="status">
        {t('nothing', { query })}
      </p>
      {meant.length > 0 && (
        <p className="mt-3">{t.rich('meant', { words: () => <SearchLinks words={meant} /> })}</p>
      )}
      <p className="mt-3">{t('start')}</p>
      <ul className="mt-2 list-disc pl-5 [&_a]:py-1">
        {PLACES.map((place) => (
          <li key={place}>
            <a href={href(locale, `/${place}`)}>{t(`places.${place}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { searchPath } from '@/lib/search/asked'
import { A_PAGE, type Results } from '@/lib/search/search'
import { href } from '@/lib/words/href'
import { SearchHit } from './search-hit'
import { SearchKinds } from './search-kinds'

/** What was found for a query, how the query had to be read for it, and the ways to less and to more of it. */
export function SearchResults({ results }: { results: Results }) {
  const locale = useLocale()
  const t = useTranslations('search')
  const { query, how, read, kind, count, hits, page, pages } = results
  const all = (chunks: ReactNode) => (
    <a rel="nofollow" href={href(locale, searchPath({ query, kind: null, page: 1 }))}>
      {chunks}
    </a>
  )
  const from = (page - 1) * A_PAGE + 1
  return (
    <div data-numbers="counted">
      <p className="mt-6 text-lead" role="status">
        {kind === null
          ? t('found', { count, query })
          : t('foundKind', { count, query, kind: t(`kinds.${kind}`) })}
      </p>
      {how !== 'typed' && (
        <p className="mt-1 text-muted">
          {read === null
            ? t(how === 'some' ? 'some' : 'accents')
            : t(how === 'some' ? 'some' : 'spelling', { query, read })}
        </p>
      )}
      <SearchKinds results={results} />
      {hits.length === 0 ? (
        <p className="mt-6">{t.rich('nothingKind', { all })}</p>
      ) : (
        <ol
          start={from}
          data-numbers="quoted"
          className="[&_h2]:text-lead [&_h2+p]:text-note [&_h2+p]:text-muted [&_li]:border-b [&_li]:border-rule [&_li]:py-5 [&_mark]:bg-[color-mix(in_srgb,var(--color-accent)_24%,transparent)] [&_mark]:text-inherit [&_p]:measure [&_p+p]:mt-1.5"
        >
          {hits.map((hit) => (
            <SearchHit key={hit.key} hit={hit} />
          ))}
        </ol>
      )}
      {pages > 1 && <SearchPages results={results} from={from} to={from + hits.length - 1} />}
    </div>
  )
}

function SearchPages({ results, from, to }: { results: Results; from: number; to: number }) {
  const locale = useLocale()
  const t = useTranslations('search')
  const { query, kind, page, pages } = results
  const link = (to: number, words: string) => (
    <a rel="nofollow" className="py-1" href={href(locale, searchPath({ query, kind, page: to }))}>
      {words}
    </a>
  )
  return (
    <nav aria-label={t('pages')} className="no-print mt-6 flex flex-wrap gap-x-8 gap-y-2">
      <p className="py-1 text-muted">{t('shown', { from, to })}</p>
      {page > 1 && link(page - 1, t('earlier'))}
      {page < pages && link(page + 1, t('more'))}
    </nav>
  )
}

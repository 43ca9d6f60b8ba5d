import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { SearchBox } from '@/components/search/search-box'
import { SearchResults } from '@/components/search/search-results'
import { NothingFound, SearchExamples } from '@/components/search/search-start'
import type { AsOf } from '@/lib/releases/as-of'
import { askedOf } from '@/lib/search/asked'
import { searchIndex } from '@/lib/search/queries'
import { meant, search } from '@/lib/search/search'
import type { Locale } from '@/lib/shared/text'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

/** What is found for words, or where to begin. */
export async function SearchArticle({ at, locale, asked }: Props) {
  const t = await getTranslations('search')
  const question = askedOf(asked)
  return (
    <article>
      <PageHeading title={t('title')}>{question.query === '' && <p>{t('intro')}</p>}</PageHeading>
      <SearchBox query={question.query} />
      {question.query === '' ? <SearchExamples /> : await answer({ at, locale }, question)}
    </article>
  )
}

async function answer({ at, locale }: Omit<Props, 'asked'>, question: ReturnType<typeof askedOf>) {
  const index = await searchIndex(at)
  const results = search(index, question, locale)
  if (results.total > 0) return <SearchResults results={results} />
  return <NothingFound query={question.query} meant={meant(index, question.query)} />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { SearchArticle } from '../../_articles/search-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    path: '/search',
    title: t('search.title'),
    description: t('descriptions.search'),
  })
}

/** Asked for nothing. What answers a question is drawn by the pages below `asked`. */
export default async function SearchPage({ params }: Props) {
  return <SearchArticle at="live" locale={await pageLocale(params)} asked={NOTHING_ASKED} />
}

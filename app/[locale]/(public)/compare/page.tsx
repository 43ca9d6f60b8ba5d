import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/lib/words/alternates'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { CompareArticle } from '../../_articles/compare-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'compare' })
  return { title: t('title'), alternates: alternates(locale, '/compare') }
}

/** Asked for nothing. What answers a question is drawn by the pages below `asked`. */
export default async function ComparePage({ params }: Props) {
  return <CompareArticle at="live" locale={await pageLocale(params)} asked={NOTHING_ASKED} />
}

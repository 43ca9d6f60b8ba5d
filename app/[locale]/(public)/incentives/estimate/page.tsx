import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { EstimateArticle } from '../../../_articles/estimate-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'estimate' })
  return pageMetadata({
    locale,
    path: '/incentives/estimate',
    title: t('title'),
    description: t('description'),
  })
}

/** Asked for nothing. What answers a question is drawn by the pages below `asked`. */
export default async function EstimatePage({ params }: Props) {
  return <EstimateArticle at="live" locale={await pageLocale(params)} asked={NOTHING_ASKED} />
}

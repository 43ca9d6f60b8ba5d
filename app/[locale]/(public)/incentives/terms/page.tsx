import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { IncentiveTermsArticle } from '../../../_articles/incentive-terms-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('incentives.table')
  return pageMetadata({ locale, path: '/incentives/terms', title: t('title'), description: t('description') })
}

export default async function IncentiveTermsPage({ params }: Props) {
  return <IncentiveTermsArticle at="live" locale={await pageLocale(params)} />
}

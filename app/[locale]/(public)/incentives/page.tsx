import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { IncentivesArticle } from '../../_articles/incentives-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('incentives')
  return pageMetadata({ locale, path: '/incentives', title: t('title'), description: t('intro') })
}

export default async function IncentivesPage({ params }: Props) {
  return <IncentivesArticle at="live" locale={await pageLocale(params)} />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { MetricsArticle } from '../../_articles/metrics-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('metrics')
  return pageMetadata({ locale, path: '/metrics', title: t('title'), description: t('intro') })
}

export default async function MetricsPage({ params }: Props) {
  await pageLocale(params)
  return <MetricsArticle at="live" />
}

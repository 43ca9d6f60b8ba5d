import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { feedTypes } from '@/lib/words/feeds'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { ReleasesArticle } from '../../_articles/releases-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('releases')
  return pageMetadata({
    locale,
    path: '/releases',
    title: t('title'),
    description: t('intro'),
    types: feedTypes(locale),
  })
}

export default async function ReleasesPage({ params }: Props) {
  await pageLocale(params)
  return <ReleasesArticle at="live" />
}

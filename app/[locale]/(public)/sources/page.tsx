import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { SourcesArticle } from '../../_articles/sources-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('sources')
  return pageMetadata({ locale, path: '/sources', title: t('title'), description: t('intro') })
}

export default async function SourcesPage({ params }: Props) {
  return <SourcesArticle at="live" locale={await pageLocale(params)} />
}

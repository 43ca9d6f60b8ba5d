import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { MethodologyArticle } from '../../_articles/methodology-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('methodology')
  return pageMetadata({ locale, path: '/methodology', title: t('title'), description: t('intro') })
}

export default async function MethodologyPage({ params }: Props) {
  return <MethodologyArticle at="live" locale={await pageLocale(params)} />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/lib/words/alternates'
import { feedTypes } from '@/lib/words/feeds'
import { pageLocale } from '@/lib/words/page-locale'
import { HomeArticle } from '../_articles/home-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('home')
  return {
    title: { absolute: `Zonebook – ${t('title')}` },
    alternates: { ...alternates(locale, '/'), types: feedTypes(locale) },
  }
}

export default async function HomePage({ params }: Props) {
  return <HomeArticle at="live" locale={await pageLocale(params)} />
}

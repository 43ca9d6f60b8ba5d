import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { feedTypes } from '@/lib/words/feeds'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { HomeArticle } from '../_articles/home-article'
import { HomeFound } from '../_found/home-found'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    path: '/',
    title: `${t('shell.name')} – ${t('home.title')}`,
    description: t('descriptions.home'),
    whole: true,
    types: feedTypes(locale),
  })
}

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params)
  return (
    <>
      <HomeFound locale={locale} />
      <HomeArticle at="live" locale={locale} />
    </>
  )
}

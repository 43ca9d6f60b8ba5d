import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { EventsArticle } from '../../_articles/events-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('events')
  return pageMetadata({ locale, path: '/events', title: t('title'), description: t('intro') })
}

export default async function EventsPage({ params }: Props) {
  await pageLocale(params)
  return <EventsArticle at="live" />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { EventsArticle } from '../../_articles/events-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('events')
  return { title: t('title'), description: t('intro'), alternates: alternates(locale, '/events') }
}

export default async function EventsPage({ params }: Props) {
  await pageLocale(params)
  return <EventsArticle at="live" />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getEvent } from '@/lib/events/queries'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { EventArticle } from '../../../_articles/event-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const event = await getEvent('live', slug)
  if (!event) return {}
  return {
    title: event.name[locale],
    description: event.purpose?.[locale] ?? null,
    alternates: alternates(locale, `/events/${slug}`),
  }
}

export default async function EventPage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const event = await getEvent('live', slug)
  if (!event) notFound()

  return <EventArticle at="live" locale={locale} event={event} />
}

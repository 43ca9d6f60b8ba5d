import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getEvent } from '@/lib/events/queries'
import { markdownToText } from '@/lib/shared/markdown'
import { asItStood } from '@/lib/releases/as-it-stood'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { EventArticle } from '../../../_articles/event-article'
import { titleMetadata, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'event', slug, getEvent)
  if (!found) return {}
  const { thing: event, withdrawal } = found
  return {
    ...(await titleMetadata(event.name[locale], withdrawal)),
    description: event.purpose && markdownToText(event.purpose[locale]),
    alternates: alternates(locale, `/events/${slug}`),
  }
}

export default async function EventPage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'event', slug, getEvent)
  if (!found) notFound()

  const { thing: event, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      <EventArticle at={at} locale={locale} event={event} />
    </Withdrawn>
  )
}

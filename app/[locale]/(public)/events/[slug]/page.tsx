import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { eventDescription } from '@/components/found/descriptions'
import { getEvent } from '@/lib/events/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { EventArticle } from '../../../_articles/event-article'
import { EventFound } from '../../../_found/event-found'
import { titleOf, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'event', slug, getEvent)
  if (!found) return {}
  const { thing: event, withdrawal } = found
  return pageMetadata({
    locale,
    path: `/events/${slug}`,
    ...(await titleOf(event.name[locale], withdrawal)),
    description: eventDescription(await getTranslations({ locale }), event, locale),
  })
}

export default async function EventPage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'event', slug, getEvent)
  if (!found) notFound()

  const { thing: event, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      {!withdrawal && <EventFound locale={locale} event={event} />}
      <EventArticle at={at} locale={locale} event={event} />
    </Withdrawn>
  )
}

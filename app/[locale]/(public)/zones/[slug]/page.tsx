import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { asItStood } from '@/lib/releases/as-it-stood'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { getZone } from '@/lib/zones/queries'
import { titleMetadata, Withdrawn } from '../../../_articles/withdrawn'
import { ZoneArticle } from '../../../_articles/zone-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'zone', slug, getZone)
  if (!found) return {}
  const { thing: zone, withdrawal } = found
  return {
    ...(await titleMetadata(zone.name[locale], withdrawal)),
    alternates: alternates(locale, `/zones/${slug}`),
  }
}

export default async function ZonePage({ params }: Props) {
  await pageLocale(params)
  const found = await asItStood('live', 'zone', (await params).slug, getZone)
  if (!found) notFound()

  const { thing: zone, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      <ZoneArticle at={at} zone={zone} />
    </Withdrawn>
  )
}

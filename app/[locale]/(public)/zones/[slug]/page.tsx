import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { getZone } from '@/lib/zones/queries'
import { ZoneArticle } from '../../../_articles/zone-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const zone = await getZone('live', slug)
  return zone ? { title: zone.name[locale], alternates: alternates(locale, `/zones/${slug}`) } : {}
}

export default async function ZonePage({ params }: Props) {
  await pageLocale(params)
  const zone = await getZone('live', (await params).slug)
  if (!zone) notFound()

  return <ZoneArticle at="live" zone={zone} />
}

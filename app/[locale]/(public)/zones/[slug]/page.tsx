import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { zoneDescription, zoneTitle } from '@/components/found/descriptions'
import { listFigures } from '@/lib/figures/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { getZone } from '@/lib/zones/queries'
import { titleOf, Withdrawn } from '../../../_articles/withdrawn'
import { ZoneArticle } from '../../../_articles/zone-article'
import { ZoneFound } from '../../../_found/zone-found'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'zone', slug, getZone)
  if (!found) return {}
  const { thing: zone, at, withdrawal } = found
  const figures = await listFigures(at, { subject: slug })
  const path = `/zones/${slug}`
  return pageMetadata({
    locale,
    path,
    card: path,
    ...(await titleOf(zoneTitle(zone, locale), withdrawal)),
    description: zoneDescription(await getTranslations({ locale }), zone, figures, locale),
  })
}

export default async function ZonePage({ params }: Props) {
  const locale = await pageLocale(params)
  const found = await asItStood('live', 'zone', (await params).slug, getZone)
  if (!found) notFound()

  const { thing: zone, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      {!withdrawal && <ZoneFound locale={locale} zone={zone} />}
      <ZoneArticle at={at} zone={zone} />
    </Withdrawn>
  )
}

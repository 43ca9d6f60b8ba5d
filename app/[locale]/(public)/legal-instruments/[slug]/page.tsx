import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { instrumentDescription } from '@/components/found/descriptions'
import { getInstrument } from '@/lib/law/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { InstrumentArticle } from '../../../_articles/instrument-article'
import { titleOf, Withdrawn } from '../../../_articles/withdrawn'
import { InstrumentFound } from '../../../_found/instrument-found'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'legal_instrument', slug, getInstrument)
  if (!found) return {}
  const { thing: instrument, withdrawal } = found
  return pageMetadata({
    locale,
    path: `/legal-instruments/${slug}`,
    ...(await titleOf(instrument.title[locale], withdrawal)),
    description: instrumentDescription(await getTranslations({ locale }), instrument, locale),
  })
}

export default async function InstrumentPage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'legal_instrument', slug, getInstrument)
  if (!found) notFound()

  const { thing: instrument, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      {!withdrawal && <InstrumentFound locale={locale} instrument={instrument} />}
      <InstrumentArticle at={at} locale={locale} instrument={instrument} />
    </Withdrawn>
  )
}

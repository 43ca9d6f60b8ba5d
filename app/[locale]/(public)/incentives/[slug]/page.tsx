import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { incentiveDescription } from '@/components/found/descriptions'
import { getIncentive } from '@/lib/incentives/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { IncentiveArticle } from '../../../_articles/incentive-article'
import { IncentiveFound } from '../../../_found/incentive-found'
import { titleOf, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'incentive', slug, getIncentive)
  if (!found) return {}
  const { thing: incentive, withdrawal } = found
  return pageMetadata({
    locale,
    path: `/incentives/${slug}`,
    ...(await titleOf(incentive.title[locale], withdrawal)),
    description: incentiveDescription(await getTranslations({ locale }), incentive, locale),
  })
}

export default async function IncentivePage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'incentive', slug, getIncentive)
  if (!found) notFound()

  const { thing: incentive, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      {!withdrawal && <IncentiveFound locale={locale} incentive={incentive} />}
      <IncentiveArticle at={at} locale={locale} incentive={incentive} />
    </Withdrawn>
  )
}

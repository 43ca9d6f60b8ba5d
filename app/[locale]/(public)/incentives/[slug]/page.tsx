import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getIncentive } from '@/lib/incentives/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { IncentiveArticle } from '../../../_articles/incentive-article'
import { titleMetadata, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'incentive', slug, getIncentive)
  if (!found) return {}
  const { thing: incentive, withdrawal } = found
  return {
    ...(await titleMetadata(incentive.title[locale], withdrawal)),
    description: incentive.gives[locale],
    alternates: alternates(locale, `/incentives/${slug}`),
  }
}

export default async function IncentivePage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'incentive', slug, getIncentive)
  if (!found) notFound()

  const { thing: incentive, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      <IncentiveArticle at={at} locale={locale} incentive={incentive} />
    </Withdrawn>
  )
}

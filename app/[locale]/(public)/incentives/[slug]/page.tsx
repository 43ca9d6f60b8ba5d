import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getIncentive } from '@/lib/incentives/queries'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { IncentiveArticle } from '../../../_articles/incentive-article'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const incentive = await getIncentive('live', slug)
  if (!incentive) return {}
  return {
    title: incentive.title[locale],
    description: incentive.gives[locale],
    alternates: alternates(locale, `/incentives/${slug}`),
  }
}

export default async function IncentivePage({ params }: Props) {
  const [locale, { slug }] = [await pageLocale(params), await params]
  const incentive = await getIncentive('live', slug)
  if (!incentive) notFound()

  return <IncentiveArticle at="live" locale={locale} incentive={incentive} />
}

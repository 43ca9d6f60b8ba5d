import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMetric } from '@/lib/metrics/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { MetricArticle } from '../../../_articles/metric-article'
import { titleMetadata, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; key: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { key }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'metric', key, getMetric)
  if (!found) return {}
  const { thing: metric, withdrawal } = found
  const { name, description } = metric
  return {
    ...(await titleMetadata(name[locale], withdrawal)),
    description: description[locale],
    alternates: alternates(locale, `/metrics/${key}`),
  }
}

export default async function MetricPage({ params }: Props) {
  const [locale, { key }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'metric', key, getMetric)
  if (!found) notFound()

  const { thing: metric, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      <MetricArticle at={at} locale={locale} metric={metric} />
    </Withdrawn>
  )
}

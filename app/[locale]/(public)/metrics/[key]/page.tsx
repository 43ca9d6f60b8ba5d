import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMetric } from '@/lib/metrics/queries'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { MetricArticle } from '../../../_articles/metric-article'

type Props = { params: Promise<{ locale: string; key: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { key }] = [await pageLocale(params), await params]
  const metric = await getMetric('live', key)
  if (!metric) return {}
  const { name, description } = metric
  return {
    title: name[locale],
    description: description[locale],
    alternates: alternates(locale, `/metrics/${key}`),
  }
}

export default async function MetricPage({ params }: Props) {
  const [locale, { key }] = [await pageLocale(params), await params]
  const metric = await getMetric('live', key)
  if (!metric) notFound()

  return <MetricArticle at="live" locale={locale} metric={metric} />
}

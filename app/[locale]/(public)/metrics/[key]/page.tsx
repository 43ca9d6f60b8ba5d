import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { metricDescription } from '@/components/found/descriptions'
import { getMetric } from '@/lib/metrics/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { MetricArticle } from '../../../_articles/metric-article'
import { MetricFound } from '../../../_found/metric-found'
import { titleOf, Withdrawn } from '../../../_articles/withdrawn'

type Props = { params: Promise<{ locale: string; key: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { key }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'metric', key, getMetric)
  if (!found) return {}
  const { thing: metric, withdrawal } = found
  const path = `/metrics/${key}`
  return pageMetadata({
    locale,
    path,
    card: path,
    ...(await titleOf(metric.name[locale], withdrawal)),
    description: metricDescription(await getTranslations({ locale }), metric, locale),
  })
}

export default async function MetricPage({ params }: Props) {
  const [locale, { key }] = [await pageLocale(params), await params]
  const found = await asItStood('live', 'metric', key, getMetric)
  if (!found) notFound()

  const { thing: metric, at, withdrawal } = found
  return (
    <Withdrawn withdrawal={withdrawal}>
      {!withdrawal && <MetricFound locale={locale} metric={metric} />}
      <MetricArticle at={at} locale={locale} metric={metric} />
    </Withdrawn>
  )
}

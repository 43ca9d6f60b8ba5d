import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { type ListedMetric, MetricList } from '@/components/metrics/metric-list'
import { headline } from '@/lib/figures/headline'
import { listFigures } from '@/lib/figures/queries'
import { METRIC_TOPICS } from '@/lib/metrics/metric'
import { listMetrics } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { listZones } from '@/lib/zones/queries'
import { byReach } from './figures-by-reach'

/** Every metric by topic, with how far its figures reach. One read a metric, so that publishing one redraws little. */
export async function MetricsArticle({ at }: { at: AsOf }) {
  const [t, metrics, zones] = await Promise.all([getTranslations('metrics'), listMetrics(at), listZones(at)])
  const listed = await Promise.all(
    metrics.map(async (metric): Promise<ListedMetric> => {
      const figures = await listFigures(at, { metric: metric.key })
      const { together, zoned, abroad } = byReach(figures, zones)
      return {
        metric,
        figures: figures.length,
        zones: zoned.length,
        abroad: abroad.length,
        national: headline(together),
      }
    }),
  )
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      {METRIC_TOPICS.map((topic) => {
        const own = listed.filter(({ metric }) => metric.topic === topic)
        if (own.length === 0) return null
        return (
          <Section key={topic} id={topic} title={t(`topics.${topic}`)}>
            <MetricList metrics={own} />
          </Section>
        )
      })}
    </article>
  )
}

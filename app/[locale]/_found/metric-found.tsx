import { getTranslations } from 'next-intl/server'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { dataset } from '@/components/found/dataset'
import { metricDescription } from '@/components/found/descriptions'
import { JsonLd } from '@/components/found/json-ld'
import { publicAddress as address } from '@/lib/entry/public-address'
import { listFigures } from '@/lib/figures/queries'
import type { Metric } from '@/lib/metrics/metric'
import type { Locale } from '@/lib/shared/text'

/** Tells search engines that a metric's figures are data, and where the files are. */
export async function MetricFound({ locale, metric }: { locale: Locale; metric: Metric }) {
  const [t, figures] = await Promise.all([
    getTranslations({ locale }),
    listFigures('live', { metric: metric.key }),
  ])
  const [path, name] = [`/metrics/${metric.key}`, metric.name[locale]]
  const data = dataset(figures, {
    locale,
    address,
    publisher: t('shell.name'),
    path,
    query: `metric=${metric.key}`,
    name: t('descriptions.metricData', { metric: name }),
    description: metricDescription(t, metric, locale),
    place: t('descriptions.country'),
  })
  return (
    <JsonLd
      things={[
        ...(figures.length > 0 ? [data] : []),
        breadcrumbs(locale, address, [
          { name: t('shell.name'), path: '/' },
          { name: t('metrics.title'), path: '/metrics' },
          { name, path },
        ]),
      ]}
    />
  )
}

import { useLocale, useTranslations } from 'next-intl'
import { FigureCell } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { href } from '@/lib/words/href'
import { unitWords } from './unit-words'

/** A metric, how far its figures reach, and what all zones together come to. */
export type ListedMetric = {
  metric: Metric
  figures: number
  zones: number
  abroad: number
  national: Figure | null
}

export function MetricList({ metrics }: { metrics: readonly ListedMetric[] }) {
  return (
    <ul className="border-b border-rule">
      {metrics.map((listed) => (
        <Row key={listed.metric.key} {...listed} />
      ))}
    </ul>
  )
}

function Row({ metric, national, ...reach }: ListedMetric) {
  const locale = useLocale()
  const t = useTranslations('metrics')
  const unit = unitWords(metric.unit, locale)
  return (
    <li className="grid gap-x-10 gap-y-2 border-t border-rule py-4 md:grid-cols-[1fr_16rem]">
      <div className="measure">
        <h3>
          <a href={href(locale, `/metrics/${metric.key}`)}>{metric.name[locale]}</a>
        </h3>
        <p className="mt-0.5">{metric.description[locale]}</p>
        <p data-numbers="counted" className="mt-1 text-note text-muted">
          {[unit, t('reach', reach)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="md:text-right">
        <p className="text-note text-muted">{t('national')}</p>
        {national ? (
          <FigureCell figure={national} />
        ) : (
          <p className="text-note text-muted">{t('nationalMissing')}</p>
        )}
      </div>
    </li>
  )
}

import { useLocale } from 'next-intl'
import type { Metric } from '@/lib/metrics/metric'

/** Which metric a new figure is of: its definitions and unit follow from it. */
export function MetricChoice({ metrics, address }: { metrics: readonly Metric[]; address: string }) {
  const locale = useLocale()
  return (
    <ul className="columns-1 gap-x-12 sm:columns-2 lg:columns-3">
      {metrics.map(({ key, name }) => (
        <li key={key} className="break-inside-avoid py-1">
          <a href={`${address}?metric=${key}`}>{name[locale]}</a>
        </li>
      ))}
    </ul>
  )
}

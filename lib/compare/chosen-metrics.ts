import { METRIC_TOPICS, type Metric } from '@/lib/metrics/metric'

/** What is read first of a zone, in this order. */
export const HEADLINES = [
  'enterprises',
  'workforce',
  'revenue',
  'usd_per_ha_year',
  'exports',
  'land_area',
  'occupancy',
] as const

/** As many rows as can still be read, where the reader named none. */
const MOST_ROWS = 24

/** The lower, the sooner it is read: its place among the headline metrics, or after them. */
export const importance = ({ key }: Pick<Metric, 'key'>) => {
  const place = HEADLINES.findIndex((headline) => headline === key)
  return place < 0 ? HEADLINES.length : place
}

const byImportance = (a: Metric, b: Metric) => importance(a) - importance(b) || a.position - b.position

/** Metrics in the order in which they are read: by topic, the headline ones of a topic first. */
export const inReadingOrder = (metrics: readonly Metric[]) =>
  metrics.toSorted(
    (a, b) =>
      METRIC_TOPICS.indexOf(a.topic) - METRIC_TOPICS.indexOf(b.topic) ||
      importance(a) - importance(b) ||
      a.position - b.position,
  )

/**
 * The metrics to compare where the reader names none: those that at least two report; where there is none, those that one
 * does.
 * @param reporters how many of the compared report a metric
 */
export function defaultMetrics(metrics: readonly Metric[], reporters: (metric: string) => number): Metric[] {
  const shared = metrics.filter(({ key }) => reporters(key) >= 2)
  const chosen = shared.length > 0 ? shared : metrics.filter(({ key }) => reporters(key) === 1)
  return chosen.toSorted(byImportance).slice(0, MOST_ROWS)
}

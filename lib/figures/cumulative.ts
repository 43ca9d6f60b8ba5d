import { spanOf } from '@/lib/shared/period'
import type { Figure } from './figure'

type Counted = Pick<Figure, 'period'> & { metric: Pick<Figure['metric'], 'nature'> }

/**
 * How many whole years a value adds up: 20 for what was earned from 2001 to 2020 together. Such a total is never to be
 * read beside yearly values.
 * @returns null for a level, and for a period of a year or less, or of no whole years
 */
export function yearsTogether({ period, metric }: Counted): number | null {
  const span = metric.nature === 'flow' ? spanOf(period) : null
  if (!span || !span.start.endsWith('-01-01') || !span.end.endsWith('-12-31')) return null
  const years = Number(span.end.slice(0, 4)) - Number(span.start.slice(0, 4)) + 1
  return years > 1 ? years : null
}

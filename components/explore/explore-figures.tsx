import type { Figure } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** One line of a chart that can be explored: the figures of one metric for one subject. */
export type ExploredSubject = { key: string; name: Text; figures: readonly Figure[] }

/**
 * A metric of several subjects in one chart: drawn here as SVG with its table, and taken over by an explorable chart
 * once the page has painted.
 */
export function ExploreFigures(_: {
  metric: { key: string; name: Text }
  subjects: readonly ExploredSubject[]
}) {
  return null
}

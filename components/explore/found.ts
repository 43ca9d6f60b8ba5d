import type { Lines } from '@/components/charts/lines'
import { comparableGroups } from '@/components/metrics/comparable-groups'
import { extremes } from '@/lib/figures/extremes'
import { finding } from '@/lib/figures/series'
import { spanOf } from '@/lib/shared/period'

/** What a chart says by the rules: how each line moved, and who is highest and lowest among those that may be compared. */
export function found({ lines }: Lines) {
  const figures = lines.flatMap(({ series }) =>
    series.segments.flatMap(({ points }) => points.map(({ figure }) => figure)),
  )
  const changes = lines.flatMap(({ subject, series }) => {
    const change = finding(series)
    return change ? [{ subject, change }] : []
  })
  const group = comparableGroups(figures).find((alike) => alike.figures.length > 1) ?? null
  const ends = (group?.figures ?? []).map(({ period }) => Number(spanOf(period)?.end.slice(0, 4)))
  const isOfOneTime = Math.max(...ends) - Math.min(...ends) <= 1
  return { changes, group, isOfOneTime, ...extremes(group?.figures ?? []) }
}

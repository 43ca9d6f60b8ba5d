import type { Nature } from '@/lib/figures/figure'
import type { WarningCode } from './check'
import { moved, percentMoved } from './moved'
import { outOfRange } from './out-of-range'
import { earlierOf, isRunningTotal, type Series } from './series'

type Stated = { period: string; value: string | null; unit: string }
type Measured = { nature: Nature; alertPercent: string | null }

/** What is unusual about a figure. Decimals as text. */
export type FigureWarning = {
  code: Extract<WarningCode, 'moved' | 'out_of_range'>
  percent?: string
  allowed?: string
  /** The period of the figure that it moved from. */
  against?: string
  low?: string
  high?: string
}

/**
 * What is unusual about a figure beside the earlier ones of its series, and by how many percent it moved.
 * @param series figures of the same subject, metric and definition; later ones and its own are left aside
 */
export function figureWarnings(
  { period, value, unit }: Stated,
  { nature, alertPercent }: Measured,
  series: Series,
): { moved: string | null; warnings: FigureWarning[] } {
  if (value === null) return { moved: null, warnings: [] }
  const earlier = earlierOf(series, { period, unit, nature })
  const [last] = earlier
  const before = last?.value ?? null
  const far = moved(value, before, alertPercent)
  const beyond = outOfRange(
    value,
    earlier.map((one) => one.value),
    isRunningTotal({ period, nature }),
  )
  return {
    moved: percentMoved(value, before),
    warnings: [
      ...(far ? [{ code: 'moved' as const, ...far, ...(last && { against: last.period }) }] : []),
      ...(beyond ? [{ code: 'out_of_range' as const, ...beyond }] : []),
    ],
  }
}

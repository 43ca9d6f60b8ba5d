import type { ObservationContent } from '@/lib/figures/schema'
import { type Series, toSeries } from './series'

/** A change of a figure, as far as series look at it. `base` is the published figure that it takes the place of. */
export type FigureChange = {
  id: number
  operation: 'create' | 'supersede' | 'withdraw'
  base: number | null
  content: unknown
}

type Said = Pick<
  ObservationContent,
  'subject' | 'metric' | 'definition' | 'period' | 'value' | 'unit' | 'standing' | 'status'
>

/** What a stored change says of a figure; it was parsed when it was drafted. Null for a withdrawal. */
export const saidOf = ({ operation, content }: Pick<FigureChange, 'operation' | 'content'>): Said | null =>
  operation === 'withdraw' || content === null ? null : (content as Said)

/** One series: figures of one subject under one definition. */
export const seriesKey = ({ subject, definition }: { subject: string; definition: string }) =>
  `${subject}|${definition}`

/**
 * The series as they would stand with these changes: what they take back or replace is gone, what they say is there.
 * Alternates stand in no series.
 */
export function withDrafted(
  published: ReadonlyMap<string, Series>,
  changes: readonly FigureChange[],
): (key: string) => Series {
  const gone = new Set(changes.map(({ base }) => base))
  const drafted = Map.groupBy(
    changes.flatMap((change) => {
      const said = saidOf(change)
      return said?.standing === 'ruled' ? [said] : []
    }),
    seriesKey,
  )
  const made = new Map<string, Series>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const stays = (published.get(key) ?? []).filter(({ id }) => !gone.has(id))
    const said = (drafted.get(key) ?? []).map(({ period, value, unit }) => ({
      id: null,
      period,
      value,
      unit,
    }))
    const series = said.length > 0 ? toSeries([...stays, ...said]) : stays
    made.set(key, series)
    return series
  }
}

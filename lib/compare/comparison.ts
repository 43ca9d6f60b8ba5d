import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import type { Text } from '@/lib/shared/text'
import type { Place } from './place'

/** How far the values of a row may be read against each other: freely, with care, or not at all. */
export const VERDICTS = ['comparable', 'with_care', 'not_comparable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What is aligned: years of the calendar, or years since each park was founded. */
export const ALIGNMENTS = ['calendar', 'age'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/**
 * Why a value cannot be read freely against that of another: what differs, on both sides, in the reader's words once
 * they are drawn. `scale` is a value for a whole network beside one for a park.
 */
export type Difference = {
  what:
    'period' | 'definition' | 'area_basis' | 'currency' | 'unit' | 'coverage' | 'bound' | 'status' | 'scale'
  verdict: Exclude<Verdict, 'comparable'>
  /** The figures that differ, by the key of what they are of. */
  between: [string, string]
  said: [Text, Text]
}

/** What one of the compared states for a metric; `figure` is null when it has reported none. */
export type Cell = {
  place: string
  figure: Figure | null
  /** Years since founding, under `age`. */ age: number | null
}

export type Row = {
  metric: Metric
  /** In the order of the compared. */
  cells: Cell[]
  verdict: Verdict
  differences: Difference[]
  /** Keys, the largest first; null where the row cannot be ranked. */
  ranking: string[] | null
  /** Whether the known values differ at all. */
  differs: boolean
}

/** Two to six zones, parks abroad or networks beside each other. */
export type Comparison = {
  places: Place[]
  alignment: Alignment
  /** The latest year that all have in common, where there is one: then cells stand at it. */
  year: number | null
  rows: Row[]
}

import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import type { Text } from '@/lib/shared/text'
import type { AskProblem } from './ask'
import type { Place } from './place'
import type { Together } from './together'

/** How far the values of a row may be read against each other: freely, with care, or not at all. */
export const VERDICTS = ['comparable', 'with_care', 'not_comparable'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What is aligned: years of the calendar, or years since each park was founded. */
export const ALIGNMENTS = ['calendar', 'age'] as const
export type Alignment = (typeof ALIGNMENTS)[number]

/**
 * What a row is judged by. `missing`: fewer than two report it. `area_basis`: the land that is counted or divided by.
 * `scale`: a value for a whole network beside one for a park.
 */
export const CRITERIA = [
  'missing',
  'age',
  'period',
  'definition',
  'area_basis',
  'currency',
  'unit',
  'coverage',
  'scale',
  'bound',
  'status',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** What some of the compared say under a criterion, in the reader's words: "December 2020", "VND". */
export type Side = { places: string[]; said: Text }

/** Why values cannot be read freely against each other: what differs, and what each side says. */
export type Difference = {
  what: Criterion
  verdict: Exclude<Verdict, 'comparable'>
  /** In the order of the compared; all who report stand on one of them. */
  sides: Side[]
}

/** What one of the compared states for a metric; `figure` is null when it has reported none. */
export type Cell = {
  place: string
  figure: Figure | null
  /** Years since founding at the end of the figure's period; null where either is not known. */
  age: number | null
}

export type Row = {
  metric: Metric
  /** In the order of the compared. */
  cells: Cell[]
  /** The latest period that all who report have in common (`2024`), where there is one: then cells stand at it. */
  period: string | null
  /** The highest age that all who report have in common, under `age`: then cells stand at it. */
  age: number | null
  verdict: Verdict
  /** The gravest first. */
  differences: Difference[]
  /** Keys, the largest first; null where values are not comparable, or bounds leave the order open. */
  ranking: string[] | null
  /** Where they cannot be compared: the most of them that can; null where no two can, and where all can. */
  together: Together | null
  /** False only where all that are compared state the same. */
  differs: boolean
}

/** Two to six zones, parks abroad or networks beside each other. */
export type Comparison = {
  places: Place[]
  alignment: Alignment
  /** In the order of the metrics' topics, the headline metrics of a topic first. */
  rows: Row[]
  /** What of the address could not be answered; the rest is. */
  problems: AskProblem[]
}

import type { PLAIN_WARNINGS } from '@/lib/checks/check'
import type { Freshness } from '@/lib/freshness/freshness'
import type { ObservationStatus, Qualifier } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'
import type { CellAddress, CellEntry } from './schema'

/** A figure as the grid shows it beside what is typed. Decimals as text. */
export type Beside = {
  id: number
  period: string
  value: string | null
  unit: string
  qualifier: Qualifier
  status: ObservationStatus
  missingCause: Text | null
  note: Text | null
  /** The source's id, such as "S12". */
  source: string
}

/** What is unusual about a figure. Decimals as text; `explanation` is what its author says to it. */
export type CellWarning = {
  code: (typeof PLAIN_WARNINGS)[number]
  percent?: string
  allowed?: string
  /** The period of the figure that it moved from. */
  against?: string
  low?: string
  high?: string
  explanation: string | null
}

/** What the server says of a row: why it is no figure yet (codes of lib/words problems, by field), and its warnings. */
export type CellResult = {
  /** The value that was read, decimal as text in the plain unit; null when none was. */
  read: string | null
  /**
   * By field of the figure's form: `value`, `missingCause`, `source`, `why.nature`, `why.reason.en`… Under `value` also
   * `ambiguous` (see `readings`), `other_unit`, `scale_twice`, `rounded`, `under_review`.
   */
  problems: Record<string, string[]>
  /**
   * With `ambiguous`: the decimals that it may mean, as text, that of its own language first. Its author answers by
   * typing one of them out as their language writes it, or by `confirmed` where it is the first.
   */
  readings?: string[]
  warnings: CellWarning[]
  /** Percent by which it moved from the period before, decimal as text; null when there is nothing to compare with. */
  moved: string | null
}

/** One row of the grid: a metric of a zone or of its site, under one definition, in the grid's period. */
export type GridRow = CellAddress & {
  subjectName: Text
  zone: string
  metricName: Text
  definitionText: Text
  topic: string
  /** In which a new figure is stated: that of the last one, else that of the metric. */
  unit: string
  /** The last comparable figure of an earlier period under the same definition. */
  last: Beside | null
  /** The figure that is published for this period; then an entry changes it and has to say why. */
  published: Beside | null
  /** What the actor's draft holds; null when nothing was typed. */
  entry: CellEntry | null
  result: CellResult | null
  due: Freshness
  /** Others whose drafts hold this figure, or who handed it in. */
  others: string[]
  /** The actor's own change set under review that holds this figure: it cannot be typed into meanwhile. */
  underReview: number | null
}

/** The figures of some zones for one period, as their staff fill them in. */
export type Grid = {
  period: string
  zones: { slug: string; name: Text }[]
  rows: GridRow[]
  /** The draft that the entries are in, the one worked on last of several; null while nothing was typed. */
  changeSet: number | null
  /** How many of the zones asked for are left out, because the grid would be too long with them. */
  left: number
}

/** Who else has one of the zones open now. */
export type Present = { name: string; zone: string }

/** What saving answers: the result of each row, in the order that was sent, and the draft. */
export type Saved = {
  /** Null when nothing was typed and there is no draft. */
  changeSet: number | null
  results: (CellResult & CellAddress)[]
  present: Present[]
}

/** How many rows a grid has at most, and how many are saved at once. */
export const MOST_ROWS = 2000

export const rowKey = ({ subject, definition, period }: Omit<CellAddress, 'metric'>) =>
  `${subject}|${definition}|${period}`

/** The id of a cell on the page of the grid, to which checks link. */
export const cellAnchor = (address: Omit<CellAddress, 'metric'>) =>
  `cell-${rowKey(address).replace(/[^A-Za-z0-9-]/g, '_')}`

/** The address of a cell on the page of its zone's grid. */
export const cellHref = (zone: string, address: Omit<CellAddress, 'metric'>) =>
  `/admin/quarter/${encodeURIComponent(address.period)}?zone=${zone}#${cellAnchor(address)}`

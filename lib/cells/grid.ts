import type { WarningCode } from '@/lib/checks/check'
import type { Freshness } from '@/lib/freshness/freshness'
import type { Qualifier } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'
import type { CellAddress, CellEntry } from './schema'

/** A figure as the grid shows it beside what is typed. Decimals as text. */
export type Beside = {
  id: number
  period: string
  value: string | null
  unit: string
  qualifier: Qualifier
}

/** What the server says of a row: why it is no figure yet (codes of lib/words problems, by field), and its warnings. */
export type CellResult = {
  /** The value that was read, decimal as text in the plain unit; null when none was. */
  read: string | null
  problems: Record<string, string[]>
  warnings: { code: WarningCode; percent?: string; allowed?: string; low?: string; high?: string }[]
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
  unit: string
  /** The last figure of an earlier period under the same definition. */
  last: Beside | null
  /** The figure that is published for this period; then an entry changes it and has to say why. */
  published: Beside | null
  /** What the actor's draft holds; null when nothing was typed. */
  entry: CellEntry | null
  result: CellResult | null
  due: Freshness
  /** Others whose drafts hold this figure, or who handed it in. */
  others: string[]
}

/** The figures of some zones for one period, as their staff fill them in. */
export type Grid = {
  period: string
  zones: { slug: string; name: Text }[]
  rows: GridRow[]
  /** The draft that the entries are in; null while nothing was typed. */
  changeSet: number | null
}

/** Who else has one of the zones open now. */
export type Present = { name: string; zone: string }

/** What saving answers: the result of each row, in the order that was sent, and the draft. */
export type Saved = { changeSet: number; results: (CellResult & CellAddress)[]; present: Present[] }

export const rowKey = ({ subject, definition, period }: Omit<CellAddress, 'metric'>) =>
  `${subject}|${definition}|${period}`

import * as z from 'zod'

export const OUTCOMES = ['new', 'changed', 'unchanged', 'wrong'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const STATES = ['waiting', 'reading', 'read', 'refused', 'taken', 'cancelled'] as const
export type State = (typeof STATES)[number]

const detail = z.record(z.string(), z.union([z.string(), z.number()]))

/**
 * Something about one cell of a row: its words are in the messages under `imports.problems` or `problems.fields`.
 * `note` says that it stands in nobody's way.
 */
export const rowProblem = z.object({
  code: z.string(),
  column: z.string().nullable(),
  value: z.string(),
  detail: detail.optional(),
  note: z.literal(true).optional(),
})
export type RowProblem = z.output<typeof rowProblem>

/** What there is to know of a file as a whole: why it was refused, and how it was read. */
export const fileReport = z.object({
  code: z.string().optional(),
  detail: detail.optional(),
  notes: z.array(z.object({ code: z.string(), detail })).optional(),
})
export type FileReport = z.output<typeof fileReport>

/** How far the reading of a file is, for the page that watches it. */
export type Progress = { state: State; rowsRead: number; rowsInAll: number | null }

export const isUnderWay = (state: State) => state === 'waiting' || state === 'reading'

export type ImportSummary = Progress & {
  id: number
  name: string
  bytes: number
  /** Moment, ISO. */
  createdAt: string
}

export type ImportView = ImportSummary & {
  locale: 'en' | 'vi'
  report: FileReport
  counts: Record<Outcome, number>
  changeSet: number | null
}

/** A row as the page shows it. */
export type RowView = {
  sheet: string
  row: number
  outcome: Outcome
  zone: string | null
  problems: RowProblem[]
  /** The published figure that it is about. */
  base: number | null
  subject: string | null
  metric: string | null
  period: string | null
  /** What it says, and what is published; decimals as text in the plain unit, null when there is none. */
  value: string | null
  before: string | null
  unit: string | null
}

import type { Unit } from '@/lib/shared/units'
import type { ChangeReason, ObservationContent } from '@/lib/figures/schema'

export type Definition = { metric: string; unit: Unit; calculated: boolean }
export type Drafted = { content: ObservationContent; why: ChangeReason | null }
export type Standing = { id: number; content: ObservationContent }

/** What is the same for all rows of a file, read once. */
export type Surroundings = {
  /** The zone of each subject that belongs to one: zones and their sites. */
  zoneOf: ReadonlyMap<string, string>
  /** Zones for which the author of the import may propose changes. */
  own: ReadonlySet<string>
  definitions: ReadonlyMap<string, Definition>
  sources: ReadonlySet<string>
  /** What the author's drafts say of figures, by key. */
  drafted: ReadonlyMap<string, Drafted>
  /** Keys of figures that a change set of the author's under review proposes or would replace. */
  underReview: ReadonlySet<string>
}

/** What is published of the figures that some rows are about, by key. */
export type Figures = {
  standing: ReadonlyMap<string, Standing>
  /** The latest of an earlier period, where nothing stands. */
  last: ReadonlyMap<string, ObservationContent>
}

export type FigureAddress = { subject: string; metric: string; definition: string; period: string }

export const figureKey = ({ subject, metric, definition, period }: FigureAddress) =>
  `${subject}|${metric}|${definition}|${period}`

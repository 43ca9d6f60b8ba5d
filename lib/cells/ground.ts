import type { Series } from '@/lib/checks/series'
import type { Nature } from '@/lib/figures/figure'
import type { ObservationContent } from '@/lib/figures/schema'
import type { Unit } from '@/lib/shared/units'

/** A published figure with all that it says. */
export type PublishedFigure = { id: number; content: ObservationContent }

/** A change of the actor's own that is about a row's figure. */
export type HeldChange = {
  id: number
  changeSet: number
  position: number
  operation: 'create' | 'supersede' | 'withdraw'
  base: number | null
  /** Null for a withdrawal. */
  content: ObservationContent | null
  nature: 'revision' | 'correction' | null
  reason: unknown
  explanations: Record<string, string>
}

/** All that has to be known of a row to say what an entry in it comes to. */
export type Ground = {
  zone: string | null
  metric: { nature: Nature; alertPercent: string | null }
  /** Whether sources state values under the row's definition, or the portal calculates them. */
  definition: 'stated' | 'calculated' | 'unknown'
  sources: ReadonlySet<string>
  /** In which a value is read. */
  unit: Unit
  /** The figures of its series, as they would stand with the actor's drafts. */
  series: Series
  /** The figure that is published for the row's period. */
  published: PublishedFigure | null
  /** The figure that an entry would take the place of: the published one, or that of a change moved here. */
  against: PublishedFigure | null
  /** What an entry keeps where the grid does not ask: what is drafted, else what is published. */
  kept: ObservationContent | null
  /** The latest figure of an earlier period that can be read beside one of the row's. */
  last: PublishedFigure | null
  /** What a new figure takes after: the last one, else any of its series. */
  like: ObservationContent | null
  /** The actor's changes to this figure that are in a draft. */
  held: readonly HeldChange[]
  /** The actor's change set under review that holds it. */
  underReview: number | null
}

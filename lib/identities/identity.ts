import type { Qualifier } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/**
 * Figures of one metric under any of these definitions; under any at all when none is named. Where it is known under
 * several, the reading that contradicts least is taken.
 */
export type IdentityTerm = { metric: string; definitions: string[] }

/**
 * A rule between figures: parts that make up a whole, exactly or at most. The parts are figures of the same subject
 * as the whole, or of the phases that the zone has.
 */
export type IdentityRule = {
  relation: 'equal' | 'at_most'
  parts: IdentityTerm[]
  /** Whose figures the parts are: the subject's own, or those of its phases. */
  partsOf: 'subject' | 'phases'
  whole: IdentityTerm
}

export type Identity = { key: string; name: Text; rule: IdentityRule }

/** A figure as a violation names it. */
export type NamedFigure = {
  subject: string
  subjectName: Text
  metric: string
  metricName: Text
  period: string
  periodApproximate: boolean
  value: string
  unit: string
  qualifier: Qualifier
  /** Null for a figure that is not published yet. */
  id: number | null
  /** The change of the draft that states it; null for a published figure. */
  change: number | null
}

/** Figures that cannot all be true: which rule they break, and what they come to. */
export type Violation = {
  identity: { key: string; name: Text }
  relation: IdentityRule['relation']
  parts: NamedFigure[]
  /** The sum of the parts, in the unit of the whole. */
  sum: string
  whole: NamedFigure
}

import type { Text } from '@/lib/shared/text'
import type { Lack } from './calculation'
import type { Formula } from './formula'

/** One thing that a calculation lacks, as a reader is told it. */
export type Lacking = {
  why: Lack['why']
  metric: { key: string; name: Text }
  /** The figure that is there instead: its period, what it counts, in which unit. */
  period: string | null
  definition: Text | null
  unit: string | null
  /** Whether it is known only from a later time on, and would serve from then. */
  isLater: boolean
  /** Of a group: the zones that do report, out of how many. */
  covered: Text[]
  of: number
}

/** Why a figure of a subject and year cannot be calculated. */
export type Unmakable = {
  subject: { key: string; name: Text; isGroup: boolean }
  year: number | null
  lacking: Lacking[]
}

/** What is calculated under a definition, and what cannot be. */
export type Explanation = { definition: string; formula: Formula; unmakable: Unmakable[] }

import type { ChangeKind } from '@/lib/changes/change'
import type { Violation } from '@/lib/identities/identity'
import type { Text } from '@/lib/shared/text'

/**
 * What stands in the way of handing a draft in.
 * - errors block: `identity` (figures contradict one another), `unfinished` (a cell holds what is no figure),
 *   `stale` (another release replaced what a change was made against), `duplicate` (the figure is published already),
 *   `dangling` (it refers to what would not stand), `in_use` (others refer to what is withdrawn), `unanswerable` (a
 *   condition that no answer to its question meets), `question_asked` (conditions ask for an answer that it has no more)
 * - warnings need an explanation: `moved` (further from the figure before than its metric allows), `out_of_range` (beyond
 *   every value of its series so far), `one_language` (a text was changed in one language alone); of law `no_article` (a
 *   term that names none), `not_computed` (neither terms nor a word why), `one_sided` (companions of which one does not
 *   name the other), `above_standard` (a rate above what everybody pays), `undated` (it ends another, nobody says when)
 */
export const ERRORS = [
  ...(['identity', 'unfinished', 'stale', 'duplicate'] as const),
  ...(['dangling', 'in_use', 'unanswerable', 'question_asked'] as const),
] as const
export const LAW_WARNINGS = ['no_article', 'not_computed', 'one_sided', 'above_standard', 'undated'] as const
export const PLAIN_WARNINGS = ['moved', 'out_of_range', 'one_language'] as const
export const WARNINGS = [...PLAIN_WARNINGS, ...LAW_WARNINGS] as const
export type ErrorCode = (typeof ERRORS)[number]
export type WarningCode = (typeof WARNINGS)[number]

/** What a check is about, as far as it has these: a metric of a subject in a period, or something with a name. */
export type About = { subject: Text | null; metric: Text | null; period: string | null; name: Text | null }

/** Where the thing can be mended: the change, or the cell that became none; and the page of it. */
export type Place = {
  change: number | null
  kind: ChangeKind
  zone: string | null
  address: string
  about: About
}

export type CheckError = {
  level: 'error'
  code: ErrorCode
  place: Place
  violation: Violation | null
  /** Of an unfinished cell: each field with the code of what is wrong, `source:required`. */
  problems: string[]
}

export type Warning = {
  level: 'warning'
  code: WarningCode
  place: Place
  /**
   * Decimals as text: by how many percent it moved against the figure of which period, and how far it may; the lowest
   * and highest so far (for a total over years, which can only grow, the last alone); the fields; of law the numbers of
   * the rows, and the incentives that it is about.
   */
  detail: {
    percent?: string
    allowed?: string
    against?: string
    low?: string
    high?: string
    unit?: string
    fields?: string[]
    rows?: string[]
    names?: Text[]
  }
  /** What the author says to it; null until something was said, and then it stands in the way. */
  explanation: string | null
}

export type Check = CheckError | Warning

/** What keeps a draft from being handed in. */
export const isOpen = (check: Check) => check.level === 'error' || check.explanation === null

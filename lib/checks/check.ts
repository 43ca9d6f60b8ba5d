import type { ChangeKind } from '@/lib/changes/change'
import type { Violation } from '@/lib/identities/identity'

/**
 * What stands in the way of handing a draft in.
 * - errors block: `identity` (figures contradict one another), `unfinished` (a cell holds what is no figure),
 *   `stale` (another release replaced what a change was made against), `duplicate` (the figure is published already)
 * - warnings need an explanation: `moved` (further from the figure before than its metric allows), `out_of_range` (beyond
 *   every value of its series so far), `one_language` (a text was changed in one language alone)
 */
export const ERRORS = ['identity', 'unfinished', 'stale', 'duplicate'] as const
export const WARNINGS = ['moved', 'out_of_range', 'one_language'] as const
export type ErrorCode = (typeof ERRORS)[number]
export type WarningCode = (typeof WARNINGS)[number]

/** Where the thing can be mended: the change, or the cell that became none; and the page of it. */
export type Place = { change: number | null; kind: ChangeKind; zone: string | null; address: string }

export type CheckError = {
  level: 'error'
  code: ErrorCode
  place: Place
  violation: Violation | null
  problems: string[]
}

export type Warning = {
  level: 'warning'
  code: WarningCode
  place: Place
  /** Decimals as text: by how many percent it moved and how far it may; the lowest and highest so far; the fields. */
  detail: {
    percent?: string
    allowed?: string
    low?: string
    high?: string
    unit?: string
    fields?: string[]
  }
  /** What the author says to it; null until something was said, and then it stands in the way. */
  explanation: string | null
}

export type Check = CheckError | Warning

/** What keeps a draft from being handed in. */
export const isOpen = (check: Check) => check.level === 'error' || check.explanation === null

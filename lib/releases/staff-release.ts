import type { Origin, Release } from './release'

/** A release as staff see it: who made it, whether readers see it, and whether the actor may take it back. */
export type StaffRelease = Release & {
  /** Null for what the portal published by itself: the facts, or what was approved for a set time. */
  publishedBy: string | null
  authors: string[]
  approvers: string[]
  origin: Origin | null
  urgentReason: string | null
  check: { passed: boolean; checkedAt: string } | null
  /** The review that an urgent release opens; null where none was opened. */
  review: { closed: boolean; upheld: boolean | null } | null
  canRollBack: boolean
}

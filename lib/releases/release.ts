import type { ChangeKind } from '@/lib/changes/change'
import type { Role } from '@/lib/auth/policy'
import type { Figure } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'
import type { Content, Difference } from './difference'

/** One publication. Its seal is a digest of all that it published and superseded and of the seal before it. */
export type Release = {
  number: number
  publishedAt: string
  title: Text
  /** What it tells readers besides its changes. */
  note: Text | null
  /** The release that it takes back. */
  rollsBack: number | null
  /** The later ones that took it back, whenever they did. */
  takenBackBy: readonly number[]
  changes: number
  seal: string
}

/** A release where no more is told of it. */
export type ReleaseMention = Pick<Release, 'number' | 'publishedAt' | 'title'>

/** Where a change came from: people by one of their doors, the facts that come with the software, or the portal's own
 * arithmetic. */
export type Origin = 'form' | 'grid' | 'file' | 'restore' | 'rollback' | 'facts' | 'derivation'

/** One change of a release as the public reads it. */
export type ReleaseChange = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  origin: Origin
  nature: 'revision' | 'correction' | null
  reason: Text | null
  /** By which roles it was proposed and approved; null where nobody did. */
  proposedBy: Role | null
  approvedBy: Role | null
  /** What it is about, in words, where it is no figure. */
  name: Text | null
  /** The figure before and after, where it is one. */
  before: Figure | null
  after: Figure | null
  /** Field by field what changed, on what took the place of an earlier version; of a figure, what its value leaves out. */
  differences: Difference[]
  /** All that was said before and after, where it is no figure; null for what was not there, or is no longer. */
  said: { before: Content | null; after: Content | null } | null
}

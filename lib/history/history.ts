import type { Role } from '@/lib/auth/policy'
import type { ChangeKind } from '@/lib/changes/change'
import type { Figure } from '@/lib/figures/figure'
import type { Content, Difference } from '@/lib/releases/difference'
import type { Origin } from '@/lib/releases/release'
import type { Text } from '@/lib/shared/text'

/** Somebody of the staff, and the role by which they did it. */
export type Hand = { name: string; role: Role | null }

/** One publication in the life of a thing: a version that it said, or its withdrawal. */
export type HistoryEntry = {
  change: number
  /** Null on a withdrawal. */
  version: number | null
  release: number
  publishedAt: string
  operation: 'create' | 'supersede' | 'withdraw'
  origin: Origin
  nature: 'revision' | 'correction' | null
  reason: Text | null
  proposedBy: Hand | null
  approvedBy: Hand | null
  /** The figure, where it is one; null on its withdrawal. */
  figure: Figure | null
  /** Against what was said before; of the first, all that it says. */
  differences: Difference[]
  stands: boolean
  /** Whether it can be said again: not what stands, and nothing that the portal calculates. */
  canRestore: boolean
}

export type History = {
  kind: ChangeKind
  key: string
  /** The zone whose staff may change it; null for what belongs to no zone. */
  zone: string | null
  name: Text | null
  /** The newest first, at most `LONGEST`. */
  entries: HistoryEntry[]
  /** How many are older than those. */
  more: number
  stands: boolean
}

export const LONGEST = 100

/** What saying a version again would change. */
export type Restoration = {
  key: string
  zone: string | null
  name: Text | null
  release: number
  /** Null when nothing stands, and it would be published anew. */
  base: number | null
  differences: Difference[]
  /** The value that stands and the one that would, of a figure. */
  values: { before: Content | null; after: Content } | null
  /** How many things come back with it: of a withdrawn zone all that its withdrawal took along. */
  along: number
}

/** The kinds by the word in the address of their history. */
export const KIND_IN_ADDRESS: Readonly<Record<string, ChangeKind>> = {
  network: 'network',
  place: 'place',
  zone: 'zone',
  site: 'site',
  metric: 'metric',
  definition: 'definition',
  identity: 'identity',
  source: 'source',
  organisation: 'organisation',
  conflict: 'conflict',
  legal_instrument: 'legal_instrument',
  incentive: 'incentive',
  event: 'event',
  space: 'space',
  attachment: 'attachment',
  question: 'question',
  figure: 'observation',
  statement: 'statement',
}

/** The address of the history of a thing; of a figure or statement by the number of any of its versions. */
export const historyAddress = (kind: ChangeKind, key: string | number) =>
  `/admin/history/${kind === 'observation' ? 'figure' : kind}/${encodeURIComponent(key)}`

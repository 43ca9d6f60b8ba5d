import type { Figure } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** One publication. */
export type Release = { number: number; publishedAt: string; title: Text; changes: number }

/** One change of a release as the public reads it. */
export type ReleaseChange = {
  id: number
  kind: string
  operation: 'create' | 'supersede' | 'withdraw'
  nature: 'revision' | 'correction' | null
  reason: Text | null
  /** What it is about, in words, where it is no figure. */
  name: Text | null
  /** The figure before and after, where it is one. */
  before: Figure | null
  after: Figure | null
}

import type { Text } from '@/lib/shared/text'
import type { Figure, InputRole } from './figure'

/** The release that published a version, and why it took the place of the one before it. */
export type Published = {
  release: number
  publishedAt: string
  nature: 'revision' | 'correction' | null
  reason: Text | null
}

/** All that backs one figure: its definition, what it was before, and what other sources say. */
export type Passport = {
  figure: Figure
  /** What a derived figure was calculated from: the very versions. */
  inputs: { role: InputRole; figure: Figure }[]
  published: Published
  /** Earlier values, newest first, each with why it took the place of the one before it. */
  history: (Published & { figure: Figure })[]
  supersededBy: { id: number; release: number } | null
  /** Set when it was taken back and nothing replaced it. */
  withdrawn: Published | null
  /** Other figures for the same subject and metric, in the same period or the same conflict. */
  others: Figure[]
}

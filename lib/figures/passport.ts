import type { Origin } from '@/lib/releases/release'
import type { Role } from '@/lib/auth/policy'
import type { Formula } from '@/lib/derivations/formula'
import type { Text } from '@/lib/shared/text'
import type { Figure, InputRole } from './figure'

/** A role as it was held when something was done, in one zone or, without one, in all of them. */
export type Office = { role: Role; zone: { slug: string; name: Text } | null }

/**
 * Who answers for a version: people by their roles and never by name, unless it came with the software (`facts`) or
 * the portal calculated it (`derivation`). A role is null where none was noted.
 */
export type Responsible = {
  origin: Origin
  author: Office | null
  approver: Office | null
}

/** The release that published a version or took it back, why it did so, and who answers for it. */
export type Published = {
  release: number
  publishedAt: string
  nature: 'revision' | 'correction' | null
  reason: Text | null
  by: Responsible
}

/** All that backs one figure: its definition, what it was before, and what other sources say. */
export type Passport = {
  figure: Figure
  /** How its definition says that it is calculated; null where sources state it. */
  formula: Formula | null
  /** What a derived figure was calculated from: the very versions. */
  inputs: { role: InputRole; figure: Figure }[]
  published: Published
  /** Earlier values, newest first, each with why it took the place of the one before it. */
  history: (Published & { figure: Figure })[]
  /** The value that took its place, and why. */
  supersededBy: (Published & { figure: Figure }) | null
  /** Set when it was taken back and nothing replaced it. */
  withdrawn: Published | null
  /** Other figures for the same subject and metric, in the same period or the same conflict. */
  others: Figure[]
}

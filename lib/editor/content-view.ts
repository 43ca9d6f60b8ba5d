import type { ContentOf } from '@/lib/changes/change'
import type { Version } from '@/lib/changes/stored'
import type { ChangeReason } from '@/lib/figures/schema'
import type { Text } from '@/lib/shared/text'
import type { WrittenKind } from './described'
import type { StaleLanguage } from './stale-language'

export type KindCount = { kind: WrittenKind; count: number }

export type Listed = {
  key: string
  name: Text
  release: number
  stale: StaleLanguage[]
  /** The actor's own draft that changes it or takes it back. */
  drafted: { changeSet: number; operation: 'create' | 'supersede' | 'withdraw' } | null
}

/** What the actor's draft holds that is new. */
export type DraftedNew = { change: number; changeSet: number; name: Text }

export type ContentList = { rows: Listed[]; total: number; pages: number; made: DraftedNew[] }

export type EditedContent = {
  base: number
  /** What the base says. */
  published: ContentOf<WrittenKind>
  /** What the form starts with: the actor's own draft when there is one, else what is published. */
  content: ContentOf<WrittenKind>
  drafted: { id: number; nature: ChangeReason['nature'] | null; reason: Text | null } | null
  /** Set when another release superseded the base: what stands now, or null when it was withdrawn. */
  stale: { theirs: Version<WrittenKind> | null } | null
  languages: StaleLanguage[]
}

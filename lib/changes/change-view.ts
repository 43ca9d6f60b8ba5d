import type { Text } from '@/lib/shared/text'
import type { ChangeKind, ContentOf } from './change'
import type { Version } from './stored'

/** The kinds that have a form. */
export type EditableKind = 'observation' | 'statement' | 'zone'

/** The kinds that a draft can hold: what has a form, and what is ruled on or withdrawn with something else. */
export type DraftedKind = EditableKind | 'site' | 'conflict'

export type View<K extends DraftedKind> = {
  id: number
  kind: K
  operation: 'create' | 'supersede' | 'withdraw'
  zone: string | null
  base: number | null
  /** What the change was made against; null on what is new. */
  before: ContentOf<K> | null
  /** What it proposes; null when it withdraws. */
  after: ContentOf<K> | null
  nature: 'revision' | 'correction' | null
  reason: Text | null
  /** Set when another release superseded the base meanwhile: what stands now, or null when it was withdrawn. */
  stale: { theirs: Version<K> | null } | null
  /** The version row that it became; null until it is published, and on what was withdrawn. */
  version: number | null
}

/** A change as the staff see it before they publish: was, will be, and whether it still fits. */
export type ChangeView = { [K in DraftedKind]: View<K> }[DraftedKind]

/** Being written, handed in for review, approved for a set time, published. */
export type ChangeSetState = 'draft' | 'submitted' | 'approved' | 'published'

export type ChangeSetView = {
  id: number
  state: ChangeSetState
  author: { id: number; name: string } | null
  updatedAt: string
  release: number | null
  mine: boolean
  mayPublish: boolean
  changes: ChangeView[]
}

/** What stands in the lists of the staff home: a draft, whose it is and how much is in it. */
export type DraftSummary = {
  id: number
  author: string
  mine: boolean
  changes: number
  zones: string[]
  updatedAt: string
}

/** What a form edits. */
export type Editable<K extends EditableKind> = {
  base: number
  /** What the base says. */
  published: ContentOf<K>
  /** What the form starts with: the actor's own draft when there is one, else what is published. */
  content: ContentOf<K>
  drafted: Pick<View<K>, 'id' | 'nature' | 'reason'> | null
  /** Set when another release superseded the base: what stands now, or null when it was withdrawn. */
  stale: { theirs: Version<K> | null } | null
}

/** A change in the actor's own draft, as the list of what a zone publishes marks it. */
export type DraftedChange = {
  changeSet: number
  change: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  base: number | null
}

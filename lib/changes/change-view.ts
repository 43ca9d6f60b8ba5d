import type { Difference } from '@/lib/releases/difference'
import type { Text } from '@/lib/shared/text'
import type { ChangeKind, ContentOf } from './change'
import type { Version } from './stored'

/** The kinds that have a form. */
export type EditableKind = 'observation' | 'statement' | 'zone'

/** How far a figure moves from the one before: what it changes, else its series' last one of an earlier period. */
export type Move = {
  /** Percent of the figure before, signed, a decimal with one place; null where there is nothing to divide by. */
  percent: string | null
  before: { value: string; unit: string; period: string }
  after: { value: string; unit: string }
}

export type View<K extends ChangeKind> = {
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
  /** Field by field what it says otherwise, in names; of kinds that have no form of fields alone. */
  differences: Difference[]
  /** Null on what is no figure, and on the first of a series. */
  move: Move | null
  /** What its author says to warnings, by their code. */
  explanations: Record<string, string>
  /** Why a reviewer sent it back; null when nobody did, or it was handed in again. */
  returned: string | null
}

/** A change as the staff see it before they publish: was, will be, and whether it still fits. */
export type ChangeView = { [K in ChangeKind]: View<K> }[ChangeKind]

/** Being written, handed in for review, approved for a set time, published. */
export type ChangeSetState = 'draft' | 'submitted' | 'approved' | 'published'

export type Person = { id: number; name: string }

export type ChangeSetView = {
  id: number
  state: ChangeSetState
  author: Person | null
  updatedAt: string
  release: number | null
  mine: boolean
  mayPublish: boolean
  changes: ChangeView[]
  /** What its author tells reviewers. */
  note: string | null
  submittedAt: string | null
  /** Why a reviewer sent all of it back, and when; null once it is handed in again. */
  returned: { at: string; reason: string | null } | null
  /** The change set of which a reviewer sent this part back. */
  splitFrom: number | null
  /** What was decided with its approval; null before it. */
  approval: {
    by: Person | null
    at: string
    title: Text | null
    publicNote: Text | null
    scheduledFor: string | null
    urgentReason: string | null
  } | null
  /** The release that it takes back. */
  rollsBack: number | null
}

/** What stands in the lists of the staff home: a change set, whose it is and how much is in it. */
export type DraftSummary = {
  id: number
  state: ChangeSetState
  /** Whether a reviewer sent it back. */
  returned: boolean
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

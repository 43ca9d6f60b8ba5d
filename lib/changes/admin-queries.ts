import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import type { Text } from '@/lib/shared/text'
import { type ChangeKind, CONTENT, type ContentOf } from './change'
import { contentOfVersion, currencyOf, type Version, zoneOfSubject } from './stored'

type Kind = 'observation' | 'statement' | 'zone'
const KINDS: readonly ChangeKind[] = ['observation', 'statement', 'zone']
const isEditable = (kind: ChangeKind): kind is Kind => KINDS.includes(kind)

type View<K extends Kind> = {
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
}

/** A change as the staff see it before they publish: was, will be, and whether it still fits. */
export type ChangeView = { [K in Kind]: View<K> }[Kind]

export type ChangeSetView = {
  id: number
  state: 'draft' | 'published'
  author: { id: number; name: string } | null
  updatedAt: string
  release: number | null
  mine: boolean
  mayPublish: boolean
  changes: ChangeView[]
}

const changeFields = {
  id: true,
  kind: true,
  operation: true,
  zoneSlug: true,
  baseVersionId: true,
  content: true,
  nature: true,
  reason: true,
} as const

type ChangeRow = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  zoneSlug: string | null
  baseVersionId: number | null
  content: unknown
  nature: 'revision' | 'correction' | null
  reason: unknown
}

async function viewOf<K extends Kind>(kind: K, row: ChangeRow, isDraft: boolean): Promise<View<K>> {
  const base = row.baseVersionId
  const before = base === null ? null : await contentOfVersion(kind, base)
  const currency = base === null || !isDraft ? null : await currencyOf(kind, base)
  const overtaken = currency && !currency.current ? currency : null
  const theirs =
    overtaken && overtaken.successor !== null ? await contentOfVersion(kind, overtaken.successor) : null
  return {
    id: row.id,
    kind,
    operation: row.operation,
    zone: row.zoneSlug,
    base,
    before: before?.content ?? null,
    after: row.content === null ? null : (CONTENT[kind].parse(row.content) as ContentOf<K>),
    nature: row.nature,
    reason: row.reason as Text | null,
    stale: overtaken && { theirs },
  }
}

/** A change set with its changes, for its author and for whoever may publish it. Null when there is none to see. */
export async function getChangeSet(actor: Actor, id: number): Promise<ChangeSetView | null> {
  const row = await db().changeSet.findUnique({
    where: { id },
    select: {
      state: true,
      updatedAt: true,
      releaseNumber: true,
      author: { select: { id: true, name: true } },
      changes: { select: changeFields, orderBy: { position: 'asc' } },
    },
  })
  if (!row?.author) return null
  const mine = row.author.id === actor.id
  const mayPublish = row.changes.every(({ zoneSlug }) => can(actor, 'change:publish', zoneSlug))
  if (!mine && !mayPublish) return null

  const isDraft = row.state === 'draft'
  const views = row.changes.map((change) => {
    const { kind } = change
    return isEditable(kind) ? (viewOf(kind, change, isDraft) as Promise<ChangeView>) : null
  })
  return {
    id,
    state: row.state,
    author: row.author,
    updatedAt: row.updatedAt.toISOString(),
    release: row.releaseNumber,
    mine,
    mayPublish,
    changes: (await Promise.all(views)).filter((view) => view !== null),
  }
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

/** The actor's own draft, and the drafts of others that the actor may publish. The newest first. */
export async function listDrafts(actor: Actor): Promise<DraftSummary[]> {
  const rows = await db().changeSet.findMany({
    where: { state: 'draft', origin: 'form', changes: { some: {} } },
    select: {
      id: true,
      updatedAt: true,
      author: { select: { id: true, name: true } },
      changes: { select: { zoneSlug: true } },
    },
    orderBy: { updatedAt: 'desc' },
  })
  return rows
    .filter(
      ({ author, changes }) =>
        author?.id === actor.id || changes.every(({ zoneSlug }) => can(actor, 'change:publish', zoneSlug)),
    )
    .map(({ id, updatedAt, author, changes }) => ({
      id,
      author: author?.name ?? '',
      mine: author?.id === actor.id,
      changes: changes.length,
      zones: [...new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))].toSorted(),
      updatedAt: updatedAt.toISOString(),
    }))
}

/** A published version to fill a form from, or the actor's own draft of it when there is one. */
export type Editable<K extends Kind> = {
  base: number
  content: ContentOf<K>
  published: ContentOf<K>
  drafted: boolean
}

/**
 * What a form edits. Null when there is no such version or it is superseded: the form's address is then out of date.
 * @throws AppError FORBIDDEN
 */
export async function getEditable<K extends Kind>(
  actor: Actor,
  kind: K,
  id: number,
): Promise<Editable<K> | null> {
  const [version, currency] = await Promise.all([contentOfVersion(kind, id), currencyOf(kind, id)])
  if (!version || !currency?.current) return null
  const { content } = version
  authorize(actor, 'change:propose', 'slug' in content ? content.slug : await zoneOfSubject(content.subject))
  const drafted = await db().change.findFirst({
    where: {
      kind,
      baseVersionId: id,
      operation: 'supersede',
      changeSet: { authorId: actor.id, state: 'draft' },
    },
    select: { content: true },
  })
  return {
    base: id,
    published: content,
    content: drafted ? (CONTENT[kind].parse(drafted.content) as ContentOf<K>) : content,
    drafted: drafted !== null,
  }
}

/** Whose staff the actor is: the zones that the actor may propose changes for. */
export async function listMyZones(actor: Actor): Promise<string[]> {
  const rows = await db().zoneVersion.findMany({
    where: { supersededIn: null },
    select: { zoneSlug: true },
    orderBy: { zoneSlug: 'asc' },
  })
  return rows.map(({ zoneSlug }) => zoneSlug).filter((slug) => can(actor, 'change:propose', slug))
}

/** A new figure or statement in the actor's own draft, to be edited once more. */
export async function getDraftedCreation<K extends 'observation' | 'statement'>(
  actor: Actor,
  kind: K,
  change: number,
) {
  const row = await db().change.findFirst({
    where: { id: change, kind, operation: 'create', changeSet: { authorId: actor.id, state: 'draft' } },
    select: { content: true, zoneSlug: true },
  })
  if (!row) return null
  authorize(actor, 'change:propose', row.zoneSlug)
  return CONTENT[kind].parse(row.content) as ContentOf<K>
}

import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import type { Text } from '@/lib/shared/text'
import { type ChangeKind, CONTENT, type ContentOf } from './change'
import type {
  ChangeSetView,
  ChangeView,
  DraftedChange,
  DraftedKind,
  DraftSummary,
  Editable,
  EditableKind,
  View,
} from './change-view'
import { contentOfVersion, currencyOf, zoneOfSubject } from './stored'

const KINDS: readonly ChangeKind[] = ['observation', 'statement', 'zone', 'site', 'conflict']
const isDrafted = (kind: ChangeKind): kind is DraftedKind => KINDS.includes(kind)

const changeFields = {
  id: true,
  kind: true,
  operation: true,
  zoneSlug: true,
  baseVersionId: true,
  content: true,
  nature: true,
  reason: true,
  versionId: true,
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
  versionId: number | null
}

async function viewOf<K extends DraftedKind>(kind: K, row: ChangeRow, isDraft: boolean): Promise<View<K>> {
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
    version: row.versionId,
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
    return isDrafted(kind) ? (viewOf(kind, change, isDraft) as Promise<ChangeView>) : null
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

/** The actor's own draft, and the drafts of others that the actor may publish. The newest first. */
export async function listDrafts(actor: Actor): Promise<DraftSummary[]> {
  const rows = await db().changeSet.findMany({
    where: { state: 'draft', authorId: { not: null }, changes: { some: {} } },
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

/**
 * A published version to fill a form from. Superseded versions are found too: a form that was opened before somebody
 * else published has to come back as it was sent.
 * @throws AppError FORBIDDEN
 */
export async function getEditable<K extends EditableKind>(
  actor: Actor,
  kind: K,
  id: number,
): Promise<Editable<K> | null> {
  const [version, currency] = await Promise.all([contentOfVersion(kind, id), currencyOf(kind, id)])
  if (!version || !currency) return null
  const { content } = version
  authorize(actor, 'change:propose', 'slug' in content ? content.slug : await zoneOfSubject(content.subject))
  const successor = currency.current ? null : currency.successor
  const drafted = await db().change.findFirst({
    where: {
      kind,
      baseVersionId: id,
      operation: 'supersede',
      changeSet: { authorId: actor.id, state: 'draft' },
    },
    select: { id: true, content: true, nature: true, reason: true },
  })
  return {
    base: id,
    published: content,
    content: drafted ? (CONTENT[kind].parse(drafted.content) as ContentOf<K>) : content,
    drafted: drafted && { id: drafted.id, nature: drafted.nature, reason: drafted.reason as Text | null },
    stale: currency.current
      ? null
      : { theirs: successor === null ? null : await contentOfVersion(kind, successor) },
  }
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

/** What the actor's own draft holds for a zone. */
export async function listDraftedChanges(actor: Actor, zone: string): Promise<DraftedChange[]> {
  authorize(actor, 'change:propose', zone)
  const rows = await db().change.findMany({
    where: { zoneSlug: zone, changeSet: { authorId: actor.id, state: 'draft' } },
    select: { id: true, changeSetId: true, kind: true, operation: true, baseVersionId: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, changeSetId, baseVersionId, ...row }) => ({
    ...row,
    change: id,
    changeSet: changeSetId,
    base: baseVersionId,
  }))
}

import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { optionalTextOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { CONTENT, type ContentOf } from './change'
import type { ChangeSetView, DraftedChange, DraftSummary, Editable, EditableKind } from './change-view'
import { contentOfVersion, currencyOf, zoneOfSubject } from './stored'
import { changeFields, viewsOf } from './views'

const optionalMoment = (moment: Date | null) => moment?.toISOString() ?? null

/** A change set with its changes, for its author and for whoever may publish it. Null when there is none to see. */
export async function getChangeSet(actor: Actor, id: number): Promise<ChangeSetView | null> {
  const row = await db().changeSet.findUnique({
    where: { id },
    include: {
      author: { select: { id: true, name: true } },
      changes: { select: { ...changeFields, approvedById: true }, orderBy: { position: 'asc' } },
    },
  })
  if (!row?.author) return null
  const mine = row.author.id === actor.id
  const mayPublish = row.changes.every(({ zoneSlug }) => can(actor, 'change:publish', zoneSlug))
  if (!mine && !mayPublish) return null

  const approver = row.changes[0]?.approvedById
  const [changes, by] = await Promise.all([
    viewsOf(db(), row.changes, row.state === 'published'),
    approver == null
      ? null
      : db().user.findUnique({ where: { id: approver }, select: { id: true, name: true } }),
  ])
  return {
    id,
    state: row.state,
    author: row.author,
    updatedAt: row.updatedAt.toISOString(),
    release: row.releaseNumber,
    mine,
    mayPublish,
    changes,
    note: row.note,
    submittedAt: optionalMoment(row.submittedAt),
    returned: row.returnedAt && { at: row.returnedAt.toISOString(), reason: row.returnReason },
    splitFrom: row.splitFromId,
    approval: row.approvedAt && {
      by,
      at: row.approvedAt.toISOString(),
      title: optionalTextOf(row.title),
      publicNote: optionalTextOf(row.publicNote),
      scheduledFor: optionalMoment(row.scheduledFor),
      urgentReason: row.urgentReason,
    },
    rollsBack: row.rollsBack,
  }
}

const DRAFTS_SHOWN = 200

/** The actor's own change sets that are not published: written, handed in, waiting for their time. The newest first. */
export async function listDrafts(actor: Actor): Promise<DraftSummary[]> {
  const rows = await db().changeSet.findMany({
    where: { state: { in: ['draft', 'submitted', 'approved'] }, authorId: actor.id, changes: { some: {} } },
    select: { id: true, state: true, updatedAt: true, returnedAt: true },
    orderBy: { updatedAt: 'desc' },
    take: DRAFTS_SHOWN,
  })
  const counted = await db().change.groupBy({
    by: ['changeSetId', 'zoneSlug'],
    where: { changeSetId: { in: rows.map(({ id }) => id) } },
    _count: true,
  })
  const parts = Map.groupBy(counted, ({ changeSetId }) => changeSetId)
  return rows.map(({ id, state, updatedAt, returnedAt }) => {
    const own = parts.get(id) ?? []
    return {
      id,
      state,
      returned: state === 'draft' && returnedAt !== null,
      author: actor.name,
      mine: true,
      changes: own.reduce((sum, { _count }) => sum + _count, 0),
      zones: own.flatMap(({ zoneSlug }) => zoneSlug ?? []).toSorted(),
      updatedAt: updatedAt.toISOString(),
    }
  })
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

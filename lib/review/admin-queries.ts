import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { textOf } from '@/lib/releases/known'
import { referencesIn } from '@/lib/releases/difference'
import { AT_MOST, publishableBy, waitingAmong } from './listing'
import { zoneNames } from './names'
import { isOnePersonEnough, madeBySomebody } from './stored'
import type { Comment, Evidence, OnePersonRule, OpenAfterReview, Waiting } from './waiting'

/** What waits for the actor's decision; what they made themselves is not, unless one person is enough. Longest first. */
export async function listWaiting(actor: Actor): Promise<Waiting[]> {
  const waiting = await waitingAmong(
    db(),
    actor,
    { state: 'submitted', ...publishableBy(actor) },
    { submittedAt: 'asc' },
  )
  return waiting.filter(({ mine, onePerson }) => !mine || onePerson)
}

/** What the actor handed in and others decide on. */
export async function listHandedIn(actor: Actor): Promise<Waiting[]> {
  return waitingAmong(db(), actor, { state: 'submitted', authorId: actor.id }, { submittedAt: 'asc' })
}

/** What is approved and waits for its time, the next one first: of the actor's own, and of what they may publish. */
export async function listScheduled(actor: Actor): Promise<Waiting[]> {
  return waitingAmong(
    db(),
    actor,
    { state: 'approved', OR: [{ authorId: actor.id }, publishableBy(actor)] },
    { scheduledFor: 'asc' },
  )
}

/** What reviewers sent back to the actor, the newest first. */
export async function listReturned(actor: Actor): Promise<Waiting[]> {
  return waitingAmong(
    db(),
    actor,
    { state: 'draft', authorId: actor.id, returnedAt: { not: null }, changes: { some: {} } },
    { returnedAt: 'desc' },
  )
}

/** The reviews that urgent releases opened, the oldest first, of what the actor may publish. */
export async function listOpenAfterReviews(actor: Actor): Promise<OpenAfterReview[]> {
  const rows = await db().changeSet.findMany({
    where: {
      state: 'published',
      urgentReason: { not: null },
      release: { afterReview: { closedAt: null } },
      ...publishableBy(actor),
    },
    select: {
      id: true,
      author: { select: { id: true, name: true } },
      changes: { distinct: ['zoneSlug', 'approvedById'], select: { zoneSlug: true, approvedById: true } },
      release: { select: { number: true, title: true, publishedAt: true, afterReview: true } },
    },
    orderBy: { releaseNumber: 'asc' },
    take: AT_MOST,
  })
  const names = await zoneNames(
    db(),
    rows.flatMap(({ changes }) => changes.flatMap(({ zoneSlug }) => zoneSlug ?? [])),
  )
  return rows.flatMap(({ id, author, changes, release }): OpenAfterReview[] =>
    release?.afterReview
      ? [
          {
            release: release.number,
            title: textOf(release.title),
            changeSet: id,
            author: author?.name ?? '',
            publishedAt: release.publishedAt.toISOString(),
            urgentReason: release.afterReview.urgentReason,
            zones: [...new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))].flatMap(
              (slug) => names.get(slug) ?? [],
            ),
            mayClose:
              author?.id !== actor.id && changes.every(({ approvedById }) => approvedById !== actor.id),
          },
        ]
      : [],
  )
}

/** @throws AppError FORBIDDEN, NOT_FOUND */
async function authorizeReading(actor: Actor, changeSet: number) {
  const { author, zones } = await madeBySomebody(changeSet)
  if (author !== actor.id) for (const zone of zones) authorize(actor, 'change:publish', zone)
  return zones
}

/**
 * What was said about a change set and about each change that it holds now, in the order in which it was said: for its
 * author and for whoever may publish it.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function listComments(actor: Actor, changeSet: number): Promise<Comment[]> {
  await authorizeReading(actor, changeSet)
  const rows = await db().reviewComment.findMany({
    // What was said of a change stays with it when a reviewer sends it back by itself.
    where: { OR: [{ changeSetId: changeSet, changeId: null }, { change: { changeSetId: changeSet } }] },
    select: { id: true, changeId: true, at: true, text: true, author: { select: { id: true, name: true } } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, changeId, at, text, author }) => ({
    id,
    change: changeId,
    author: author.name,
    mine: author.id === actor.id,
    at: at.toISOString(),
    text,
  }))
}

/**
 * The documents that each change of a change set rests on, by the change.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function listEvidence(actor: Actor, changeSet: number): Promise<Record<number, Evidence[]>> {
  await authorizeReading(actor, changeSet)
  const changes = await db().change.findMany({
    where: { changeSetId: changeSet },
    select: { id: true, kind: true, content: true },
  })
  const cited = changes.map(({ id, content }) => ({
    id,
    sources: [...new Set(referencesIn(content).flatMap(({ to, key }) => (to === 'source' ? [key] : [])))],
  }))
  const rows = await db().sourceVersion.findMany({
    where: { sourceId: { in: cited.flatMap(({ sources }) => sources) } },
    distinct: ['sourceId'],
    orderBy: { publishedIn: 'desc' },
    select: { sourceId: true, title: true, publisher: true, published: true, url: true },
  })
  const known = new Map(rows.map(({ sourceId, ...row }) => [sourceId, { id: sourceId, ...row }]))
  return Object.fromEntries(
    cited.map(({ id, sources }) => [id, sources.flatMap((source) => known.get(source) ?? [])]),
  )
}

/**
 * Whether one person alone may publish for a zone: what administrators decided, the newest first.
 * @throws AppError FORBIDDEN
 */
export async function listOnePersonRules(actor: Actor, zone: string): Promise<OnePersonRule[]> {
  authorize(actor, 'change:propose', zone)
  const rows = await db().onePersonRule.findMany({
    where: { zoneSlug: zone },
    orderBy: { id: 'desc' },
    take: AT_MOST,
    select: { allowed: true, reason: true, setAt: true, setBy: { select: { name: true } } },
  })
  return rows.map(({ allowed, reason, setAt, setBy }) => ({
    allowed,
    reason,
    by: setBy.name,
    at: setAt.toISOString(),
  }))
}

/** Whether one person alone may publish everything in a change set. @throws AppError FORBIDDEN, NOT_FOUND */
export async function mayOnePersonPublish(actor: Actor, changeSet: number): Promise<boolean> {
  return isOnePersonEnough(db(), await authorizeReading(actor, changeSet))
}

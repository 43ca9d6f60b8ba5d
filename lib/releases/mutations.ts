import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import type { Creation } from '@/lib/changes/change'
import { deriveFigures } from '@/lib/derivations/derive-figures'
import { holdIdentities, IdentityViolated } from '@/lib/identities/hold'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { sealRelease } from '@/lib/seals/seal'
import { fail, ok } from '@/lib/shared/result'
import type { Text } from '@/lib/shared/text'
import { noteApproval } from './approval'
import { holdNothingLeft, LeftBehind } from './left-behind'
import { DuplicateFigure, openRelease, publishChanges, StaleChange, UnseenChange } from './publish'
import { touchedBy } from './touched'

// Long enough for ten thousand rows; a publication that takes longer is given up whole.
const ONE_PUBLICATION = { timeout: 120_000, maxWait: 30_000 } as const

type Publication = { changeSet: number; title: Text; seen: readonly number[] }

// A change is never edited in place: another wording is another change. So its number stands for all that it says.
const isWhatWasSeen = (changes: readonly { id: number }[], seen: readonly number[]) =>
  changes.length === seen.length && changes.every(({ id }) => seen.includes(id))

/**
 * Publishes a change set in a release of its own: all of it, or nothing when a change in it is stale.
 * Figures that are calculated from what it changes change with it, and rules between figures hold after it.
 * @returns the release's number and the cache tags that it touched; else why nothing was published: `stale` names the
 *   first change that no longer fits, `duplicate` the first that repeats a figure, `identity` the rules between figures
 *   that would be broken; `left_behind` when something of a withdrawn zone would stand; `unseen` when the author changed
 *   the draft since the publisher looked
 * @throws AppError NOT_FOUND when there is no such draft, FORBIDDEN when a change is for a zone that is not the actor's
 */
export async function publishChangeSet(actor: Actor, { changeSet, title, seen }: Publication) {
  const changes = await db().change.findMany({
    where: { changeSetId: changeSet, changeSet: { state: 'draft' } },
  })
  for (const { zoneSlug } of changes) authorize(actor, 'change:publish', zoneSlug)
  if (changes.length === 0)
    throw new AppError('NOT_FOUND', `Change set ${changeSet} holds nothing to publish`)

  try {
    return await db().$transaction(async (tx) => {
      const release = await openRelease(tx, title, actor.id)
      // Read again under the lock: nothing is published that its publisher has not seen.
      await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${changeSet} FOR UPDATE`
      const current = await tx.change.findMany({
        where: { changeSetId: changeSet },
        orderBy: { position: 'asc' },
      })
      if (!isWhatWasSeen(current, seen)) throw new UnseenChange(changeSet)
      await noteApproval(tx, actor, current)
      await publishChanges(tx, release, current)
      const derived = await deriveFigures(tx, release, current)
      await holdNothingLeft(tx, current)
      await holdIdentities(tx, [...current, ...derived])
      const published = await tx.changeSet.updateMany({
        where: { id: changeSet, state: 'draft' },
        data: { state: 'published', releaseNumber: release },
      })
      if (published.count !== 1)
        throw new AppError('CONFLICT', `Change set ${changeSet} is no draft any more`)
      const touched = await touchedBy(tx, [...current, ...derived])
      const seal = await sealRelease(tx, release)
      // Last, because it lets nobody else record until the end.
      await record(tx, actor, {
        action: 'release.published',
        subject: `release:${release}`,
        detail: { changeSet, changes: current.length, seal },
      })
      return ok({ release, touched })
    }, ONE_PUBLICATION)
  } catch (error) {
    if (error instanceof UnseenChange) return fail({ code: 'unseen' } as const)
    if (error instanceof StaleChange) return fail({ code: 'stale', change: error.changeId } as const)
    if (error instanceof DuplicateFigure) return fail({ code: 'duplicate', change: error.changeId } as const)
    if (error instanceof LeftBehind) return fail({ code: 'left_behind' } as const)
    if (error instanceof IdentityViolated)
      return fail({ code: 'identity', detail: { violations: error.violations } } as const)
    throw error
  }
}

/**
 * Publishes the facts that come with the software as release 1. No actor: nobody is signed in on an empty database.
 * @throws AppError CONFLICT when something was published before
 */
export async function publishFacts(creations: readonly Creation[], title: Text) {
  return db().$transaction(async (tx) => {
    const release = await openRelease(tx, title, null)
    if (release !== 1)
      throw new AppError('CONFLICT', 'The bundled facts are only loaded into an empty database')
    const { id: changeSetId } = await tx.changeSet.create({ data: { origin: 'facts', state: 'draft' } })
    const changes = await tx.change.createManyAndReturn({
      data: creations.map(({ kind, content }, position) => ({
        changeSetId,
        position,
        kind,
        operation: 'create' as const,
        content,
      })),
    })
    await publishChanges(tx, release, changes)
    const derived = await deriveFigures(tx, release, changes)
    await holdIdentities(tx, [...changes, ...derived])
    await tx.changeSet.update({
      where: { id: changeSetId },
      data: { state: 'published', releaseNumber: release },
    })
    const seal = await sealRelease(tx, release)
    await record(tx, null, {
      action: 'release.published',
      subject: `release:${release}`,
      detail: { changeSet: changeSetId, changes: changes.length, seal },
    })
    return release
  }, ONE_PUBLICATION)
}

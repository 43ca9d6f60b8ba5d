import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { record } from '@/lib/audit/record'
import { deriveFigures } from '@/lib/derivations/derive-figures'
import { holdIdentities, IdentityViolated } from '@/lib/identities/hold'
import { AppError } from '@/lib/platform/errors'
import { enqueue } from '@/lib/platform/jobs'
import type { Transaction } from '@/lib/platform/transaction'
import { sealRelease } from '@/lib/seals/seal'
import { fail } from '@/lib/shared/result'
import type { Text } from '@/lib/shared/text'
import { Dangling, holdReferences } from './dangling'
import { holdNothingLeft, LeftBehind } from './left-behind'
import { DuplicateFigure, openRelease, OwnWork, publishChanges, StaleChange, UnseenChange } from './publish'
import { touchedBy } from './touched'

/** Long enough for a hundred thousand rows; a publication that takes longer is given up whole. */
export const ONE_PUBLICATION = { timeout: 120_000, maxWait: 30_000 } as const

/** A change set that is approved, and what its release shall say. */
export type Approved = {
  changeSet: number
  title: Text
  note: Text | null
  /** Null when the portal publishes it by itself: at the time that was set, or with the facts that it comes with. */
  publisher: Pick<Actor, 'id'> | null
  /** The release that it takes back. */
  rollsBack: number | null
}

/**
 * Publishes a change set in a release of its own, inside a transaction: all of it, or nothing. Figures that are
 * calculated from what it changes change with it, and rules between figures hold after it. There is no other way into
 * the public tables. The caller has locked the change set and approved its changes; the database refuses it otherwise.
 * @returns the release's number and the cache tags that it touched
 * @throws StaleChange, DuplicateFigure, LeftBehind, Dangling, IdentityViolated; `refusalOf` tells them as problems
 * @throws AppError CONFLICT when it was published or taken back meanwhile
 */
export async function publishWhole(tx: Transaction, approved: Approved) {
  const { changeSet, title, note, publisher, rollsBack } = approved
  const release = await openRelease(tx, { title, note, rollsBack, publishedById: publisher?.id ?? null })
  const changes = await tx.change.findMany({
    where: { changeSetId: changeSet },
    orderBy: { position: 'asc' },
  })
  await holdReferences(tx, changes)
  await publishChanges(tx, release, changes)
  const derived = await deriveFigures(tx, release, changes)
  await holdNothingLeft(tx, changes)
  await holdIdentities(tx, [...changes, ...derived])
  const published = await tx.changeSet.updateMany({
    where: { id: changeSet, OR: [{ state: { in: ['submitted', 'approved'] } }, { origin: 'facts' }] },
    data: { state: 'published', releaseNumber: release },
  })
  if (published.count !== 1) throw new AppError('CONFLICT', `Change set ${changeSet} is not under review`)
  const touched = await touchedBy(tx, [...changes, ...derived])
  await tx.releaseTouch.create({ data: { releaseNumber: release, tags: touched } })
  const seal = await sealRelease(tx, release)
  await enqueue(tx, 'check-release', { release })
  // Last, because it lets nobody else record until the end.
  await record(tx, publisher, {
    action: 'release.published',
    subject: `release:${release}`,
    detail: { changeSet, changes: changes.length, seal },
  })
  return { release, touched }
}

/**
 * Why a publication was refused: `stale` names the first change that no longer fits, `duplicate` the first that repeats
 * a figure, `dangling` the first that refers to what does not stand, `identity` the rules between figures that would be
 * broken; `left_behind` when something of a withdrawn zone would stand; `unseen` when the change set is not what its
 * publisher looked at; `own_work` when its author approved it and one person is not enough any more.
 * @returns null for what is no refusal, and has to be thrown on
 */
export function refusalOf(error: unknown) {
  if (error instanceof UnseenChange) return fail({ code: 'unseen' } as const)
  if (error instanceof StaleChange) return fail({ code: 'stale', change: error.changeId } as const)
  if (error instanceof DuplicateFigure) return fail({ code: 'duplicate', change: error.changeId } as const)
  if (error instanceof OwnWork) return fail({ code: 'own_work' } as const)
  if (error instanceof LeftBehind) return fail({ code: 'left_behind' } as const)
  if (error instanceof Dangling) return fail({ code: 'dangling', change: error.changeId } as const)
  if (error instanceof IdentityViolated)
    return fail({ code: 'identity', detail: { violations: error.violations } } as const)
  return null
}

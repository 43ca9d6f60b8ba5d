import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import type { Creation } from '@/lib/changes/change'
import { rowOf } from '@/lib/changes/draft'
import type { Prisma } from '@/prisma/generated/client'
import type { Violation } from '@/lib/identities/identity'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { fail, ok } from '@/lib/shared/result'
import type { Text } from '@/lib/shared/text'
import { noteApproval } from './approval'
import { builtUpon, type BuiltUpon } from './built-upon'
import type { RollBackForm } from './form-schema'
import { ONE_PUBLICATION, publishWhole, refusalOf } from './publication'
import { lockReleases } from './publish'
import { calculatedOf, doneIn, standingInstead, type Undo, undoing } from './undoing'

/**
 * Publishes the facts that come with the software as release 1. No actor: nobody is signed in on an empty database.
 * @throws AppError CONFLICT when something was published before
 */
export async function publishFacts(creations: readonly Creation[], title: Text) {
  return db().$transaction(async (tx) => {
    if ((await tx.release.count()) > 0)
      throw new AppError('CONFLICT', 'The bundled facts are only loaded into an empty database')
    const { id: changeSet } = await tx.changeSet.create({ data: { origin: 'facts', state: 'draft' } })
    await tx.change.createMany({
      data: creations.map(({ kind, content }, position) => ({
        changeSetId: changeSet,
        position,
        kind,
        operation: 'create' as const,
        content,
      })),
    })
    const words = { title, note: null, publisher: null, rollsBack: null }
    return (await publishWhole(tx, { changeSet, ...words })).release
  }, ONE_PUBLICATION)
}

/** Later releases stand on what would be undone. */
class BuiltOn extends Error {
  constructor(readonly later: readonly BuiltUpon[]) {
    super('Later releases built on what would be undone')
  }
}

/** What stands in the way: later releases by name, or rules between figures that would be broken. */
export type Obstacles = { later: readonly BuiltUpon[]; violations: readonly Violation[] }

const refused = (code: string, detail: Obstacles) => fail({ code, detail })

const titleOf = (release: number): Text => ({
  en: `Takes back release ${release}`,
  vi: `Thu hồi đợt công bố số ${release}`,
})

/** A change set of the actor's own that undoes a release, handed in and approved: it could not wait. */
async function approvedUndoing(
  tx: Transaction,
  actor: Actor,
  { release, nature, publicNote }: RollBackForm,
  undo: readonly Undo[],
) {
  const { id: changeSetId } = await tx.changeSet.create({
    data: { origin: 'rollback', state: 'draft', authorId: actor.id, rollsBack: release },
    select: { id: true },
  })
  const why = { nature, reason: publicNote }
  const changes = await tx.change.createManyAndReturn({
    data: undo.map(({ content, ...change }, position) => ({
      changeSetId,
      position,
      ...rowOf(actor, {
        ...change,
        // What a version said is JSON already.
        content: content as Prisma.InputJsonObject | null,
        why,
        replaces: null,
      }),
    })),
    select: { id: true, zoneSlug: true },
  })
  // What it says was checked and approved when it was said first; rules between figures hold at the publication.
  const now = new Date()
  await tx.changeSet.update({
    where: { id: changeSetId },
    data: { state: 'submitted', submittedAt: now, publicNote, urgentReason: publicNote[actor.locale] },
  })
  await noteApproval(tx, actor, changes)
  await tx.changeSet.update({ where: { id: changeSetId }, data: { approvedAt: now } })
  return changeSetId
}

async function takeBack(tx: Transaction, actor: Actor, form: RollBackForm) {
  const { release, publicNote } = form
  await lockReleases(tx)
  const done = await doneIn(tx, release)
  const instead = await standingInstead(tx, done)
  const later = await builtUpon(tx, release, done, instead)
  if (later.length > 0) throw new BuiltOn(later)
  const undo = undoing(done, instead)
  const whole = [...undo, ...(await calculatedOf(tx, undo, done))]
  const changeSet = await approvedUndoing(tx, actor, form, whole)
  const title = form.title ?? titleOf(release)
  await tx.changeSet.update({ where: { id: changeSet }, data: { title } })
  const words = { title, note: publicNote, publisher: actor, rollsBack: release }
  const published = await publishWhole(tx, { changeSet, ...words })
  await record(tx, actor, {
    action: 'change-set.approved',
    subject: `change-set:${changeSet}`,
    detail: { changes: whole.length, urgent: true, alone: true, rollsBack: release },
  })
  return published
}

/**
 * Takes a release back by another one, at once: withdraws what it first published, and says again what it superseded or
 * withdrew. Who may publish for every zone in it may do that alone; somebody else reviews it afterwards. Figures that
 * are calculated follow.
 * @returns the new release and the tags that it touched; else `built_upon` with what later releases built on it, or as
 *   `refusalOf` when a rule would be broken
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT for the facts that come with the software
 */
export async function rollBackRelease(actor: Actor, form: RollBackForm) {
  const concerned = await db().change.findMany({
    where: { changeSet: { releaseNumber: form.release, origin: { not: 'derivation' } } },
    distinct: ['zoneSlug'],
    select: { zoneSlug: true },
  })
  for (const { zoneSlug } of concerned) authorize(actor, 'change:publish', zoneSlug)
  return db()
    .$transaction(async (tx) => {
      const { release, touched } = await takeBack(tx, actor, form)
      return ok({ release, touched, next: `/admin/releases/${release}` })
    }, ONE_PUBLICATION)
    .catch((error: unknown) => {
      if (error instanceof BuiltOn) return refused('built_upon', { later: error.later, violations: [] })
      const refusal = refusalOf(error)
      if (!refusal) throw error
      const { code } = refusal.problem
      const violations = 'detail' in refusal.problem ? refusal.problem.detail.violations : []
      return refused(code, { later: [], violations })
    })
}

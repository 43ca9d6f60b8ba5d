import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { isOpen } from '@/lib/checks/check'
import { draftChecks } from '@/lib/checks/draft-checks'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { enqueue } from '@/lib/platform/jobs'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { noteApproval } from '@/lib/releases/approval'
import { ONE_PUBLICATION, publishWhole, refusalOf } from '@/lib/releases/publication'
import { momentInParks } from '@/lib/shared/park-day'
import { fail, ok } from '@/lib/shared/result'
import type { ApprovalForm, ReturnForm, SubmissionForm } from './form-schema'
import { isOnePersonEnough, locked, madeBy, madeBySomebody } from './stored'

const addressOf = (changeSet: number) => `/admin/changes/${changeSet}`

/** What is known of a change set only once somebody decided on it. */
const UNDECIDED = {
  title: Prisma.DbNull,
  publicNote: Prisma.DbNull,
  approvedAt: null,
  scheduledFor: null,
  urgentReason: null,
}

/** A decision that is refused for a reason that a person can mend; everything else is thrown on. */
const orRefused = (error: unknown) => {
  const refusal = refusalOf(error)
  if (refusal) return refusal
  throw error
}

/** Why a decision was not taken, thrown to undo what was done towards it. */
class Undecided extends Error {
  constructor(readonly code: 'checks' | 'own_work' | 'past' | 'handed_in' | 'not_handed_in') {
    super(code)
  }
}
const orUndecided = (error: unknown) => {
  if (error instanceof Undecided) return fail({ code: error.code })
  return orRefused(error)
}

async function handIn(tx: Transaction, actor: Actor, { changeSet, note, seen }: SubmissionForm) {
  const found = await locked(tx, changeSet, seen)
  if (found.state !== 'draft') throw new Undecided('handed_in')
  if ((await draftChecks(tx, changeSet)).some(isOpen)) throw new Undecided('checks')
  await tx.cell.deleteMany({ where: { changeSetId: changeSet } })
  await tx.change.updateMany({ where: { changeSetId: changeSet }, data: { returnReason: null } })
  await tx.changeSet.update({
    where: { id: changeSet },
    data: { state: 'submitted', submittedAt: new Date(), note, returnReason: null, returnedAt: null },
  })
  await record(tx, actor, {
    action: 'change-set.submitted',
    subject: `change-set:${changeSet}`,
    detail: { changes: found.changes.length },
  })
}

/**
 * Hands the actor's own draft in for review by somebody else.
 * @returns `checks` while an error stands or a warning is not explained; `unseen` when the draft was changed since;
 *   `handed_in` when it was handed in before
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function submitChangeSet(actor: Actor, form: SubmissionForm) {
  const { zones } = await madeBy(actor, form.changeSet)
  for (const zone of zones) authorize(actor, 'change:propose', zone)
  return db()
    .$transaction(async (tx) => {
      await handIn(tx, actor, form)
      return ok({ next: addressOf(form.changeSet) })
    }, ONE_PUBLICATION)
    .catch(orUndecided)
}

/**
 * Takes the actor's own change set back from review, or from its set time, to go on with it. Its approval is void.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it was published or returned meanwhile
 */
export async function takeBackChangeSet(actor: Actor, { changeSet }: { changeSet: number }) {
  const { zones } = await madeBy(actor, changeSet)
  for (const zone of zones) authorize(actor, 'change:propose', zone)
  await db().$transaction(async (tx) => {
    const { count } = await tx.changeSet.updateMany({
      where: { id: changeSet, state: { in: ['submitted', 'approved'] } },
      data: { state: 'draft', submittedAt: null, ...UNDECIDED },
    })
    if (count !== 1) throw new AppError('CONFLICT', `Change set ${changeSet} is not under review`)
    await record(tx, actor, { action: 'change-set.taken-back', subject: `change-set:${changeSet}` })
  }, ONE_PUBLICATION)
  return ok({ next: addressOf(changeSet) })
}

/** Moves what a reviewer does not approve into a draft of its author's, each with the reason. */
async function sendBack(tx: Transaction, changeSet: number, returned: ApprovalForm['returned']) {
  const { origin, authorId } = await tx.changeSet.findUniqueOrThrow({ where: { id: changeSet } })
  const { id } = await tx.changeSet.create({
    data: { origin, authorId, state: 'draft', splitFromId: changeSet, returnedAt: new Date() },
    select: { id: true },
  })
  for (const [change, returnReason] of Object.entries(returned))
    await tx.change.update({ where: { id: Number(change) }, data: { changeSetId: id, returnReason } })
  return id
}

async function decide(tx: Transaction, actor: Actor, form: ApprovalForm) {
  const { changeSet, title, publicNote, returned, urgentReason = null } = form
  const at = form.at === null ? null : momentInParks(form.at)
  if (at && at <= new Date()) throw new Undecided('past')
  const found = await locked(tx, changeSet, form.seen)
  if (urgentReason !== null && found.state === 'draft')
    await handIn(tx, actor, { changeSet, seen: form.seen, note: found.note })
  else if (found.state !== 'submitted') throw new Undecided('not_handed_in')

  const back = new Set(Object.keys(returned).map(Number))
  const rest = found.changes.filter(({ id }) => !back.has(id))
  if (rest.length === 0 || rest.length + back.size !== found.changes.length)
    throw new AppError('CONFLICT', `Change set ${changeSet} is approved in part or whole, not returned whole`)
  const zones = rest.map(({ zoneSlug }) => zoneSlug)
  const isOwn = found.authorId === actor.id
  if (isOwn && urgentReason === null && !(await isOnePersonEnough(tx, zones))) throw new Undecided('own_work')

  const split = back.size > 0 ? await sendBack(tx, changeSet, returned) : null
  await noteApproval(tx, actor, rest)
  await tx.changeSet.update({
    where: { id: changeSet },
    data: {
      title,
      publicNote: optionalJson(publicNote),
      approvedAt: new Date(),
      urgentReason,
      ...(at && { state: 'approved', scheduledFor: at }),
    },
  })
  const published = at
    ? null
    : await publishWhole(tx, {
        changeSet,
        title,
        note: publicNote,
        publisher: actor,
        rollsBack: found.rollsBack,
      })
  if (at) await enqueue(tx, 'publish-change-set', { changeSet }, { at })
  await record(tx, actor, {
    action: 'change-set.approved',
    subject: `change-set:${changeSet}`,
    detail: {
      changes: rest.length,
      returned: split,
      scheduledFor: at?.toISOString() ?? null,
      urgent: urgentReason !== null,
      alone: isOwn,
    },
  })
  return { release: published?.release ?? null, touched: published?.touched ?? [], split }
}

/**
 * Approves a change set that was handed in, whole or but for what goes back to its author, and publishes it at once or
 * at a set time. Nobody approves what they made themselves, unless an administrator allows that for every zone in it, or
 * it is urgent: then a draft may be published straight away, and a review is opened afterwards.
 * @returns the release when it was published, the tags that it touched, and the draft of what goes back; else why not:
 *   as `refusalOf`, `own_work`, `past`, `not_handed_in`, and for an urgent draft as `submitChangeSet`
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function approveChangeSet(actor: Actor, form: ApprovalForm) {
  const { zones } = await madeBySomebody(form.changeSet)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  return db()
    .$transaction(async (tx) => {
      const decided = await decide(tx, actor, form)
      return ok({ ...decided, next: addressOf(form.changeSet) })
    }, ONE_PUBLICATION)
    .catch(orUndecided)
}

/**
 * Sends a whole change set back to its author, with the reason; also one that waits for its set time.
 * @returns `unseen`, `not_handed_in`
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function returnChangeSet(actor: Actor, { changeSet, seen, returnReason }: ReturnForm) {
  const { zones } = await madeBySomebody(changeSet)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  return db()
    .$transaction(async (tx) => {
      const { state } = await locked(tx, changeSet, seen)
      if (state !== 'submitted' && state !== 'approved') throw new Undecided('not_handed_in')
      await tx.changeSet.update({
        where: { id: changeSet },
        data: { state: 'draft', returnReason, returnedAt: new Date(), submittedAt: null, ...UNDECIDED },
      })
      await record(tx, actor, { action: 'change-set.returned', subject: `change-set:${changeSet}` })
      return ok({ next: '/admin/review' })
    }, ONE_PUBLICATION)
    .catch(orUndecided)
}

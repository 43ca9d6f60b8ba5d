import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { ONE_PUBLICATION } from '@/lib/releases/publication'
import { fail, ok } from '@/lib/shared/result'
import { decide } from './decide'
import type {
  AfterReviewForm,
  ApprovalForm,
  CommentForm,
  OnePersonForm,
  ReturnForm,
  SubmissionForm,
} from './form-schema'
import { handIn, recordHandIn } from './hand-in'
import { tellApprovers, tellAuthor, tellOfComment } from './letters'
import { isOnePersonEnough, locked, madeBy, madeBySomebody, releasedBySomebody } from './stored'
import { orUndecided, Undecided } from './undecided'

const addressOf = (changeSet: number) => `/admin/changes/${changeSet}`

/** What is known of a change set only once somebody decided on it. */
const UNDECIDED = {
  title: Prisma.DbNull,
  publicNote: Prisma.DbNull,
  approvedAt: null,
  scheduledFor: null,
  urgentReason: null,
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
      const { changes } = await handIn(tx, form)
      await tellApprovers(tx, actor.id, zones, {
        changeSet: form.changeSet,
        by: actor.name,
        count: changes.length,
        reasons: form.note === null ? [] : [form.note],
      })
      await recordHandIn(tx, actor, form.changeSet, changes.length)
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

/**
 * Approves a change set that was handed in, whole or but for what goes back to its author, and publishes it at once or
 * at a set time. Nobody approves what they made themselves, unless an administrator allows that for every zone in it, or
 * it is urgent: then a draft may be published straight away, and a review is opened afterwards.
 * @returns the release when it was published, the tags that it touched, and the draft of what goes back; else why not:
 *   as `refusalOf`, `own_work`, `not_handed_in`, `nothing_left` when all of it would go back, `invalid` for a time that
 *   is past, and for an urgent draft as `submitChangeSet`
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when what goes back is no part of it
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
  const { author, zones } = await madeBySomebody(changeSet)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  return db()
    .$transaction(async (tx) => {
      const { state, changes } = await locked(tx, changeSet, seen)
      if (state !== 'submitted' && state !== 'approved') throw new Undecided('not_handed_in')
      await tx.changeSet.update({
        where: { id: changeSet },
        data: { state: 'draft', returnReason, returnedAt: new Date(), submittedAt: null, ...UNDECIDED },
      })
      const told = { changeSet, by: actor.name, count: changes.length, reasons: [returnReason] }
      if (author !== actor.id) await tellAuthor(tx, author, 'returned', told)
      await record(tx, actor, { action: 'change-set.returned', subject: `change-set:${changeSet}` })
      return ok({ next: '/admin/review' })
    }, ONE_PUBLICATION)
    .catch(orUndecided)
}

/**
 * Says something about a change set or one change of it, before it is published: its author and whoever may approve it.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is published
 */
export async function commentOnChange(actor: Actor, { changeSet, change, comment }: CommentForm) {
  const { author, zones } = await madeBySomebody(changeSet)
  const permission = author === actor.id ? 'change:propose' : 'change:publish'
  for (const zone of zones) authorize(actor, permission, zone)
  await db().$transaction(async (tx) => {
    const { state, changes } = await locked(tx, changeSet)
    if (state === 'published') throw new AppError('CONFLICT', `Change set ${changeSet} is published`)
    if (change !== undefined && !changes.some(({ id }) => id === change))
      throw new AppError('NOT_FOUND', `Change ${change} is no part of change set ${changeSet}`)
    await tx.reviewComment.create({
      data: { changeSetId: changeSet, changeId: change ?? null, authorId: actor.id, text: comment },
    })
    await tellOfComment(tx, actor.id, author, { changeSet, by: actor.name, reasons: [comment] })
    await record(tx, actor, {
      action: 'change-set.commented',
      subject: `change-set:${changeSet}`,
      ...(change !== undefined && { detail: { change } }),
    })
  })
  // Without a place in the page: where the address differs by that alone, the browser's page would not be drawn again.
  return ok({ next: addressOf(changeSet) })
}

/**
 * Decides whether one person alone may publish for a zone. Administrators alone do; the last decision holds.
 * @returns `unchanged` when it is so already
 * @throws AppError FORBIDDEN
 */
export async function setOnePersonRule(actor: Actor, { zone, allowed, ruleReason }: OnePersonForm) {
  authorize(actor, 'people:manage', zone)
  return db().$transaction(async (tx) => {
    if ((await isOnePersonEnough(tx, [zone])) === allowed) return fail({ code: 'unchanged' })
    await tx.onePersonRule.create({
      data: { zoneSlug: zone, allowed, reason: ruleReason, setById: actor.id },
    })
    await record(tx, actor, {
      action: 'zone.one-person-rule',
      subject: `zone:${zone}`,
      detail: { allowed, reason: ruleReason },
    })
    return ok({ next: `/admin/zones/${zone}/review` })
  })
}

/**
 * Closes the review that an urgent release opened. Who made or approved the release cannot.
 * @returns `own_work`
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when somebody closed it meanwhile
 */
export async function closeAfterReview(actor: Actor, { release, upheld, reviewNote }: AfterReviewForm) {
  const { zones, hands, changeSet, author } = await releasedBySomebody(release)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  if (hands.includes(actor.id)) return fail({ code: 'own_work' })
  await db().$transaction(async (tx) => {
    const { count } = await tx.afterReview.updateMany({
      where: { releaseNumber: release, closedAt: null },
      data: { closedAt: new Date(), reviewerId: actor.id, upheld, note: reviewNote },
    })
    if (count !== 1) throw new AppError('CONFLICT', `The review of release ${release} is closed`)
    const reasons = reviewNote === null ? [] : [reviewNote]
    await tellAuthor(tx, author, 'reviewedAfterwards', { changeSet, by: actor.name, release, reasons })
    await record(tx, actor, {
      action: 'release.reviewed-afterwards',
      subject: `release:${release}`,
      detail: { upheld },
    })
  })
  return ok({ next: '/admin/review' })
}

import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { enqueue } from '@/lib/platform/jobs'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { noteApproval } from '@/lib/releases/approval'
import { publishWhole } from '@/lib/releases/publication'
import { momentInParks } from '@/lib/shared/park-day'
import type { ApprovalForm } from './form-schema'
import { handIn, recordHandIn } from './hand-in'
import { tellAuthor } from './letters'
import { isOnePersonEnough, locked } from './stored'
import { Undecided } from './undecided'

/** Moves what a reviewer does not approve into a draft of its author's, each with the reason. Returns its number. */
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

/** The changes that are approved, when some go back. */
function approvedOf<Row extends { id: number }>(changes: readonly Row[], returned: ApprovalForm['returned']) {
  const back = new Set(Object.keys(returned).map(Number))
  const rest = changes.filter(({ id }) => !back.has(id))
  if (rest.length + back.size !== changes.length)
    throw new AppError('CONFLICT', 'What goes back is no part of the change set')
  if (rest.length === 0) throw new Undecided('nothing_left')
  return rest
}

const timeOf = (form: ApprovalForm) => {
  const at = form.at === null ? null : momentInParks(form.at)
  if (at && Number.isNaN(at.getTime())) throw new Undecided('invalid', { at: ['moment'] })
  if (at && at <= new Date()) throw new Undecided('invalid', { at: ['past'] })
  return at
}

/**
 * Approves what was handed in, but for what goes back, and publishes it or sets its time.
 * @throws Undecided, and as `publishWhole`
 */
export async function decide(tx: Transaction, actor: Actor, form: ApprovalForm) {
  const { changeSet, title, publicNote, returned } = form
  const at = timeOf(form)
  const found = await locked(tx, changeSet, form.seen)
  const isOwn = found.authorId === actor.id
  // What somebody else approves is approved: it need not be urgent.
  const urgentReason = isOwn ? (form.urgentReason ?? null) : null
  const isHandedIn = isOwn && urgentReason !== null && found.state === 'draft'
  if (isHandedIn) await handIn(tx, { changeSet, seen: form.seen, note: found.note })
  else if (found.state !== 'submitted') throw new Undecided('not_handed_in')

  const rest = approvedOf(found.changes, returned)
  const zones = rest.map(({ zoneSlug }) => zoneSlug)
  if (isOwn && urgentReason === null && !(await isOnePersonEnough(tx, zones))) throw new Undecided('own_work')

  const split = Object.keys(returned).length > 0 ? await sendBack(tx, changeSet, returned) : null
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
  const about = { changeSet, by: actor.name, count: rest.length }
  if (!isOwn && at) await tellAuthor(tx, found.authorId, 'approved', { ...about, at })
  if (!isOwn && published)
    await tellAuthor(tx, found.authorId, 'published', { ...about, release: published.release })
  if (!isOwn && split !== null)
    await tellAuthor(tx, found.authorId, 'returned', {
      changeSet: split,
      by: actor.name,
      count: Object.keys(returned).length,
      reasons: Object.values(returned),
    })
  if (isHandedIn) await recordHandIn(tx, actor, changeSet, found.changes.length)
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

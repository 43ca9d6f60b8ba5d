import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/policy'
import { isOpen } from '@/lib/checks/check'
import { draftChecks } from '@/lib/checks/draft-checks'
import type { Transaction } from '@/lib/platform/transaction'
import type { SubmissionForm } from './form-schema'
import { locked } from './stored'
import { Undecided } from './undecided'

/**
 * Makes a draft one that waits for review, with the note to its reviewers. What was typed into the grid is changes by
 * now; why it was sent back before is settled.
 * @returns the change set as it was handed in
 * @throws UnseenChange; Undecided `handed_in`, `checks`
 */
export async function handIn(tx: Transaction, { changeSet, note, seen }: SubmissionForm) {
  const found = await locked(tx, changeSet, seen)
  if (found.state !== 'draft') throw new Undecided('handed_in')
  if ((await draftChecks(tx, changeSet)).some(isOpen)) throw new Undecided('checks')
  await tx.cell.deleteMany({ where: { changeSetId: changeSet } })
  await tx.change.updateMany({
    where: { changeSetId: changeSet, returnReason: { not: null } },
    data: { returnReason: null },
  })
  await tx.changeSet.update({
    where: { id: changeSet },
    data: { state: 'submitted', submittedAt: new Date(), note, returnReason: null, returnedAt: null },
  })
  return found
}

/** Last in a transaction, as every record: who publishes too must not wait for others while nobody else can record. */
export const recordHandIn = (tx: Transaction, actor: Actor, changeSet: number, changes: number) =>
  record(tx, actor, {
    action: 'change-set.submitted',
    subject: `change-set:${changeSet}`,
    detail: { changes },
  })

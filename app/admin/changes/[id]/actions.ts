'use server'

import { refresh } from 'next/cache'
import type * as z from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { removalForm } from '@/lib/changes/form-schema'
import { removeChange } from '@/lib/changes/mutations'
import { staffAction } from '@/lib/entry/action'
import type { Violation } from '@/lib/identities/identity'
import { approvalForm, returnForm, submissionForm, takingBackForm } from '@/lib/review/form-schema'
import { approveChangeSet, returnChangeSet, submitChangeSet, takeBackChangeSet } from '@/lib/review/mutations'
import { fail } from '@/lib/shared/result'

type Refused = { violations: readonly Violation[] }

async function approve(actor: Actor, input: z.output<typeof approvalForm>) {
  const approved = await approveChangeSet(actor, input)
  if (approved.ok) return approved
  // The page shows which change no longer fits, beside what stands now.
  refresh()
  return fail<{ code: string; detail?: Refused }>(approved.problem)
}

export const approveAction = staffAction<typeof approvalForm, Refused>(approvalForm, approve)
export const submitAction = staffAction(submissionForm, submitChangeSet)
export const takeBackAction = staffAction(takingBackForm, takeBackChangeSet)
export const returnAction = staffAction(returnForm, returnChangeSet)
export const removeAction = staffAction(removalForm, removeChange)

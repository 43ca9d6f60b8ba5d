'use server'

import { refresh } from 'next/cache'
import type { Actor } from '@/lib/auth/policy'
import { removalForm } from '@/lib/changes/form-schema'
import { removeChange } from '@/lib/changes/mutations'
import { type Problem, staffAction } from '@/lib/entry/action'
import type { Violation } from '@/lib/identities/identity'
import {
  approvalForm,
  commentForm,
  returnForm,
  submissionForm,
  takingBackForm,
  urgentForm,
} from '@/lib/review/form-schema'
import {
  approveChangeSet,
  commentOnChange,
  returnChangeSet,
  submitChangeSet,
  takeBackChangeSet,
} from '@/lib/review/mutations'
import { fail, type Result } from '@/lib/shared/result'

type Refused = { violations: readonly Violation[] }
type Outcome = { next: string; touched?: string[] }

/** The page of a refused decision shows what stands now: which change no longer fits, or who decided first. */
const shownAgain =
  <Input>(decide: (actor: Actor, input: Input) => Promise<Result<Outcome, Problem<Refused>>>) =>
  async (actor: Actor, input: Input) => {
    const decided = await decide(actor, input)
    if (decided.ok) return decided
    refresh()
    return fail<Problem<Refused>>(decided.problem)
  }

export const approveAction = staffAction<typeof approvalForm, Refused>(
  approvalForm,
  shownAgain(approveChangeSet),
)
export const publishUrgentlyAction = staffAction<typeof urgentForm, Refused>(
  urgentForm,
  shownAgain(approveChangeSet),
)
export const submitAction = staffAction<typeof submissionForm, Refused>(
  submissionForm,
  shownAgain(submitChangeSet),
)
export const returnAction = staffAction<typeof returnForm, Refused>(returnForm, shownAgain(returnChangeSet))
export const takeBackAction = staffAction(takingBackForm, takeBackChangeSet)
export const commentAction = staffAction(commentForm, commentOnChange)
export const removeAction = staffAction(removalForm, removeChange)

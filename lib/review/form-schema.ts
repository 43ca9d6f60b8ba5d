import * as z from 'zod'
import { bilingual, id, line, optionalBilingual, optionalLine, slug } from '@/lib/shared/fields'

const yesNo = z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes')

/** The changes that stood on the page when its reader decided. */
const seen = z
  .string()
  .regex(/^\d{1,9}(,\d{1,9})*$/, 'id')
  .transform((ids) => ids.split(',').map(Number))

export const submissionForm = z.object({ changeSet: id, seen, note: optionalLine(2000) })
export type SubmissionForm = z.output<typeof submissionForm>

export const takingBackForm = z.object({ changeSet: id })

// A page sends the field of every change, and most are left blank.
const written = (raw: unknown) =>
  Object.fromEntries(
    Object.entries(typeof raw === 'object' && raw !== null ? raw : {}).filter(
      ([, reason]) => typeof reason !== 'string' || reason.trim() !== '',
    ),
  )
const byChange = z.string().regex(/^\d{1,9}$/)

/**
 * What a reviewer decides. `returned` are the changes that go back, each with its reason by its number; a change that
 * is ticked in `ticked` goes back too, and then its reason is missing.
 */
export const approvalForm = z
  .object({
    changeSet: id,
    seen,
    title: bilingual(200),
    publicNote: optionalBilingual(2000),
    returned: z.preprocess(written, z.record(byChange, line(1000))),
    ticked: z.record(byChange, z.literal('yes')).optional(),
    /** Date and time in the parks' time zone, `2026-12-31T09:00`; at once when it is empty. */
    at: z.preprocess(
      (raw) => (raw === '' || raw === undefined ? null : raw),
      z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/, 'moment')
        .nullable(),
    ),
    urgentReason: line(1000).optional(),
  })
  .superRefine(({ returned, ticked = {} }, context) => {
    for (const change of Object.keys(ticked))
      if (!(change in returned))
        context.addIssue({ code: 'custom', path: ['returned', change], message: 'required' })
  })
export type ApprovalForm = z.output<typeof approvalForm>

/** What its author sends of a draft that cannot wait for a second person. */
export const urgentForm = approvalForm.safeExtend({ urgentReason: line(1000) })

export const returnForm = z.object({ changeSet: id, seen, returnReason: line(1000) })
export type ReturnForm = z.output<typeof returnForm>

export const commentForm = z.object({ changeSet: id, change: id.optional(), comment: line(2000) })
export type CommentForm = z.output<typeof commentForm>

export const onePersonForm = z.object({ zone: slug, allowed: yesNo, ruleReason: line(500) })
export type OnePersonForm = z.output<typeof onePersonForm>

/** What is not upheld says why. */
export const afterReviewForm = z
  .object({ release: id, upheld: yesNo, reviewNote: optionalLine(1000) })
  .superRefine(({ upheld, reviewNote }, context) => {
    if (!upheld && reviewNote === null)
      context.addIssue({ code: 'custom', path: ['reviewNote'], message: 'required' })
  })
export type AfterReviewForm = z.output<typeof afterReviewForm>

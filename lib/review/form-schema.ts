import * as z from 'zod'
import { bilingual, line, optionalBilingual, optionalLine } from '@/lib/shared/fields'

const id = z
  .string()
  .regex(/^\d{1,9}$/, 'id')
  .transform(Number)

/** The changes that stood on the page when its reader decided. */
const seen = z
  .string()
  .regex(/^\d{1,9}(,\d{1,9})*$/, 'id')
  .transform((ids) => ids.split(',').map(Number))

export const submissionForm = z.object({ changeSet: id, seen, note: optionalLine(2000) })
export type SubmissionForm = z.output<typeof submissionForm>

export const takingBackForm = z.object({ changeSet: id })

/**
 * What a reviewer decides. `returned` are the changes that go back, each with a reason under `reasons` by its number,
 * or the one reason for all under `returnReason`.
 */
export const approvalForm = z.object({
  changeSet: id,
  seen,
  title: bilingual(200),
  publicNote: optionalBilingual(2000),
  returned: z.record(z.string().regex(/^\d{1,9}$/), line(1000)).default({}),
  /** Date and time in the parks' time zone, `2026-12-31T09:00`; at once when it is empty. */
  at: z.preprocess(
    (raw) => (raw === '' || raw === undefined ? null : raw),
    z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'moment')
      .nullable(),
  ),
  urgentReason: optionalLine(1000).optional(),
})
export type ApprovalForm = z.output<typeof approvalForm>

export const returnForm = z.object({ changeSet: id, seen, returnReason: line(1000) })
export type ReturnForm = z.output<typeof returnForm>

export const commentForm = z.object({ changeSet: id, change: id.optional(), text: line(2000) })
export type CommentForm = z.output<typeof commentForm>

export const onePersonForm = z.object({
  zone: z.string(),
  allowed: z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes'),
  reason: line(500),
})
export type OnePersonForm = z.output<typeof onePersonForm>

export const afterReviewForm = z.object({
  release: id,
  upheld: z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes'),
  note: optionalLine(1000),
})
export type AfterReviewForm = z.output<typeof afterReviewForm>

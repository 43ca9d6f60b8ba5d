import * as z from 'zod'
import { changeReason } from '@/lib/figures/schema'
import { bilingual, id, line, optionalBilingual, slug } from '@/lib/shared/fields'

/** What the form of a picture or document sends; `base` and `why` when a published one is changed. */
export const attachmentForm = z.object({
  base: id.optional(),
  why: changeReason.optional(),
  change: id.optional(),
  subject: slug,
  file: z.string().regex(/^[0-9a-f]{64}$/, 'file'),
  position: id,
  title: bilingual(200),
  alternative: optionalBilingual(500).default(null),
  credit: line(200),
})
export type AttachmentForm = z.output<typeof attachmentForm>

export const attachmentWithdrawal = z.object({ base: id, why: changeReason })
export type AttachmentWithdrawal = z.output<typeof attachmentWithdrawal>

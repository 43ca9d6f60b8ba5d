import * as z from 'zod'
import { bilingual, line, optionalBilingual, slug } from '@/lib/shared/fields'

export const ATTACHMENT_KINDS = ['picture', 'document'] as const

/** A picture or document that is shown with a zone, network, site or place. The file was uploaded before. */
export const attachmentContent = z
  .object({
    key: slug,
    subject: slug,
    position: z.int().nonnegative(),
    kind: z.enum(ATTACHMENT_KINDS),
    /** SHA-256 of the stored file, hexadecimal. */
    file: z.string().regex(/^[0-9a-f]{64}$/, 'file'),
    title: bilingual(200),
    alternative: optionalBilingual(500),
    credit: line(200),
  })
  .superRefine(({ kind, alternative }, context) => {
    if (kind === 'picture' && alternative === null)
      for (const locale of ['en', 'vi'])
        context.addIssue({ code: 'custom', path: ['alternative', locale], message: 'required' })
  })
export type AttachmentContent = z.output<typeof attachmentContent>

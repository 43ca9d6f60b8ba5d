import * as z from 'zod'
import { LOCALES } from '@/lib/shared/text'
import { id } from '@/lib/shared/fields'

/** What comes with an uploaded file: its name, and the language in which its numbers are written. */
export const uploadForm = z.object({
  name: z.string().trim().min(1, 'required').max(200),
  locale: z.enum(LOCALES, 'required'),
})
export type UploadForm = z.output<typeof uploadForm>

/** Which import is to be cancelled, or its good rows taken. */
export const importForm = z.object({ import: id })

import * as z from 'zod'
import { WARNINGS } from './check'
import { id } from '@/lib/shared/fields'

/** What an author says to a warning; empty takes it back. */
export const explanationForm = z.object({
  change: id,
  code: z.enum(WARNINGS),
  text: z.string().trim().max(500, 'too_long'),
})
export type ExplanationForm = z.output<typeof explanationForm>

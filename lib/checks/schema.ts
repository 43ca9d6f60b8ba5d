import * as z from 'zod'
import { WARNINGS } from './check'

/** What an author says to a warning; empty takes it back. */
export const explanationForm = z.object({
  change: z
    .string()
    .regex(/^\d{1,9}$/, 'id')
    .transform(Number),
  code: z.enum(WARNINGS),
  text: z.string().trim().max(500, 'too_long'),
})
export type ExplanationForm = z.output<typeof explanationForm>

import * as z from 'zod'
import { line } from '@/lib/shared/fields'

/** Length before rules about characters: NIST SP 800-63B, section 5.1.1. */
export const password = z.string('required').min(12, 'password_short').max(200, 'too_long')

export const personInput = z.object({
  email: z.email('email').max(320, 'too_long').toLowerCase(),
  name: line(120),
  password,
})
export type PersonInput = z.output<typeof personInput>

import * as z from 'zod'
import { id, line } from '@/lib/shared/fields'

/** For how long a link can be given, in hours: up to two weeks. */
export const HOURS = ['4', '24', '72', '168', '336'] as const

/** Who may read a change set's pages before they are public, until when, and in which language it is told. */
export const sharingForm = z.object({
  changeSet: id,
  name: line(120),
  email: z.string('required').trim().min(1, 'required').max(200, 'too_long').pipe(z.email('email')),
  hours: z.enum(HOURS, 'choose').transform(Number),
  locale: z.enum(['en', 'vi'], 'choose'),
})
export type SharingForm = z.output<typeof sharingForm>

export const revocationForm = z.object({ link: id })

import * as z from 'zod'
import { changeReason } from '@/lib/figures/schema'
import { optionalBilingual } from '@/lib/shared/fields'

/** What the form that takes a release back sends. The reason is its public note. */
export const rollBackForm = z
  .object({
    release: z
      .string()
      .regex(/^\d{1,9}$/, 'id')
      .transform(Number),
    why: changeReason,
    title: optionalBilingual(200),
  })
  .transform(({ release, why, title }) => ({ release, nature: why.nature, publicNote: why.reason, title }))
export type RollBackForm = Omit<z.output<typeof rollBackForm>, 'title'> &
  Partial<Pick<z.output<typeof rollBackForm>, 'title'>>

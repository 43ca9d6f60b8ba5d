import * as z from 'zod'
import { changeReason } from '@/lib/figures/schema'
import { id, optionalBilingual } from '@/lib/shared/fields'

/** What the form that takes a release back sends. The reason is its public note. */
export const rollBackForm = z
  .object({
    release: id,
    why: changeReason,
    title: optionalBilingual(200),
  })
  .transform(({ release, why, title }) => ({ release, nature: why.nature, publicNote: why.reason, title }))
export type RollBackForm = Omit<z.output<typeof rollBackForm>, 'title'> &
  Partial<Pick<z.output<typeof rollBackForm>, 'title'>>

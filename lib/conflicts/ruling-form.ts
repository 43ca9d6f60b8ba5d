import * as z from 'zod'
import { STANDINGS } from '@/lib/figures/figure'
import { changeReason } from '@/lib/figures/schema'
import { bilingual, optionalBilingual } from '@/lib/shared/fields'

const id = z.string().regex(/^\d{1,9}$/, 'id')

/** What the form of a ruling sends: the standing of each figure, and the words of the conflict where there is one. */
export const rulingForm = z.object({
  /** The conflict's number, or that of a figure in dispute. */
  key: z.string().min(1).max(20),
  /** The version of the conflict that the form was filled from. */
  base: id.transform(Number).optional(),
  ruling: bilingual(1000).optional(),
  figures: z
    .record(id, z.object({ standing: z.enum(STANDINGS), standingReason: optionalBilingual(1000) }))
    .optional(),
  why: changeReason,
})
export type RulingForm = z.output<typeof rulingForm>

import * as z from 'zod'
import { changeReason } from '@/lib/figures/schema'
import { LOCALES } from '@/lib/shared/text'
import type { Typed } from './content'
import { WITHDRAWABLE, WRITTEN_KINDS } from './described'
import { id } from '@/lib/shared/fields'

const typed: z.ZodType<Typed> = z.record(z.string(), z.union([z.string(), z.lazy(() => typed)])).optional()

/**
 * What the editor's form sends. What is said of the thing stands under the name of its kind, as typed: how it reads is
 * told by the description of the kind, and the kind's own schema says whether it may be published.
 */
export const contentForm = z.looseObject({
  kind: z.enum(WRITTEN_KINDS),
  /** The version that the form was filled from; absent on what is new, and then there is no reason to give. */
  base: id.optional(),
  /** The change in the draft that this replaces, when something new is edited once more before publication. */
  change: id.optional(),
  /** The language in which numbers were typed. */
  locale: z.enum(LOCALES),
  /** What something new shall be called for good; suggested from its name when it is left empty. */
  key: z.string().trim().max(80, 'too_long').optional(),
  /** Which button: without scripts, a preview and more rows are asked of the server. */
  press: z.string().max(80).optional(),
  /** Of texts that change in one language alone: that the other still says the same. */
  still: typed,
})

/** A form that is saved; why it changes is asked of what is published. */
export type ContentForm = z.output<typeof contentForm>

export const contentReason = z.object({ why: changeReason })

export const contentWithdrawalForm = z.object({
  kind: z.enum(WITHDRAWABLE),
  base: id,
  change: id.optional(),
  why: changeReason,
})
export type ContentWithdrawalForm = z.output<typeof contentWithdrawalForm>

import * as z from 'zod'
import { CONTENT, type ChangeKind } from '@/lib/changes/change'
import { changeReason } from '@/lib/figures/schema'
import { id } from '@/lib/shared/fields'

const isKind = (kind: string): kind is ChangeKind => kind in CONTENT

/** What the form that says a version again sends; `base` is what stood when it was opened, absent when nothing did. */
export const restorationForm = z.object({
  kind: z.string().refine(isKind, 'kind'),
  key: z.string().min(1).max(200),
  version: id,
  base: id.optional(),
  why: changeReason,
})
export type RestorationForm = z.output<typeof restorationForm>

'use server'

import { refresh } from 'next/cache'
import type * as z from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { publicationForm, removalForm } from '@/lib/changes/form-schema'
import { removeChange } from '@/lib/changes/mutations'
import { staffAction } from '@/lib/entry/action'
import { publishChangeSet } from '@/lib/releases/mutations'
import { fail, ok } from '@/lib/shared/result'

async function publish(actor: Actor, input: z.output<typeof publicationForm>) {
  const published = await publishChangeSet(actor, input)
  if (published.ok) return ok({ touched: published.value.touched, next: `/admin/changes/${input.changeSet}` })
  // The page shows which change no longer fits, beside what stands now.
  refresh()
  return fail(published.problem)
}

export const publishAction = staffAction(publicationForm, publish)
export const removeAction = staffAction(removalForm, removeChange)

import 'server-only'
import { randomUUID } from 'node:crypto'
import { updateTag } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import type * as z from 'zod'
import { currentActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import type { FormState } from '@/lib/shared/form-state'
import { problemsByField } from '@/lib/shared/problems'
import type { Result } from '@/lib/shared/result'
import { nested, typedValues } from './form'

/** What a person can mend: which fields are wrong, or what stands in the way of the whole. */
export type Problem<Detail> = { code: string; fields?: Record<string, string[]>; detail?: Detail }
type Outcome = { touched?: string[]; next?: string }

/**
 * What every staff form does: know the actor, read the form, make the change, refresh what it touched, go on to the
 * next page. A refused form keeps all that was typed.
 */
export function staffAction<Schema extends z.ZodType, Detail = never>(
  schema: Schema,
  change: (actor: Actor, input: z.output<Schema>) => Promise<Result<Outcome, Problem<Detail>>>,
) {
  return async (previous: FormState<Detail>, form: FormData): Promise<FormState<Detail>> => {
    const values = typedValues(form)
    const heard = { attempt: previous.attempt + 1, values }
    let next: string | undefined
    try {
      const actor = await currentActor()
      const input = schema.safeParse(nested(values))
      if (!input.success) return { ...heard, fields: problemsByField(input.error), problem: 'invalid' }

      const result = await change(actor, input.data)
      if (!result.ok) {
        const { code, fields, detail } = result.problem
        return { ...heard, problem: code, ...(fields && { fields }), ...(detail !== undefined && { detail }) }
      }
      for (const tag of result.value.touched ?? []) updateTag(tag)
      next = result.value.next
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof AppError) return { ...heard, problem: error.code }
      const requestId = randomUUID()
      log.error({ requestId, err: error }, 'A staff form failed unexpectedly')
      return { ...heard, problem: 'UNEXPECTED', requestId }
    }
    if (next !== undefined) redirect(next)
    return { attempt: heard.attempt, done: true }
  }
}

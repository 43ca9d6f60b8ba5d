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
/** `detail` is what the form shows when it is done: once, and nowhere else. */
type Outcome<Detail> = { touched?: string[]; next?: string; detail?: Detail }
type Change<Who, Input, Detail> = (
  who: Who,
  input: Input,
) => Promise<Result<Outcome<Detail>, Problem<Detail>>>

function formAction<Who, Schema extends z.ZodType, Detail>(
  asking: () => Promise<Who>,
  schema: Schema,
  change: Change<Who, z.output<Schema>, Detail>,
) {
  return async (previous: FormState<Detail>, form: FormData): Promise<FormState<Detail>> => {
    // A password is never sent back.
    const { password, ...values } = typedValues(form)
    const heard = { attempt: previous.attempt + 1, values }
    let next: string | undefined
    let shown: Detail | undefined
    try {
      const who = await asking()
      const input = schema.safeParse(nested(password === undefined ? values : { ...values, password }))
      if (!input.success) return { ...heard, fields: problemsByField(input.error), problem: 'invalid' }

      const result = await change(who, input.data)
      if (!result.ok) {
        const { code, fields, detail } = result.problem
        return { ...heard, problem: code, ...(fields && { fields }), ...(detail !== undefined && { detail }) }
      }
      for (const tag of result.value.touched ?? []) updateTag(tag)
      next = result.value.next
      shown = result.value.detail
    } catch (error) {
      unstable_rethrow(error)
      if (error instanceof AppError) return { ...heard, problem: error.code }
      const requestId = randomUUID()
      log.error({ requestId, err: error }, 'A form failed unexpectedly')
      return { ...heard, problem: 'UNEXPECTED', requestId }
    }
    if (next !== undefined) redirect(next)
    return { attempt: heard.attempt, done: true, ...(shown !== undefined && { detail: shown }) }
  }
}

/**
 * What every staff form does: know the actor, read the form, make the change, refresh what it touched, go on to the
 * next page. A refused form keeps all that was typed.
 */
export const staffAction = <Schema extends z.ZodType, Detail = never>(
  schema: Schema,
  change: Change<Actor, z.output<Schema>, Detail>,
) => formAction(currentActor, schema, change)

/** The same for a form that anybody may send. */
export const visitorAction = <Schema extends z.ZodType, Detail = never>(
  schema: Schema,
  change: (input: z.output<Schema>) => Promise<Result<Outcome<Detail>, Problem<Detail>>>,
) =>
  formAction(
    async () => null,
    schema,
    (_nobody, input) => change(input),
  )

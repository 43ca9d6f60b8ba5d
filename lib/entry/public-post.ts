import 'server-only'
import type * as z from 'zod'
import type { FieldError } from '@/lib/shared/field-error'
import type { Result } from '@/lib/shared/result'
import { boundedText } from './bounded-text'
import { failed, OPEN, problem, unreadable } from './route'

const MOST = 64 * 1024
const ALLOWED = { 'access-control-allow-methods': 'POST', 'access-control-allow-headers': 'content-type' }

/** All that is wrong with what was sent: codes by field, as for a query, and the words for each. */
export const refused = (errors: readonly FieldError[]) => {
  const byField = Map.groupBy(errors, ({ field }) => field)
  const detail = Object.fromEntries([...byField].map(([field, of]) => [field, of.map(({ code }) => code)]))
  return problem({ title: 'What was sent cannot be answered', status: 400, detail, errors })
}

function jsonIn(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return null
  }
}

/**
 * A question that is too long for an address: a public POST that reads and changes nothing, for any page of anybody's.
 * @param query what the address itself may say
 */
export function publicPost<Query extends z.ZodType>(
  query: Query,
  answer: (body: unknown, query: z.output<Query>) => Promise<Result<object, FieldError[]>>,
) {
  return async (request: Request) => {
    try {
      const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (!asked.success) return unreadable(asked.error)
      const text = await boundedText(request, MOST)
      if (text === null) return problem({ title: 'The body is larger than 64 KB', status: 413 })
      const body = jsonIn(text)
      if (!body) return problem({ title: 'The body is no JSON', status: 400 })
      const answered = await answer(body.json, asked.data)
      if (!answered.ok) return refused(answered.problem)
      return Response.json(answered.value, { headers: { ...OPEN, 'cache-control': 'no-store' } })
    } catch (error) {
      return failed(error)
    }
  }
}

/** What a browser asks before a page of somebody else's may send JSON. */
export const allowPost = () => new Response(null, { status: 204, headers: { ...OPEN, ...ALLOWED } })

import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { namesAnswer } from '@/lib/shared/known-tag'

/** What a public answer says, and in what form. */
export type Answer = { body: string; type: string; headers?: Record<string, string> }

type ProblemBody = { title: string; status: number; detail?: unknown; errors?: unknown; requestId?: string }

/** Anybody's page may read what everybody may read. */
export const OPEN = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }

/** Every failure of a public answer. */
export const problem = (body: ProblemBody) =>
  Response.json(body, {
    status: body.status,
    headers: { ...OPEN, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })

/** A query that cannot be read: codes by the name of what was asked. */
export function unreadable(error: z.ZodError) {
  const { fieldErrors, formErrors } = z.flattenError(error)
  const detail = formErrors.length > 0 ? { ...fieldErrors, query: formErrors } : fieldErrors
  return problem({ title: 'The query cannot be read', status: 400, detail })
}

/** What a public answer says when it fails: what we foresaw, or a number to ask us about. */
export function failed(error: unknown) {
  if (error instanceof AppError) return problem({ title: error.message, status: error.status })
  const requestId = randomUUID()
  log.error({ requestId, err: error }, 'A public answer failed unexpectedly')
  return problem({ title: 'Unexpected failure; please quote the request id', status: 500, requestId })
}

function answered(request: Request, { body, type, headers: own }: Answer) {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = {
    ...OPEN,
    ...own,
    etag,
    'content-type': type,
    'cache-control': 'public, max-age=0, must-revalidate',
  }
  return namesAnswer(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/**
 * A public GET: parse the query, answer with an ETag, and turn every failure into one shape.
 * @param query what may be asked at an address, which can depend on the address
 * @param answer null when there is nothing at the address
 */
export function publicGet<Schema extends z.ZodType, Parameters>(
  query: (parameters: Parameters) => Schema,
  answer: (input: z.output<Schema>, parameters: Parameters) => Promise<Answer | null>,
) {
  return async (request: Request, context: { params: Promise<Parameters> }) => {
    try {
      const parameters = await context.params
      const parsed = query(parameters).safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (!parsed.success) return unreadable(parsed.error)
      const found = await answer(parsed.data, parameters)
      return found
        ? answered(request, found)
        : problem({ title: 'There is nothing at this address', status: 404 })
    } catch (error) {
      return failed(error)
    }
  }
}

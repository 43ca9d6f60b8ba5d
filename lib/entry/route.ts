import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import * as z from 'zod'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'

type ProblemBody = { title: string; status: number; detail?: unknown; requestId?: string }

const problem = (body: ProblemBody) =>
  Response.json(body, { status: body.status, headers: { 'content-type': 'application/problem+json' } })

function answered(request: Request, body: unknown) {
  const text = JSON.stringify(body)
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = {
    etag,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
  }
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? []
  const same = known.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)
  return same ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}

/** A public GET: parse the query, answer with JSON and its ETag, and turn every failure into one shape. */
export function publicGet<Schema extends z.ZodType, Parameters, Body>(
  query: Schema,
  answer: (input: z.output<Schema>, parameters: Parameters) => Promise<Body>,
) {
  return async (request: Request, context: { params: Promise<Parameters> }) => {
    try {
      const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
      if (!parsed.success) {
        const { fieldErrors } = z.flattenError(parsed.error)
        return problem({ title: 'The query cannot be read', status: 400, detail: fieldErrors })
      }
      return answered(request, await answer(parsed.data, await context.params))
    } catch (error) {
      if (error instanceof AppError) return problem({ title: error.message, status: error.status })
      const requestId = randomUUID()
      log.error({ requestId, err: error }, 'A public answer failed unexpectedly')
      return problem({ title: 'Unexpected failure; please quote the request id', status: 500, requestId })
    }
  }
}

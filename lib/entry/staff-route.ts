import 'server-only'
import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { currentActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import { problemsByField } from '@/lib/shared/problems'
import { isOwnRequest } from './own-request'

/** As much as two thousand rows of the grid can say, and no more. */
const MOST_BYTES = 2_000_000

/** What the caller did wrong, before any door was asked. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly fields?: Record<string, string[]>,
  ) {
    super(title)
  }
}

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

type ProblemBody = {
  title: string
  status: number
  code: string
  fields?: Record<string, string[]>
  requestId?: string
}

const problem = (body: ProblemBody) =>
  Response.json(body, {
    status: body.status,
    headers: { ...HEADERS, 'content-type': 'application/problem+json' },
  })

function problemOf(error: unknown) {
  if (error instanceof Refused) {
    const { message: title, status, code, fields } = error
    return problem({ title, status, code, ...(fields && { fields }) })
  }
  // The browser went away while it was sending: there is nobody to answer, and nothing is amiss.
  if (error instanceof Error && 'code' in error && error.code === 'ECONNRESET')
    return problem({ title: 'The request was cut off', status: 400, code: 'CUT_OFF' })
  if (error instanceof AppError)
    return problem({ title: error.message, status: error.status, code: error.code })
  const requestId = randomUUID()
  log.error({ requestId, err: error }, 'A staff route failed unexpectedly')
  const title = 'Unexpected failure; please quote the request id'
  return problem({ title, status: 500, code: 'UNEXPECTED', requestId })
}

function parsed<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const input = schema.safeParse(raw)
  if (input.success) return input.data
  throw new Refused(
    422,
    'INVALID',
    'Nothing was done: the request cannot be read',
    problemsByField(input.error),
  )
}

/** Reads a body piece by piece, and stops at the limit: what is sent without a length is bounded too. */
async function bodyOf(request: Request): Promise<string> {
  const tooLarge = () => new Refused(413, 'TOO_LARGE', `More than ${MOST_BYTES} bytes`)
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) throw tooLarge()
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength
    if (bytes > MOST_BYTES) throw tooLarge()
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

async function jsonOf(request: Request): Promise<unknown> {
  // A form of another site can send no JSON without asking first.
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    throw new Refused(415, 'NOT_JSON', 'Send application/json')
  const body = await bodyOf(request)
  try {
    return JSON.parse(body)
  } catch {
    throw new Refused(422, 'INVALID', 'The body is no JSON')
  }
}

/** A query as an object: a name that can be there several times is a list. */
function queryOf(request: Request, lists: readonly string[]) {
  const query = new URL(request.url).searchParams
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => [
      name,
      lists.includes(name) ? query.getAll(name) : query.get(name),
    ]),
  )
}

const staffRoute =
  <Input>(
    read: (request: Request) => Input | Promise<Input>,
    door: (actor: Actor, input: Input) => Promise<unknown>,
  ) =>
  async (request: Request) => {
    try {
      if (!isOwnRequest(request.method, request.headers))
        throw new Refused(403, 'CROSS_SITE', 'Only the pages of the portal may ask this')
      const actor = await currentActor()
      return Response.json(await door(actor, await read(request)), { headers: HEADERS })
    } catch (error) {
      return problemOf(error)
    }
  }

/**
 * How a staff route that reads JSON begins and ends: own pages only, somebody signed in, the query parsed, never cached.
 * @param lists names of the query that make a list
 */
export const staffGet = <Schema extends z.ZodType>(
  schema: Schema,
  door: (actor: Actor, input: z.output<Schema>) => Promise<unknown>,
  lists: readonly string[] = [],
) => staffRoute((request) => parsed(schema, queryOf(request, lists)), door)

/** The same for one that writes: JSON in, of two megabytes at most, and JSON out. */
export const staffWrite = <Schema extends z.ZodType>(
  schema: Schema,
  door: (actor: Actor, input: z.output<Schema>) => Promise<unknown>,
) => staffRoute(async (request) => parsed(schema, await jsonOf(request)), door)

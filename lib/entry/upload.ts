import 'server-only'
import { randomUUID } from 'node:crypto'
import { signedInActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import type { Result } from '@/lib/shared/result'
import { boundedForm } from './bounded-form'
import { isOwnRequest } from './own-request'

/** A form may send this much: the largest file, and what the browser wraps around it. */
const MOST_BODY = 20 * 1024 * 1024 + 64 * 1024

type Sent = { zone: string; name: string; bytes: Uint8Array }
type Doors = {
  /** The page that the form stands on; it says what was wrong by `?problem=`. */
  back: (zone: string) => string
  keep: (actor: Actor, sent: Sent) => Promise<Result<{ digest: string }, { code: string }>>
  next: (zone: string, digest: string) => string
}

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })

/** What every upload by a plain form does: know the actor, bound the body, keep the file, go on to the next page. */
export function receivedFile({ back, keep, next }: Doors) {
  return async (request: Request): Promise<Response> => {
    const zone = new URL(request.url).searchParams.get('zone') ?? ''
    if (!/^[a-z0-9-]{1,80}$/.test(zone)) return new Response('No such zone', { status: 404 })
    const refuse = (problem: string) => goTo(`${back(zone)}?problem=${problem}`)
    if (!isOwnRequest(request.method, request.headers))
      return new Response('Send the file from the portal’s own page', { status: 403 })
    const actor = await signedInActor()
    if (!actor) return goTo(`/admin/sign-in?next=${encodeURIComponent(back(zone))}`)
    try {
      const form = await boundedForm(request, MOST_BODY)
      if (!form) return refuse('too_large')
      const file = form.get('file')
      if (!(file instanceof File)) return refuse('empty')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const kept = await keep(actor, { zone, name: file.name, bytes })
      return kept.ok ? goTo(next(zone, kept.value.digest)) : refuse(kept.problem.code)
    } catch (error) {
      if (error instanceof AppError) return new Response(error.message, { status: error.status })
      const requestId = randomUUID()
      log.error({ requestId, err: error }, 'An upload failed unexpectedly')
      return new Response(`Unexpected failure; please quote ${requestId}`, { status: 500 })
    }
  }
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import { signedInActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { log } from '@/lib/platform/log'
import type { Locale } from '@/lib/shared/text'
import { isOwnRequest } from './own-request'
import { staffLocale } from './page'

type Asked<Parameters> = { actor: Actor; locale: Locale; request: Request; parameters: Parameters }

/** What is for staff is kept nowhere on its way. */
const PRIVATE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }

const said = (status: number, words: string) =>
  new Response(words, { status, headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8' } })

/** Goes on to another page of the portal, as after a form. */
export const goTo = (address: string) =>
  new Response(null, { status: 303, headers: { ...PRIVATE, location: address } })

/** A file to take along. */
export const download = (body: BodyInit, { name, type }: { name: string; type: string }) =>
  new Response(body, {
    headers: {
      ...PRIVATE,
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

/**
 * An address of the staff area that is no page: a file to take along, a file that is sent in, a state that is asked for.
 * @param answer null when there is nothing for this person; then it looks as if there were nothing at all
 */
export function staffRoute<Parameters>(answer: (asked: Asked<Parameters>) => Promise<Response | null>) {
  return async (request: Request, context: { params: Promise<Parameters> }) => {
    try {
      if (!isOwnRequest(request.method, request.headers))
        return said(403, 'Another site sent this. Yêu cầu này đến từ trang khác.')
      const [actor, locale] = [await signedInActor(), await staffLocale()]
      const { pathname, search } = new URL(request.url)
      if (!actor) return goTo(`/admin/sign-in?next=${encodeURIComponent(pathname + search)}`)
      const found = await answer({ actor, locale, request, parameters: await context.params })
      return found ?? said(404, 'There is nothing at this address. Không có gì ở địa chỉ này.')
    } catch (error) {
      if (error instanceof AppError) return said(error.status === 403 ? 404 : error.status, error.code)
      const requestId = randomUUID()
      log.error({ requestId, err: error }, 'A staff address failed unexpectedly')
      return said(500, `This failed, and the fault is ours. Hệ thống gặp lỗi. ${requestId}`)
    }
  }
}

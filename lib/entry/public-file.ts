import 'server-only'
import type { FieldError } from '@/lib/shared/field-error'
import type { Result } from '@/lib/shared/result'
import { refused } from './public-post'
import { failed, OPEN } from './route'

/** A file to take along. */
export type PublicFile = { bytes: Uint8Array<ArrayBuffer>; name: string; type: string }

/** A file that is made for what its address asks, and kept by nobody. */
export function publicFile(answer: (asked: URLSearchParams) => Promise<Result<PublicFile, FieldError[]>>) {
  return async (request: Request) => {
    try {
      const made = await answer(new URL(request.url).searchParams)
      if (!made.ok) return refused(made.problem)
      const { bytes, name, type } = made.value
      const headers = {
        ...OPEN,
        'cache-control': 'no-store',
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': `attachment; filename="${name}"`,
        // The same numbers stand on a page, which is what is to be found.
        'x-robots-tag': 'noindex',
      }
      return new Response(bytes, { headers })
    } catch (error) {
      return failed(error)
    }
  }
}

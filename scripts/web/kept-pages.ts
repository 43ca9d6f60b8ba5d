import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { namesTag } from '../../lib/shared/known-tag.ts'

const unpack = promisify(gunzip)

/** A public page as it goes to readers. */
export type KeptPage = { tag: string; compressed: Buffer; headers: OutgoingHttpHeaders }

/** At about 15 KB a page, 30 MB. */
const MOST = 2000

/** Next lets its own pages go a moment after it has answered that it will, in milliseconds. Until then none is kept. */
const SETTLING = 2000
/** However sure we are: no page is sent for longer without asking Next for it again. */
const LONGEST = 30_000

/** What can change nothing that is published, or is asked by this server itself, which sees by the answer what changed. */
const CHANGES_NOTHING = /^\/api\/(day|released|staff|auth|v1\/incentives\/estimate)\b/

/** Whether readers may see something else once a request has been answered. */
export const mayPublish = ({ method, url }: Pick<IncomingMessage, 'method' | 'url'>) =>
  method !== 'GET' && method !== 'HEAD' && !CHANGES_NOTHING.test(url ?? '')

/**
 * Pages as they were last sent, in front of Next, which keeps them too but needs a hundred times as long to hand one out.
 * A page is what its address says at a release on a day, so all are forgotten whenever either may have changed: what was
 * being drawn meanwhile is sent and not kept.
 */
export function keptPages(now = () => performance.now()) {
  const pages = new Map<string, { page: KeptPage; since: number }>()
  let turn = 0
  let forgotten = -Infinity
  let publishing = 0

  const forget = () => {
    turn += 1
    forgotten = now()
    pages.clear()
  }
  return {
    forget,
    /** While a request that may publish is under way, pages are neither kept nor taken from here. */
    holdDuring(response: ServerResponse) {
      publishing += 1
      forget()
      let isOver = false
      const end = () => {
        if (isOver) return
        isOver = true
        publishing -= 1
        forget()
      }
      // Before its last byte is on the way: whoever has the answer must not get a page from before it.
      const { end: endAnswer } = response
      response.end = (...given: unknown[]) => {
        end()
        return Reflect.apply(endAnswer, response, given)
      }
      response.once('close', end)
    },
    of(address: string): KeptPage | undefined {
      const kept = publishing > 0 ? undefined : pages.get(address)
      return kept && now() - kept.since < LONGEST ? kept.page : undefined
    },
    /** To be asked before a page is drawn; keeps it afterwards, if nothing may have changed since. */
    keeper() {
      const begun = turn
      const isSettled = now() - forgotten >= SETTLING
      return (address: string, page: KeptPage) => {
        if (begun !== turn || publishing > 0 || !isSettled) return
        const [oldest] = pages.keys()
        if (pages.size >= MOST && oldest !== undefined) pages.delete(oldest)
        pages.set(address, { page, since: now() })
      }
    },
  }
}
export type KeptPages = ReturnType<typeof keptPages>

/** Whether a request asks for a whole page, and not for a part of one as Next's own scripts do. */
export const asksForPage = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>) =>
  (method === 'GET' || method === 'HEAD') && headers['rsc'] === undefined

/** Sends a page that was kept. */
export async function sendKept(request: IncomingMessage, response: ServerResponse, page: KeptPage) {
  for (const [name, value] of Object.entries(page.headers))
    if (value !== undefined) response.setHeader(name, value)
  response.setHeader('etag', page.tag)
  if (namesTag(request.headers['if-none-match'], page.tag)) {
    response.statusCode = 304
    response.end()
    return
  }
  const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  const body = isPacked ? page.compressed : await unpack(page.compressed)
  if (isPacked) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

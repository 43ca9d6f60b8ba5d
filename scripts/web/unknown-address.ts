import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

const PUBLIC_PAGE = /^\/(en|vi)(?=[/?]|$)/

/** Where the words for it are: `/vi/unknown-address`, or `/vi/unknown-address/2026-03-31` when a past day was asked for. */
export function wordsFor(address: string): string | null {
  const [, locale] = PUBLIC_PAGE.exec(address) ?? []
  if (locale === undefined) return null
  const query = new URLSearchParams(address.split('?')[1])
  const [day, release] = [query.get('asOf'), query.get('release')]
  const moment = day ?? (release === null ? null : `release-${release}`)
  return `/${locale}/unknown-address${moment === null ? '' : `/${encodeURIComponent(moment)}`}`
}

// Not `fetch`, which refuses the ports that browsers refuse; an operator may listen on any.
const fetchPage = (port: number, path: string) =>
  new Promise<string | null>((resolve) => {
    const asked = get({ host: '127.0.0.1', port, path }, (answer) =>
      resolve(answer.statusCode === 200 ? text(answer) : null),
    )
    asked.on('error', () => resolve(null))
  })

/**
 * Gives a 404 of a public page its words. Next answers a page's `notFound()` with a true 404 whose body is empty until a
 * script fills it: a reader without scripts, and whoever reads by ear, would be left with nothing. Here the answer's
 * body is put aside and the portal's own page for unknown addresses is sent in its place, with the same status.
 */
export function wordUnknownAddresses(request: IncomingMessage, response: ServerResponse, port: number) {
  const words = wordsFor(request.url ?? '')
  if (words === null || request.headers['rsc'] !== undefined) return

  const { writeHead, write, end } = response
  let replaced = false

  const send = async () => {
    const page = await fetchPage(port, words)
    for (const name of response.getHeaderNames())
      if (/^content-|^etag$|^link$/.test(name)) response.removeHeader(name)
    writeHead.call(response, 404, { 'content-type': 'text/html; charset=utf-8' })
    end.call(
      response,
      request.method === 'HEAD' ? '' : (page ?? 'This page does not exist. Trang này không tồn tại.'),
      'utf8',
    )
  }
  const isUnknown = (status: number) =>
    status === 404 && String(response.getHeader('content-type') ?? '').startsWith('text/html')
  const divert = (status = response.statusCode) => {
    if (!replaced && !response.headersSent && isUnknown(status)) {
      replaced = true
      void send()
    }
    return replaced
  }

  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) =>
      divert(status) ? response : Reflect.apply(writeHead, response, [status, ...rest]),
    write: (...given: unknown[]) => divert() || Reflect.apply(write, response, given),
    end: (...given: unknown[]) => (divert() ? response : Reflect.apply(end, response, given)),
  })
}

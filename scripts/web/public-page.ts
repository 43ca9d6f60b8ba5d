import { createHash } from 'node:crypto'
import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { isPreview, wordsFor } from './unknown-address.ts'

const compress = promisify(gzip)

// Pages are kept and asked for again and again, so each is compressed once and not once a reader. About 20 MB.
// Next's own tags are switched off (next.config.ts): it works one out in script at each request, longer than all else.
const KEPT = 2000
const compressed = new Map<string, Promise<Buffer>>()

function compressOnce(tag: string, page: Buffer): Promise<Buffer> {
  const known = compressed.get(tag)
  if (known) return known
  const [oldest] = compressed.keys()
  if (compressed.size >= KEPT && oldest !== undefined) compressed.delete(oldest)
  const made = compress(page)
  compressed.set(tag, made)
  return made
}

// Not `fetch`, which refuses the ports that browsers refuse; an operator may listen on any.
const fetchPage = (port: number, path: string) =>
  new Promise<string | null>((resolve) => {
    const asked = get({ host: '127.0.0.1', port, path }, (answer) =>
      resolve(answer.statusCode === 200 ? text(answer) : null),
    )
    asked.on('error', () => resolve(null))
  })

/** What a page says, in short: the same tag, the same page. */
const tagOf = (page: Buffer) => `"${createHash('sha1').update(page).digest('base64url')}"`

/** Whether a reader who asks with `If-None-Match` has the page already. */
const isKnown = (asked: string | undefined, tag: string) =>
  (asked ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag)

/**
 * Holds a public page back until it is whole, and sends it as readers should get it: a 404 with its words, and
 * compressed. Next answers a page's `notFound()` with a true 404 whose body is empty until a script fills it; a reader
 * without scripts, and whoever reads by ear, would be left with nothing.
 * @param port where this server listens, to ask it for the words
 */
export function dressPublicPage(request: IncomingMessage, response: ServerResponse, port: number) {
  const words = wordsFor(request.url ?? '')
  if (words === null) return

  const asksForGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // What Next would compress at each request is compressed here, once.
  delete request.headers['accept-encoding']

  const { writeHead, end } = response
  const body: Buffer[] = []
  let ended = false

  const send = async () => {
    const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    let page: Buffer = Buffer.concat(body)
    if (response.statusCode === 404 && isHtml && request.headers['rsc'] === undefined) {
      const said = await fetchPage(port, words)
      page = Buffer.from(said ?? 'This page does not exist. Trang này không tồn tại.')
      for (const name of ['link', 'content-length']) response.removeHeader(name)
    }
    if (page.length > 0) {
      const tag = tagOf(page)
      response.setHeader('etag', tag)
      response.setHeader('vary', [response.getHeader('vary') ?? [], 'Accept-Encoding'].flat().join(', '))
      if (response.statusCode === 200 && isKnown(request.headers['if-none-match'], tag)) {
        response.statusCode = 304
        response.removeHeader('content-length')
        page = Buffer.alloc(0)
      } else {
        if (asksForGzip) {
          page = await (isPreview(request.url ?? '') ? compress(page) : compressOnce(tag, page))
          response.setHeader('content-encoding', 'gzip')
        }
        response.setHeader('content-length', page.length)
      }
    }
    Reflect.apply(writeHead, response, [response.statusCode])
    Reflect.apply(end, response, request.method === 'HEAD' ? [] : [page])
  }

  const collect = (chunk: unknown) => {
    if (typeof chunk === 'string') body.push(Buffer.from(chunk))
    if (chunk instanceof Uint8Array) body.push(Buffer.from(chunk))
  }
  const callback = (given: unknown[]) => {
    const last = given.at(-1)
    if (typeof last === 'function') process.nextTick(last)
  }
  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find(
        (given) => typeof given === 'object' && given !== null && !Array.isArray(given),
      )
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
      return response
    },
    write: (...given: unknown[]) => {
      collect(given[0])
      callback(given)
      return true
    },
    end: (...given: unknown[]) => {
      if (ended) return response
      ended = true
      collect(given[0])
      // Whatever goes wrong here, the reader's browser is told by a broken answer and not by one that never comes.
      send().then(
        () => callback(given),
        () => response.destroy(),
      )
      return response
    },
  })
}

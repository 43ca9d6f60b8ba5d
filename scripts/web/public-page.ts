import { createHash } from 'node:crypto'
import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { namesTag } from '../../lib/shared/known-tag.ts'
import { asksForPage, type KeptPages, sendKept } from './kept-pages.ts'
import { type LightPage, lightPage, lightPolicy } from './light-page.ts'
import { isPreview, wordsFor } from './unknown-address.ts'

const [compress, unpack] = [promisify(gzip), promisify(gunzip)]

/** A page as readers get it. */
type Dressed = { compressed: Buffer; light: Pick<LightPage, 'inline'> | null }

// What a release left as it was is drawn again all the same, and need not be compressed again. About 20 MB.
const KEPT = 2000
const dressed = new Map<string, Promise<Dressed>>()

async function dress(page: Buffer, isHtml: boolean): Promise<Dressed> {
  const light = isHtml ? lightPage(page.toString('utf8')) : null
  return { compressed: await compress(light?.page ?? page), light: light && { inline: light.inline } }
}

function dressOnce(tag: string, page: Buffer, isHtml: boolean): Promise<Dressed> {
  const known = dressed.get(tag)
  if (known) return known
  const [oldest] = dressed.keys()
  if (dressed.size >= KEPT && oldest !== undefined) dressed.delete(oldest)
  const made = dress(page, isHtml)
  dressed.set(tag, made)
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

/** What is sent along with a page, whoever asks for it. */
function headersOf(response: ServerResponse) {
  const { 'content-length': _length, etag: _tag, ...headers } = response.getHeaders()
  return headers
}

/**
 * Holds a public page back until it is whole, and sends it as readers should get it: a 404 with its words, without
 * scripts where it is only read (light-page.ts), and compressed; and keeps it so for the next reader. Next answers a
 * page's `notFound()` with a true 404 whose body is empty until a script fills it; a reader without scripts, and whoever
 * reads by ear, would be left with nothing.
 * @param port where this server listens, to ask it for the words
 * @returns whether the page was kept and is on its way, so that nothing is left to do
 */
export function dressPublicPage(
  request: IncomingMessage,
  response: ServerResponse,
  { port, pages }: { port: number; pages: KeptPages },
): boolean {
  const address = request.url ?? ''
  const words = wordsFor(address)
  if (words === null) return false
  const kept = asksForPage(request) ? pages.of(address) : undefined
  if (kept) {
    void sendKept(request, response, kept).catch(() => response.destroy())
    return true
  }

  const keep = pages.keeper()
  const asksForGzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
  // What Next would compress at each request is compressed here, once.
  delete request.headers['accept-encoding']

  const { writeHead, end } = response
  const body: Buffer[] = []
  let ended = false

  /** The body of an answer. Of a preview, which few see, nothing may be kept. */
  const worn = async (page: Buffer, tag: string, isHtml: boolean) => {
    if (isPreview(address)) return asksForGzip ? compress(page) : page
    const { compressed, light } = await dressOnce(tag, page, isHtml)
    if (light) {
      const policy = String(response.getHeader('content-security-policy') ?? '')
      response.setHeader('content-security-policy', lightPolicy(policy, light.inline))
    }
    const isForAll = response.statusCode === 200 && !response.hasHeader('set-cookie')
    if (isForAll && isHtml && asksForPage(request) && request.method === 'GET')
      keep(address, { tag, compressed, headers: headersOf(response) })
    return asksForGzip ? compressed : unpack(compressed)
  }

  const send = async () => {
    const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
    let page: Buffer = Buffer.concat(body)
    if (response.statusCode === 404 && isHtml && request.headers['rsc'] === undefined) {
      const said = await fetchPage(port, words)
      page = Buffer.from(said ?? 'This page does not exist. Trang này không tồn tại.')
      response.removeHeader('link')
    }
    if (page.length > 0) {
      const tag = tagOf(page)
      response.setHeader('vary', [response.getHeader('vary') ?? [], 'Accept-Encoding'].flat().join(', '))
      page = await worn(page, tag, isHtml)
      response.setHeader('etag', tag)
      if (response.statusCode === 200 && namesTag(request.headers['if-none-match'], tag)) {
        response.statusCode = 304
        response.removeHeader('content-length')
        page = Buffer.alloc(0)
      } else {
        if (asksForGzip) response.setHeader('content-encoding', 'gzip')
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
  return false
}

import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { keptPages } from './kept-pages'
import { dressPublicPage } from './public-page'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

let close: () => void
afterEach(() => close())

/** A server whose pages are answered by the handler, dressed; answers what a reader gets. */
async function read(handler: Handler, path: string, headers: Record<string, string> = {}, method = 'GET') {
  let port = 0
  const server = createServer((request, response) => {
    if (!dressPublicPage(request, response, { port, pages: keptPages() })) handler(request, response)
  })
  close = () => server.close().closeAllConnections()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  const answer = await new Promise<IncomingMessage>((resolve) => {
    get({ port, host: '127.0.0.1', path, headers, method }, resolve)
  })
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

const html: Handler = (request, response) => {
  const unknown = request.url?.startsWith('/en/zones/atlantis')
  response.statusCode = unknown ? 404 : 200
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.write('<html>')
  response.end(unknown ? '' : `${request.url}</html>`)
}

test('a page is sent compressed to who asks for it', async () => {
  const { headers, body } = await read(html, '/en/zones/qtsc', { 'accept-encoding': 'gzip, br' })
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(body.length) })
  expect(headers.vary).toContain('Accept-Encoding')
  expect(String(gunzipSync(body))).toBe('<html>/en/zones/qtsc</html>')
})

test('and as it is to who does not', async () => {
  const { headers, body } = await read(html, '/en/zones/qtsc')
  expect(headers['content-encoding']).toBeUndefined()
  expect(String(body)).toBe('<html>/en/zones/qtsc</html>')
})

test('an address that does not exist is a 404 with its words', async () => {
  const { status, body } = await read(html, '/en/zones/atlantis')
  expect(status).toBe(404)
  expect(String(body)).toBe('<html>/en/unknown-address</html>')
})

test('who has the page already is told so, and gets no body', async () => {
  const first = await read(html, '/vi/zones', { 'accept-encoding': 'gzip' })
  close()
  const again = await read(html, '/vi/zones', { 'if-none-match': `W/"other", ${first.headers.etag}` })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect(again.headers.etag).toBe(first.headers.etag)
})

test('who asks for the head gets no body', async () => {
  const { status, body } = await read(html, '/vi/zones', { 'accept-encoding': 'gzip' }, 'HEAD')
  expect([status, body.length]).toEqual([200, 0])
})

test('what is no public page is left alone', async () => {
  const staff: Handler = (request, response) => response.end(`${request.headers['accept-encoding']}`)
  expect(String((await read(staff, '/admin', { 'accept-encoding': 'gzip' })).body)).toBe('gzip')
})

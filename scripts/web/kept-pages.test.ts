import { createServer, get, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { keptPages, mayPublish } from './kept-pages'
import { dressPublicPage } from './public-page'

const page = (words: string) => ({ tag: `"${words}"`, compressed: gzipSync(words), headers: {} })

test('a page that was drawn is kept until something may have changed', () => {
  const pages = keptPages()
  pages.keeper()('/en', page('first'))
  expect(pages.of('/en')?.tag).toBe('"first"')
  pages.forget()
  expect(pages.of('/en')).toBeUndefined()
})

test('a page that is drawn just after is not kept: Next may still have had the old one', () => {
  let moment = 0
  const pages = keptPages(() => moment)
  pages.forget()
  moment = 1999
  pages.keeper()('/en', page('old'))
  expect(pages.of('/en')).toBeUndefined()
  moment = 2000
  pages.keeper()('/en', page('new'))
  expect(pages.of('/en')?.tag).toBe('"new"')
})

test('no page is sent for longer than half a minute without asking again', () => {
  let moment = 0
  const pages = keptPages(() => moment)
  pages.keeper()('/en', page('first'))
  moment = 29_999
  expect(pages.of('/en')).toBeDefined()
  moment = 30_000
  expect(pages.of('/en')).toBeUndefined()
})

test('a page that was being drawn while something may have changed is not kept', () => {
  const pages = keptPages()
  const keep = pages.keeper()
  pages.forget()
  keep('/en', page('old'))
  expect(pages.of('/en')).toBeUndefined()
})

test.each([
  ['GET', '/en/zones', false],
  ['HEAD', '/en', false],
  ['POST', '/admin/changes/4', true],
  ['POST', '/api/v1/change-sets', true],
  ['POST', '/api/v1/incentives/estimate', false],
  ['POST', '/api/released', false],
  ['POST', '/api/staff/cells', false],
])('%s %s: may it publish? %s', (method, url, expected) => expect(mayPublish({ method, url })).toBe(expected))

let close = () => {}
afterEach(() => close())

/** A portal whose pages say what is published; publishing is a request that answers when a test lets it. */
async function portal() {
  const pages = keptPages()
  let [published, drawn] = ['old', 0]
  let publish = () => {}
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') {
      publish = () => {
        published = 'new'
        response.end('published')
      }
      return
    }
    drawn += 1
    response.setHeader('content-type', 'text/html')
    response.end(published)
  }
  const server = createServer((request, response) => {
    if (mayPublish(request)) pages.holdDuring(response)
    if (!dressPublicPage(request, response, { port: 0, pages })) handle(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  close = () => server.close().closeAllConnections()
  const address = server.address()
  const at = { host: '127.0.0.1', port: typeof address === 'object' && address ? address.port : 0 }
  const read = (headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; said: string }>((resolve) => {
      get({ ...at, path: '/en/zones', headers }, async (answer) =>
        resolve({ status: answer.statusCode, said: await text(answer) }),
      )
    })
  const began = () =>
    new Promise<{ answered: Promise<string> }>((begun) => {
      const asking = ask({ ...at, path: '/admin/changes/1', method: 'POST' })
      const answered = new Promise<string>((resolve) =>
        asking.on('response', (answer) => resolve(text(answer))),
      )
      server.once('request', () => begun({ answered }))
      asking.end()
    })
  return { read, began, publish: () => publish(), drawn: () => drawn }
}

test('it is drawn once for many readers, and who has it is told so', async () => {
  const { read, drawn } = await portal()
  expect((await read()).said).toBe('old')
  expect((await read()).said).toBe('old')
  expect(drawn()).toBe(1)
  expect((await read({ 'if-none-match': '*' })).status).toBe(200)
})

test('who has been told that it was published reads what was published', async () => {
  const { read, began, publish } = await portal()
  await read()
  const { answered } = await began()
  await read()
  publish()
  expect(await answered).toBe('published')
  expect((await read()).said).toBe('new')
})

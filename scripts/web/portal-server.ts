// The portal's web server: Next's own, with public pages dressed for readers. Runs as a process of its own.
import { createServer } from 'node:http'
import next from 'next'
import { keptPages, mayPublish } from './kept-pages.ts'
import { tellNewDay, watchDay } from './new-day.ts'
import { watchReleases } from './new-releases.ts'
import { dressPublicPage } from './public-page.ts'
import { tellPortal } from './tell.ts'
import { wordsFor } from './unknown-address.ts'

const port = Number(process.argv[2])
const app = next({ dev: false, port })
const handle = app.getRequestHandler()
await app.prepare()
const pages = keptPages()
const newDay = watchDay(async () => {
  const isHeard = await tellNewDay(port)
  pages.forget()
  return isHeard
})
let shown: string | null = null
const newReleases = watchReleases(async () => {
  const release = await tellPortal(port, '/api/released')
  if (release !== null && release !== shown) pages.forget()
  shown = release ?? shown
  return release !== null
})

// Next takes a name without a value for one that was not given. Asked for, no day is a day that cannot be read.
const NO_MOMENT = /([?&](?:asOf|release))=?(?=&|$)/

// Everything else may show what is published: pages, files, the API, and what staff read beside their drafts.
const ASKS_NOTHING_PUBLISHED = /^\/(_next|api\/(day|released|health|auth))\b/

const server = createServer((request, response) => {
  request.url = request.url?.replace(NO_MOMENT, '$1=none')
  const address = request.url ?? ''
  if (mayPublish(request)) pages.holdDuring(response)
  const answer = () => {
    if (!dressPublicPage(request, response, { port, pages })) void handle(request, response)
  }
  const first = [
    wordsFor(address) === null ? null : newDay(),
    ASKS_NOTHING_PUBLISHED.test(address) ? null : newReleases(),
  ].filter((wait) => wait !== null)
  if (first.length > 0) void Promise.all(first).then(answer)
  else answer()
})
// Longer than a proxy in front keeps its connections, so that it never writes into one that is being closed.
server.keepAliveTimeout = 65_000
server.listen(port)

// Asked to stop: no new requests, those under way are answered, and kept connections are let go.
process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})

// The portal's web server: Next's own, with public pages dressed for readers. Runs as a process of its own.
import { createServer } from 'node:http'
import next from 'next'
import { dressPublicPage } from './public-page.ts'

const port = Number(process.argv[2])
const app = next({ dev: false, port })
const handle = app.getRequestHandler()
await app.prepare()

const server = createServer((request, response) => {
  dressPublicPage(request, response, port)
  void handle(request, response)
})
// Longer than a proxy in front keeps its connections, so that it never writes into one that is being closed.
server.keepAliveTimeout = 65_000
server.listen(port)

// Asked to stop: no new requests, those under way are answered, and kept connections are let go.
process.once('SIGTERM', () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})

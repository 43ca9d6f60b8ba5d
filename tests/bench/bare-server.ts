// The reference of kept-page.ts: a bare web server, in a process of its own, that hands out the same bytes each time.
import { createServer } from 'node:http'

process.once('message', (page: string) => {
  const body = Buffer.from(page, 'base64')
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-encoding': 'gzip',
      'content-length': body.length,
    })
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})

import { createServer } from 'node:net'

/** Whether a server can listen on the port. @param host every address of the machine unless named */
export const isPortFree = (port: number, host?: string) =>
  new Promise<boolean>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    )
    probe.listen({ port, ...(host && { host }), exclusive: true }, () => probe.close(() => resolve(true)))
  })

/** A port of this machine that nothing listened on a moment ago; another process may still be quicker. */
export const findFreePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

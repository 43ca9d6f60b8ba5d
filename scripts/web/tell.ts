import { request } from 'node:http'

const PATIENCE = 5000

/** Tells the portal on this machine something, by a path alone. Not by `fetch`, which refuses some ports. */
export const tellPortal = (port: number, path: string) =>
  new Promise<boolean>((resolve) => {
    const telling = request(
      { host: '127.0.0.1', port, path, method: 'POST', agent: false, timeout: PATIENCE },
      (answer) => {
        answer.resume()
        answer.on('close', () => resolve(answer.statusCode === 200))
      },
    )
    telling.on('timeout', () => telling.destroy())
    telling.on('error', () => resolve(false))
    telling.end()
  })

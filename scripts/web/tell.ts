import { request } from 'node:http'

const PATIENCE = 5000

/**
 * Tells the portal on this machine something, by a path alone. Not by `fetch`, which refuses some ports.
 * @returns what it answered; null when it did not hear
 */
export const tellPortal = (port: number, path: string) =>
  new Promise<string | null>((resolve) => {
    const telling = request(
      { host: '127.0.0.1', port, path, method: 'POST', agent: false, timeout: PATIENCE },
      (answer) => {
        const said: Buffer[] = []
        answer.on('data', (part: Buffer) => said.push(part))
        answer.on('close', () => resolve(answer.statusCode === 200 ? Buffer.concat(said).toString() : null))
      },
    )
    telling.on('timeout', () => telling.destroy())
    telling.on('error', () => resolve(null))
    telling.end()
  })

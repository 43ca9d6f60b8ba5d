import { get } from 'node:http'
import { text } from 'node:stream/consumers'

/**
 * Asks a portal on this machine whether it is ready. Not by `fetch`, which refuses some ports that a portal behind a
 * proxy may well have.
 * @returns `ready`, or why it is not
 */
export const readiness = (port: number) =>
  new Promise<string>((resolve) => {
    const question = get(
      { host: '127.0.0.1', port, path: '/api/health/ready', agent: false, timeout: 60_000 },
      (answer) => {
        void text(answer).then((body) => {
          const status = answer.statusCode ?? 0
          resolve(status === 200 ? 'ready' : `/api/health/ready answers ${status}: ${body.slice(0, 500)}`)
        })
      },
    )
    question.on('timeout', () => question.destroy())
    question.on('error', () => resolve('It does not answer.'))
  })

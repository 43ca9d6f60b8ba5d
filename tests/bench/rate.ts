import { Agent, get } from 'node:http'

const CONNECTIONS = 8
const REQUESTS = 1200

const once = (url: string, agent: Agent) =>
  new Promise<void>((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url} answers ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })

/** How many answers a second an address gives to eight connections that each ask again at once. */
export async function rate(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const begun = performance.now()
  let left = REQUESTS
  const reader = async () => {
    while (left-- > 0) await once(url, agent)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, reader))
  agent.destroy()
  return REQUESTS / ((performance.now() - begun) / 1000)
}

/** The middle one of some measurements. */
export const median = (measured: readonly number[]) =>
  measured.toSorted((a, b) => a - b)[measured.length >> 1] ?? NaN

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { fileURLToPath } from 'node:url'
import { buffer } from 'node:stream/consumers'
import { median, rate } from './rate'

const ROUNDS = 5

const compressed = (url: string) =>
  new Promise<Buffer>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => resolve(buffer(answer))).on(
      'error',
      reject,
    )
  })

/** Starts the bare server with these bytes and answers its address. */
async function bareServer(page: Buffer) {
  const child = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)))
  child.send(page.toString('base64'))
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://127.0.0.1:${port}/`, stop: () => child.kill() }
}

/**
 * How fast the portal hands out a page that it has drawn, as a part of how fast a bare server hands out the same bytes.
 * The two are measured in turn, so that a machine that slows down slows both.
 */
export async function keptPage(portal: string) {
  const url = `${portal}/en/zones/qtsc`
  const bare = await bareServer(await compressed(url))
  const rounds: { ours: number; theirs: number }[] = []
  await rate(url)
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ours: await rate(url), theirs: await rate(bare.url) })
  bare.stop()
  return {
    ratio: median(rounds.map(({ ours, theirs }) => ours / theirs)),
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
  }
}

import { get } from 'node:http'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { runScript } from '../../scripts/process/script'
import type { ThrowawayPortal } from '../../scripts/web/throwaway-portal'
import { median, rate } from './rate'

const RELEASES = 1000
const ROUNDS = 7
const ZONES = ['qtsc', 'dsp', 'dsp2', 'ditp', 'cau-giay', 'can-tho', 'hue-cit', 'hanoi-software-tech-park']
/** What a page may cost as of an old release, as a multiple of the same page now. */
export const AT_MOST = 1.5

const history = z.object({ seconds: z.number() })
const makeHistory = fileURLToPath(new URL('./make-history.ts', import.meta.url))

/** How long an address takes to answer whole, in milliseconds. */
const timeOf = (url: string, expected = 200) =>
  new Promise<number>((resolve, reject) => {
    const begun = performance.now()
    get(url, { agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === expected
          ? resolve(performance.now() - begun)
          : reject(new Error(`${url} answers ${answer.statusCode}`)),
      )
    }).on('error', reject)
  })

const sum = (measured: readonly number[]) => measured.reduce((all, one) => all + one, 0)

/**
 * One round: a portal that keeps nothing yet draws each zone's page as it is now and as of a release, in turn, the two
 * taking turns in going first. Before that it draws pages of other releases, and is asked for a zone that there is
 * not, so that all code is loaded and warm while neither data nor pages of the two are kept.
 */
async function round(portal: ThrowawayPortal, number: number) {
  await portal.restart()
  const page = (zone: string, release?: number) =>
    `${portal.url}/en/zones/${zone}${release === undefined ? '' : `?release=${release}`}`
  for (const other of [500, 600, 700]) for (const zone of ZONES) await timeOf(page(zone, other + number))
  await timeOf(page('no-such-zone'), 404)

  const old = 20 + number
  const [now, then]: [number[], number[]] = [[], []]
  for (const [place, zone] of ZONES.entries()) {
    const measureNow = async () => now.push(await timeOf(page(zone)))
    const measureThen = async () => then.push(await timeOf(page(zone, old)))
    const inOrder = (place + number) % 2 === 0 ? [measureNow, measureThen] : [measureThen, measureNow]
    for (const measure of inOrder) await measure()
  }
  return { now: sum(now) / ZONES.length, then: sum(then) / ZONES.length }
}

/**
 * What a page costs as of an old release, against the same page now, with a thousand releases in the history of the
 * zones that are read: drawn anew, and handed out once it is kept. Medians over rounds.
 */
export async function earlierPage(portal: ThrowawayPortal) {
  const made = await runScript(makeHistory, portal.environment, [ZONES.join(','), String(RELEASES)])
  if (made.code !== 0) throw new Error(`The history could not be made.\n${made.output}`)

  const rounds: Awaited<ReturnType<typeof round>>[] = []
  for (let number = 0; number < ROUNDS; number += 1) rounds.push(await round(portal, number))

  const kept: number[] = []
  for (let number = 0; number < 3; number += 1) {
    const now = await rate(`${portal.url}/en/zones/qtsc`)
    kept.push(now / (await rate(`${portal.url}/en/zones/qtsc?release=20`)))
  }
  return {
    releases: RELEASES,
    madeIn: history.parse(made.message).seconds,
    drawn: median(rounds.map(({ now, then }) => then / now)),
    now: median(rounds.map(({ now }) => now)),
    then: median(rounds.map(({ then }) => then)),
    kept: median(kept),
  }
}

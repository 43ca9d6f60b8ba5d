import { setTimeout as delay } from 'node:timers/promises'

/** Nobody reads for longer than this what another process has replaced, in milliseconds. */
const EVERY = 1000
/** No reader waits longer than this to be sure: with the database gone, kept pages are still served. */
const WAIT = 500

/**
 * Notices that something was published by another process: the worker at a set time, or another web server. It asks only
 * when somebody reads, and at most once a second.
 * @param tell asks those who draw pages to draw again what was published since, and answers whether they heard
 * @returns a question to ask before each answer: null, or what to wait for first
 */
export function watchReleases(tell: () => Promise<boolean>, now = () => performance.now(), wait = WAIT) {
  let asked = -Infinity
  let telling: Promise<unknown> | null = null
  let waiting: Promise<unknown> | null = null

  const tellOnce = async () => {
    await tell().catch(() => false)
    telling = null
    waiting = null
  }
  return (): Promise<unknown> | null => {
    if (telling === null && now() - asked >= EVERY) {
      asked = now()
      telling = tellOnce()
      const bounded = Promise.race([telling, delay(wait, undefined, { ref: false })])
      waiting = bounded
      // Whoever comes while a slow answer is awaited is served at once.
      void bounded.then(() => (waiting = waiting === bounded ? null : waiting))
    }
    return waiting
  }
}

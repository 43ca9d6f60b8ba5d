import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { startPortal, type Portal } from '../support/portal'
import { plantScheduled, twoPeople } from '../support/scheduled'
import { startWorker, type RunningWorker } from '../support/worker'

/** How long after the set time a reader may still get what stood before, on a busy machine, in milliseconds. */
const AT_MOST = 10_000

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let portals: Portal[]
let worker: RunningWorker

beforeAll(async () => {
  database = await freshDatabase('facts')
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for drills alone, long enough to sign with'
  sql = new Client(database.url)
  await sql.connect()
  portals = [await startPortal(database.url), await startPortal(database.url)]
  worker = await startWorker(database.url, { ZONEBOOK_URL: portals[0]?.url ?? '', SMTP_URL: '' })
  await worker.working
})

afterAll(async () => {
  await Promise.all([worker.stop(), ...portals.map((portal) => portal.kill())])
  const { db } = await import('@/lib/platform/db')
  await Promise.all([db().$disconnect(), sql.end()])
  await database.drop()
})

/** Which pages of a server show a statement, asked one right after the other. */
async function shownBy({ url }: Portal, changeSet: number) {
  const shown: boolean[] = []
  for (const [path, words] of [
    ['/en/zones/qtsc', `Generated ${changeSet}`],
    ['/vi/zones/qtsc', `Số liệu tạo ra ${changeSet}`],
    ['/api/v1/zones/qtsc', `Generated ${changeSet}`],
  ])
    shown.push((await (await fetch(`${url}${path}`)).text()).includes(words ?? ''))
  return shown
}

test('what a worker publishes at its time is shown by every web server, on all its pages together', async () => {
  const people = await twoPeople(sql)
  // Kept pages, of both servers.
  for (const portal of portals) expect(await shownBy(portal, 0)).toEqual([false, false, false])
  const at = Date.now() + 2000
  const changeSet = await plantScheduled(people, new Date(at))
  const seen: { when: number; shown: boolean[] }[] = []
  await vi.waitFor(
    async () => {
      const round = await Promise.all(portals.map((portal) => shownBy(portal, changeSet)))
      for (const shown of round) seen.push({ when: Date.now() - at, shown })
      expect(round).toEqual([Array(3).fill(true), Array(3).fill(true)])
    },
    { timeout: 60_000, interval: 50 },
  )
  for (const { when, shown } of seen) {
    if (when < 0) expect(shown).toEqual([false, false, false])
    // Asked for in turn: once one of them is new, those after it are.
    expect(shown.toSorted()).toEqual(shown)
  }
  const last = seen.at(-1)?.when ?? Infinity
  console.info(`Shown by both web servers ${last} ms after the set time`)
  expect(last).toBeLessThan(AT_MOST)
})

test('the portal then finds it where readers do, and raises no alarm', async () => {
  // The facts are the first release; whether they are looked at first does not matter here.
  const checked = () => sql.query(`SELECT "passed", "detail" FROM "ReleaseCheck" WHERE "releaseNumber" = 2`)
  await vi.waitFor(async () => expect((await checked()).rows).toHaveLength(1), {
    timeout: 90_000,
    interval: 200,
  })
  expect((await checked()).rows).toMatchObject([{ passed: true }])
  expect((await sql.query(`SELECT 1 FROM "Alarm"`)).rowCount).toBe(0)
})

test('anybody may ask a web server whether something was published: it answers what it shows', async () => {
  for (const { url } of portals)
    expect(await (await fetch(`${url}/api/released`, { method: 'POST' })).json()).toEqual({ release: 2 })
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endOfParkDay, parkDayOf } from '../../lib/shared/park-day'
import { freshDatabase } from '../support/database'
import { startPortal } from '../support/portal'
import { onClock } from '../support/days-ago'

/** Long enough to start the portal and have a page kept, in milliseconds. */
const BEFORE_MIDNIGHT = 15_000

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => void (database = await freshDatabase('facts')))
afterAll(() => database.drop())

test('a page that was kept before midnight in the parks counts one day more after it', async () => {
  const midnight = endOfParkDay(parkDayOf(new Date())).getTime()
  const portal = await startPortal(database.url, onClock(midnight - BEFORE_MIDNIGHT))
  const daysOverdue = async () => {
    const page = await (await fetch(`${portal.url}/en/zones/qtsc`)).text()
    const [, days] = /overdue by ([\d,]+) days/i.exec(page) ?? []
    return Number(days?.replace(',', ''))
  }
  try {
    const before = await daysOverdue()
    expect(before).toBeGreaterThan(1000)
    await vi.waitFor(async () => expect(await daysOverdue()).toBe(before + 1), {
      timeout: 60_000,
      interval: 500,
    })
  } finally {
    await portal.kill()
  }
})

import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { endOfParkDay } from '../../lib/shared/park-day'
import { freshDatabase } from '../support/database'
import { startPortal } from '../support/portal'
import { onClock } from '../support/days-ago'

/** Long enough to start the portal and have a page kept, in milliseconds. */
const BEFORE_MIDNIGHT = 15_000

let database: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => void (database = await freshDatabase('facts')))
afterAll(() => database.drop())

/** The last day on which Decree 154 of the bundled facts granted anything. */
const LAST_DAY = '2025-12-31'
const OVER = 'no longer granted to new projects since 1 January 2026'

test('pages kept before midnight in the parks count one day more after it, and grant by the law of the new day', async () => {
  const midnight = endOfParkDay(LAST_DAY).getTime()
  const portal = await startPortal(database.url, onClock(midnight - BEFORE_MIDNIGHT))
  const read = async (path: string) => (await fetch(`${portal.url}/en/${path}`)).text()
  const daysOverdue = (page: string) =>
    Number(/overdue by ([\d,]+) days/i.exec(page)?.[1]?.replace(',', '') ?? Number.NaN)
  try {
    const [before, incentives, law] = await Promise.all(
      ['zones/qtsc', 'incentives', 'legal-instruments/decree-154-2013-nd-cp'].map(read),
    )
    expect(daysOverdue(before ?? '')).toBeGreaterThan(1000)
    expect([before, incentives].filter((page) => page?.includes(OVER))).toEqual([])
    expect(law).toContain('until 1 January 2026, when it is')
    await vi.waitFor(
      async () => {
        const after = await read('zones/qtsc')
        expect(daysOverdue(after)).toBe(daysOverdue(before ?? '') + 1)
        expect(after).toContain(OVER)
        expect(await read('incentives')).toContain(OVER)
        expect(await read('legal-instruments/decree-154-2013-nd-cp')).toContain(
          'no longer in force since 1 January 2026',
        )
      },
      { timeout: 60_000, interval: 500 },
    )
  } finally {
    await portal.kill()
  }
})

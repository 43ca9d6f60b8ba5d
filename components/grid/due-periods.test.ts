import { expect, test } from 'vitest'
import type { Freshness } from '@/lib/freshness/freshness'
import { duePeriods } from './due-periods'

const metric = (freshness: Freshness) => ({ metric: { key: 'm', name: { en: 'M', vi: 'M' } }, freshness })

test('what is due together is one period; the earliest day and the longest delay count', () => {
  const due = duePeriods(
    [
      metric({ state: 'next_update', period: '2026-Q1', due: '2026-05-15' }),
      metric({ state: 'next_update', period: '2026-Q1', due: '2026-04-30' }),
      metric({ state: 'overdue', period: '2025', due: '2026-03-31', days: 9 }),
      metric({ state: 'overdue', period: '2025', due: '2026-03-01', days: 39 }),
      metric({ state: 'next_update', period: '2026', due: '2027-03-31' }),
      metric({ state: 'not_scheduled', reason: 'never_dated' }),
    ],
    '2026-04-09',
  )
  expect(due).toEqual([
    { period: '2025', due: '2026-03-01', overdue: 39, expected: 2 },
    { period: '2026-Q1', due: '2026-04-30', overdue: 0, expected: 2 },
  ])
})

import { expect, test } from 'vitest'
import type { Freshness } from './freshness'
import { soonestUpdates } from './next-updates'

const text = (words: string) => ({ en: words, vi: words })
const due = (day: string): Freshness => ({ state: 'next_update', period: day.slice(0, 4), due: day })
const late: Freshness = { state: 'overdue', period: '2024', due: '2025-01-15', days: 9 }

const subject = (key: string, metrics: Record<string, Freshness>, kind: 'network' | 'zone' = 'zone') => ({
  subject: { key, kind, name: text(key) },
  metrics: Object.entries(metrics).map(([metric, freshness]) => ({
    metric: { key: metric, name: text(metric) },
    freshness,
  })),
})
const told = (assessed: Parameters<typeof soonestUpdates>[0], most = 9) =>
  soonestUpdates(assessed, most).map(
    ({ subject, due, metrics }) => `${due} ${subject.key}: ${metrics.map(({ en }) => en).join(', ')}`,
  )

test('what one subject owes by one day is said once', () => {
  const one = subject('alpha', { workforce: due('2027-01-15'), revenue: due('2027-01-15') })
  expect(told([one])).toEqual(['2027-01-15 alpha: workforce, revenue'])
})

test('the soonest comes first, on one day the network, then zones by name', () => {
  const all = [
    subject('beta', { workforce: due('2027-01-15'), revenue: due('2026-12-01') }),
    subject('alpha', { workforce: due('2027-01-15') }),
    subject('nation', { workforce: due('2027-01-15') }, 'network'),
  ]
  expect(told(all)).toEqual([
    '2026-12-01 beta: revenue',
    '2027-01-15 nation: workforce',
    '2027-01-15 alpha: workforce',
    '2027-01-15 beta: workforce',
  ])
  expect(told(all, 1)).toHaveLength(1)
})

test('what is late or not scheduled is no next update', () => {
  const never: Freshness = { state: 'not_scheduled', reason: 'never_dated' }
  expect(told([subject('alpha', { workforce: late, revenue: never })])).toEqual([])
})

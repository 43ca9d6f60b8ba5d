import { expect, test } from 'vitest'
import { toTell } from './told'

test.each([
  [
    'a server that has just started keeps nothing that it can vouch for',
    undefined,
    [7, 0],
    { after: undefined, then: { told: 7, settled: 7, at: 0 } },
  ],
  [
    'nothing new',
    { told: 7, settled: 7, at: 0 },
    [7, 9000],
    { after: null, then: { told: 7, settled: 7, at: 0 } },
  ],
  [
    'a release',
    { told: 7, settled: 7, at: 0 },
    [8, 9000],
    { after: 7, then: { told: 8, settled: 7, at: 9000 } },
  ],
  [
    'several',
    { told: 7, settled: 7, at: 0 },
    [10, 9000],
    { after: 7, then: { told: 10, settled: 7, at: 9000 } },
  ],
  [
    'too soon to settle',
    { told: 8, settled: 7, at: 0 },
    [8, 1999],
    { after: null, then: { told: 8, settled: 7, at: 0 } },
  ],
  ['settled', { told: 8, settled: 7, at: 0 }, [8, 2000], { after: 7, then: { told: 8, settled: 8, at: 0 } }],
  [
    'another before the first is settled',
    { told: 8, settled: 7, at: 0 },
    [9, 1500],
    { after: 7, then: { told: 9, settled: 7, at: 1500 } },
  ],
] as const)('%s', (_case, known, [newest, now], expected) =>
  expect(toTell(known, newest, now)).toEqual(expected),
)

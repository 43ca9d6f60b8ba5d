import { expect, test } from 'vitest'
import type { Granted } from './granted'
import { holdingOf } from './holding'

const by = { slug: 'law', number: '1', title: { en: 'Law', vi: 'Luật' } }
const granted = (said: Partial<Granted>): Granted => ({
  ...{ force: 'in_force', ending: null, from: '2026-01-01', until: null, by },
  ...said,
})
const ending = { kind: 'replaces', by, from: '2027-01-01', doubt: null } as const

test.each([
  ['in force by both', 'in_force', {}, 'in_force', 'dates'],
  ['whose law has ended', 'in_force', { force: 'ended', ending }, 'ended', 'dates'],
  ['whose law is still to come', 'in_force', { force: 'not_yet' }, 'not_yet', 'dates'],
  ['whose law has no dates', 'in_force', { force: 'unknown' }, 'in_force', 'source'],
  ['that is historic, before what ended it', 'historic', { ending }, 'in_force', 'dates'],
  [
    'that is historic, and ends on a day of its own',
    'historic',
    { until: '2027-01-01' },
    'in_force',
    'dates',
  ],
  ['that is historic, and nothing known ends it', 'historic', {}, 'historic', 'source'],
  ['that is historic, with no dates', 'historic', { force: 'unknown' }, 'historic', 'source'],
  ['that is to be checked', 'to_be_checked', {}, 'to_be_checked', 'source'],
  ['that is to be checked, whose law has ended', 'to_be_checked', { force: 'ended' }, 'ended', 'dates'],
  ['that is a target', 'target', { force: 'ended' }, 'target', 'source'],
  ['that is an aim', 'policy_aim', {}, 'policy_aim', 'source'],
] as const)('an incentive %s', (_, force, said, holds, told) => {
  expect(holdingOf({ force }, granted(said))).toEqual({ force: holds, told })
})

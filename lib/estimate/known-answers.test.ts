import { expect, test } from 'vitest'
import { aQuestion, aZone } from '../../tests/support/made-up-law'
import { knownAnswers, recognisedOn } from './known-answers'

const in2021 = { start: '2021-06-01', end: '2021-06-30' }

test.each([
  ['a member of the network', aZone(), 'yes'],
  [
    'a member that was recognised later',
    aZone({ recognised: { start: '2030-01-01', end: '2030-12-31' } }),
    'no',
  ],
  ['recognised by then', aZone({ recognised: in2021, membership: 'inferred_member' }), 'yes'],
  [
    'recognised in that very month',
    aZone({ recognised: { start: '2026-03-01', end: '2026-03-31' } }),
    'unknown',
  ],
  ['a member by inference alone', aZone({ membership: 'inferred_member' }), 'unknown'],
  ['an expansion', aZone({ membership: 'expansion' }), 'unknown'],
  ['a zone in preparation', aZone({ membership: 'prospective' }), 'no'],
  ['a park outside of the network', aZone({ membership: 'outside' }), 'no'],
] as const)('%s', (_what, zone, expected) => expect(recognisedOn(zone, '2026-03-15')).toBe(expected))

const questions = [aQuestion('recognised', { knownFrom: 'zone_recognised' }), aQuestion('is-new')]

test('what the portal knows stands in place of what the reader says', () =>
  expect(knownAnswers(questions, aZone(), '2026-03-15', { recognised: 'no', 'is-new': 'yes' })).toEqual({
    recognised: 'yes',
    'is-new': 'yes',
  }))

test('where the portal does not know, the reader may', () =>
  expect(
    knownAnswers(questions, aZone({ membership: 'expansion' }), '2026-03-15', { recognised: 'yes' }),
  ).toEqual({ recognised: 'yes' }))

import { describe, expect, test } from 'vitest'
import { aLaw, anAsk, anIncentive, aRate, aRelief, aZone, tenAYear } from '../../tests/support/made-up-law'
import { changedBetween } from './changed'

const LAW = aLaw([
  anIncentive('old', { terms: [aRate('10', 15), aRelief(4, 9)], grantedUntil: '2025-12-31' }),
  anIncentive('new', { terms: [aRate('17', 10)], grantedFrom: '2026-01-01' }),
  anIncentive('lasting', { terms: [] }),
])

describe('the same project, decided before and after a change of law', () => {
  const { here, there, years, more, changes } = changedBetween(
    LAW,
    aZone(),
    anAsk(tenAYear(15), { decisionDate: '2025-06-01' }),
    '2026-06-01',
  )

  test('is estimated under both', () =>
    expect([here, there].map(({ ask, best }) => `${ask.decisionDate} ${best}`)).toEqual([
      ...['2025-06-01 old', '2026-06-01 new'],
    ]))

  test('pays another tax each year, which adds up', () => {
    expect(years[0]).toMatchObject({ year: 2026, here: { tax: '0' }, there: { tax: '1.7' }, more: '1.7' })
    // 10 years of 1.7 and 5 of 2, instead of 9 of 0.5 and 2 of 1 after 4 of nothing.
    expect(more).toBe('20.5')
  })

  test('can have other incentives, and it is told which', () =>
    expect(
      changes.map(({ kind, incentive, before, after }) => [
        kind,
        incentive.slug,
        before?.outside ?? before?.eligible,
        after?.outside ?? after?.eligible,
      ]),
    ).toEqual([
      ['went', 'old', 'yes', 'ended'],
      ['came', 'new', 'not_yet', 'yes'],
    ]))
})

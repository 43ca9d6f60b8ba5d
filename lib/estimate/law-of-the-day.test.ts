import { describe, expect, test } from 'vitest'
import {
  aLaw,
  anAsk,
  anIncentive,
  anInstrument,
  aRate,
  aRelief,
  aZone,
  both,
  TAX_LAW,
  tenAYear,
} from '../../tests/support/made-up-law'
import { estimateOf } from './estimate-of'

const SHORT = anIncentive('short-holiday', { terms: [aRelief(2, 4)] })

describe('which law decides', () => {
  const newer = anInstrument({
    slug: 'newer',
    issued: '2025-06-14',
    effective: '2025-10-01',
    standardRates: [{ tax: 'cit', percent: '20', article: null, doubt: null }],
  })
  const older = anInstrument({ slug: 'older', issued: '2013-11-08', effective: '2014-01-01' })
  const replacing = anInstrument({
    slug: 'replacing',
    issued: '2025-12-31',
    effective: '2026-01-01',
    effects: [
      {
        kind: 'replaces',
        instrument: { slug: 'older', number: 'older', title: both('older') },
        from: null,
        part: null,
        doubt: both('The clause was not read'),
      },
    ],
  })
  const by = (slug: string) => [{ instrument: { slug, number: slug, title: both(slug) }, article: null }]
  const law = aLaw(
    [
      anIncentive('old', { basis: by('older'), terms: [aRate('10', 15), aRelief(4, 9)] }),
      anIncentive('new', { basis: by('newer'), terms: [aRate('17', 10)] }),
    ],
    { instruments: [newer, older, replacing] },
  )
  const on = (decisionDate: string) => estimateOf(law, aZone(), anAsk(tenAYear(3), { decisionDate }))

  test.each([
    ['before the change', '2024-05-01', ['old'], ['standard_rate_of_another_day', 'future_rules']],
    ['between two regimes', '2025-11-15', ['old', 'new'], ['future_rules']],
    ['after it', '2026-02-01', ['new'], ['future_rules']],
    ['before either', '2010-01-01', [], ['standard_rate_of_another_day', 'future_rules']],
  ])('%s', (_what, day, options, caveats) => {
    const estimate = on(day)
    expect(estimate.options.map(({ id }) => id)).toEqual(options)
    expect(estimate.caveats).toEqual(caveats)
  })

  test('what could be had under either is not taken together, and it is said why', () =>
    expect(on('2025-11-15').notTogether).toMatchObject([
      { between: [{ slug: 'old' }, { slug: 'new' }], why: 'same_kind' },
    ]))

  test('what has ended is listed with what ended it', () =>
    expect(on('2026-02-01').considered[0]).toMatchObject({
      outside: 'ended',
      eligible: 'no',
      endedBy: { slug: 'replacing' },
      doubts: [both('The clause was not read')],
    }))

  test('without any standard rate nothing is computed, and that is said', () => {
    const { options, baseline, caveats } = estimateOf(
      aLaw([SHORT], { instruments: [{ ...TAX_LAW, standardRates: [] }] }),
      aZone(),
      anAsk([10]),
    )
    expect({ options, baseline, caveats }).toEqual({
      options: [],
      baseline: { years: [], total: '0' },
      caveats: ['no_standard_rate', 'future_rules'],
    })
  })
})

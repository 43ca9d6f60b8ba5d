import { expect, test } from 'vitest'
import { quotientUnits } from './quotient-units'

test.each([
  ['USD/ha/year', { numerator: 'USD', denominator: 'ha', times: 1 }],
  ['USD/person/year', { numerator: 'USD', denominator: 'person', times: 1 }],
  ['percent', { numerator: 'm2', denominator: 'm2', times: 100 }],
  ['times', { numerator: 'm2', denominator: 'm2', times: 1 }],
  ['USD/ha', null],
  ['USD/m2/month', null],
  ['USD', null],
  ['ha', null],
  ['VND/USD', null],
])('%s', (unit, expected) => expect(quotientUnits(unit, 'm2')).toEqual(expected))

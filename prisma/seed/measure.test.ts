import { expect, test } from 'vitest'
import { inPlainUnit } from './measure'

test.each([
  [13.7, 'USD million per ha per year', '13700000', 'USD/ha/year'],
  [25080.749, 'KRW billion', '25080749000000', 'KRW'],
  [12.72, 'million sq ft', '12720000', 'sqft'],
  [13255, 'INR crore', '132550000000', 'INR'],
  [70.5656, 'ha', '70.5656', 'ha'],
])('%d %s is %s %s', (value, worded, plain, unit) =>
  expect(inPlainUnit(value, worded)).toEqual({ value: plain, unit }),
)

test('a unit that is not known is refused', () => {
  expect(() => inPlainUnit(1, 'furlongs')).toThrow('furlongs')
})

import { expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import { calculationOf } from './calculation'
import type { InputRole } from './figure'

const input = (role: InputRole, key: string) => ({
  role,
  figure: aFigure({ metric: { key, name: { en: key, vi: key }, nature: 'flow' } }),
})
const read = (...inputs: ReturnType<typeof input>[]) => {
  const made = calculationOf(inputs)
  const say = (terms: { metric: { key: string }; count: number }[] = []) =>
    terms.map(({ metric, count }) => `${count} ${metric.key}`).join(', ')
  return made && [made.kind, say(made.terms), say(made.divisors), made.converted]
}

test.each([
  ['nothing', [], null],
  [
    'one value by another, converted',
    [input('numerator', 'revenue'), input('denominator', 'land'), input('rate', 'exchange')],
    ['ratio', '1 revenue', '1 land', true],
  ],
  [
    'sums over sums',
    [
      input('numerator', 'revenue'),
      input('denominator', 'land'),
      input('numerator', 'revenue'),
      input('denominator', 'land'),
    ],
    ['ratio', '2 revenue', '2 land', false],
  ],
  ['a sum', [input('addend', 'people'), input('addend', 'people')], ['sum', '2 people', '', false]],
  [
    'a product',
    [input('factor', 'per hectare'), input('factor', 'land')],
    ['product', '1 per hectare, 1 land', '', false],
  ],
  ['a share that the note gives', [input('factor', 'people')], ['noted', '1 people', '', false]],
  [
    'parts that make no formula',
    [input('addend', 'a'), input('factor', 'b')],
    ['noted', '1 a, 1 b', '', false],
  ],
])('%s', (_case, inputs, expected) => expect(read(...inputs)).toEqual(expected))

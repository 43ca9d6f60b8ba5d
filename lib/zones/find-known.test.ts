import { describe, expect, test } from 'vitest'
import { squareMetres } from './find-bands'
import { firstRecognised, largestOffered, sectorsSaid } from './find-known'

const said = (en: string, period: string | null = null, vi = en) => ({ text: { en, vi }, period })

describe('the first recognition', () => {
  test.each([
    ['none is told', [], null],
    ['dated by its period', [said('Recognised', '2020-01-06')], 2020],
    ['the earliest of two', [said('Again', '2017'), said('Recognised', '2013')], 2013],
    ['told without a date', [said('Recognised')], null],
  ])('%s', (_case, statements, year) => expect(firstRecognised(statements)).toBe(year))
})

describe('the largest space', () => {
  const space = (value: string, unit: string) => ({ value, unit })
  test.each([
    ['nothing is published', [], null],
    ['hectares and square metres', [space('0.15', 'ha'), space('1200', 'm2')], '1500'],
    ['seats are not metres', [space('400', 'seat')], null],
  ])('%s', (_case, spaces, metres) => expect(largestOffered(spaces)).toBe(metres))
})

test.each([
  ['1.5', 'ha', '15000'],
  ['10', 'acre', '40468.564224'],
  ['1000', 'sqft', '92.90304'],
])('%s %s are %s square metres', (value, unit, metres) =>
  expect(squareMetres(value, unit)?.toFixed()).toBe(metres),
)

test('a zone of whose sectors nothing is said differs from one whose sectors have no known word', () => {
  expect(sectorsSaid([])).toBeNull()
  expect(sectorsSaid([said('the main gate')])).toEqual([])
})

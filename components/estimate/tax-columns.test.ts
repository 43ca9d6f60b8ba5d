import { expect, test } from 'vitest'
import { taxColumns } from './tax-columns'

const years = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ year: 2027 + place, without: '2', paid: '1' }))

/** How high each column of a path is, in percent. */
const heights = (path: string) => [...path.matchAll(/V(\d+(?:\.\d+)?)h/g)].map(([, y]) => 100 - Number(y))

test('columns begin at zero and are as high as their tax', () => {
  const { without, paid } = taxColumns(years(3))
  expect(heights(without)).toEqual([100, 100, 100])
  expect(heights(paid)).toEqual([50, 50, 50])
})

test('a year without tax has no column, and no tax at all still has a scale', () => {
  const [first] = years(1)
  expect(taxColumns(first ? [{ ...first, paid: '0' }] : []).paid).toBe('')
  expect(taxColumns([{ year: 2027, without: '0', paid: '0' }]).levels.length).toBeGreaterThan(0)
})

test('two charts drawn to the same height can be compared', () =>
  expect(heights(taxColumns(years(1), '4').without)).toEqual([50]))

test.each([1, 15, 60])('of %i years few enough are named', (count) =>
  expect(taxColumns(years(count)).years.length).toBeLessThanOrEqual(6),
)

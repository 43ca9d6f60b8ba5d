import { expect, test } from 'vitest'
import { byLargestMove, percentMoved } from './moves'

const firms = (value: string) => ({ value, unit: 'enterprise' })

test.each([
  ['grown', firms('160'), firms('170'), '6.3'],
  ['shrunk', firms('200'), firms('50'), '-75'],
  ['out of the red', { value: '-10', unit: 'USD' }, { value: '10', unit: 'USD' }, '200'],
  ['as it was', firms('7'), firms('7'), '0'],
  ['from nothing', firms('0'), firms('7'), null],
  ['in another unit', firms('7'), { value: '7', unit: 'ha' }, null],
  ['with more digits than a float has', firms('90071992547409930'), firms('180143985094819860'), '100'],
])('%s', (_case, before, after, percent) => expect(percentMoved(before, after)).toBe(percent))

test('the largest move comes first, downwards as upwards; what moved by no percentage stays last, as it was', () => {
  const moved = (id: number, percent: string | null) => ({
    id,
    move: { percent, before: { ...firms('1'), period: '2025' }, after: firms('1') },
  })
  const changes = [{ id: 1, move: null }, moved(2, '5'), moved(3, null), moved(4, '-40'), moved(5, '0')]
  expect(byLargestMove(changes).map(({ id }) => id)).toEqual([4, 2, 5, 1, 3])
})

import { expect, test } from 'vitest'
import type { Figure } from '@/lib/figures/figure'
import { aFigure } from '@/tests/support/a-figure'
import { sideBySide } from './side-by-side'

const { source } = aFigure()
const land = (id: number, value: string, but: Partial<Figure> = {}) =>
  aFigure({ id, value, unit: 'ha', period: '2025-12-05', ...but })
const sum = (id: number, value: string, but: Partial<Figure> = {}) =>
  land(id, value, { period: '2025', status: 'derived', source: { ...source, id: 'ZB' }, ...but })
const found = (...figures: Figure[]) => {
  const pair = sideBySide(figures)
  return pair && [pair.added.id, pair.published?.id ?? null, pair.difference]
}

test.each([
  [
    'the sum of zones beside the headline of the same year',
    [land(1, '258.8'), sum(2, '259.6877', { qualifier: 'over' })],
    [2, 1, { value: '0.8877', percent: '0.3' }],
  ],
  ['a smaller sum', [land(1, '200'), sum(2, '150')], [2, 1, { value: '-50', percent: '25' }]],
  ['both say the same', [land(1, '258.8'), sum(2, '258.8')], null],
  [
    'the same number, but one is a bound',
    [land(1, '5'), sum(2, '5', { qualifier: 'over' })],
    [2, 1, { value: '0', percent: '0' }],
  ],
  ['nothing published for the year', [land(1, '70', { period: '2010' }), sum(2, '259')], [2, null, null]],
  ['another unit', [land(1, '640', { unit: 'acre' }), sum(2, '259')], [2, null, null]],
  ['the latest sum', [sum(1, '1', { period: '2024' }), sum(2, '2')], [2, null, null]],
  ['no sum', [land(1, '258.8')], null],
] as const)('%s', (_case, figures, expected) => expect(found(...figures)).toEqual(expected))

import { expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import { extremes } from './extremes'
import type { Figure } from './figure'

const figure = (id: number, value: string, but: Partial<Figure> = {}) => aFigure({ id, value, ...but })

test.each([
  ['exact values', [figure(1, '3'), figure(2, '9'), figure(3, '5')], 2, 1],
  ['an “over” that is highest', [figure(1, '3'), figure(2, '9', { qualifier: 'over' })], 2, 1],
  ['an “over” below', [figure(1, '3', { qualifier: 'over' }), figure(2, '9')], null, null],
  ['an “under” that is lowest', [figure(1, '3', { qualifier: 'under' }), figure(2, '9')], 2, 1],
  ['an “under” above', [figure(1, '3'), figure(2, '9', { qualifier: 'under' })], null, null],
  ['a tie for the highest', [figure(1, '9'), figure(2, '9'), figure(3, '5')], null, 3],
  ['one value alone', [figure(1, '9')], null, null],
  ['one that nobody verified', [figure(1, '3', { verified: false }), figure(2, '9')], null, null],
  ['none', [], null, null],
])('of %s', (_case, figures, highest, lowest) => {
  const found = extremes(figures)
  expect([found.highest?.id ?? null, found.lowest?.id ?? null]).toEqual([highest, lowest])
})

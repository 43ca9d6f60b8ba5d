import { expect, test } from 'vitest'
import type { Figure } from '@/lib/figures/figure'
import { aFigure } from '@/tests/support/a-figure'
import { comparableGroups } from './comparable-groups'

const text = { en: 'x', vi: 'x' }
const figure = (subject: string, counts: string, value: string | null, more: Partial<Figure> = {}): Figure =>
  aFigure({
    subject: { key: subject, kind: 'zone', name: text },
    metric: { key: 'enterprises', name: text, nature: 'level' },
    definition: { key: counts, text },
    unit: 'enterprise',
    value,
    ...more,
  })
const groups = (...figures: Figure[]) =>
  comparableGroups(figures).map(({ definition, figures: own }) => [
    definition.key,
    own.map(({ value }) => value),
  ])

test('what counts different things never stands together', () =>
  expect(
    groups(figure('a', 'firms', '10'), figure('b', 'it-firms', '30'), figure('c', 'firms', '20')),
  ).toEqual([
    ['firms', ['20', '10']],
    ['it-firms', ['30']],
  ]))

test('a zone speaks once, by its latest figure', () =>
  expect(groups(figure('a', 'firms', '10', { period: '2020' }), figure('a', 'firms', '20'))).toEqual([
    ['firms', ['20']],
  ]))

test('other units are another group', () =>
  expect(groups(figure('a', 'firms', '1'), figure('b', 'firms', '2', { unit: 'person' }))).toHaveLength(2))

test('gaps and alternates have no bar', () =>
  expect(
    groups(
      figure('a', 'firms', null),
      figure('b', 'firms', '1', { standing: 'alternate', standingReason: text }),
    ),
  ).toEqual([]))

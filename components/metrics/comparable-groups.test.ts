import { expect, test } from 'vitest'
import type { Figure } from '@/lib/figures/figure'
import { comparableGroups } from './comparable-groups'

const text = { en: 'x', vi: 'x' }
const figure = (
  subject: string,
  counts: string,
  value: string | null,
  more: Partial<Figure> = {},
): Figure => ({
  id: 1,
  subject: { key: subject, kind: 'zone', name: text },
  metric: { key: 'enterprises', name: text },
  definition: { key: counts, text },
  period: '2025',
  periodApproximate: false,
  periodNote: null,
  value,
  missingCause: value === null ? text : null,
  unit: 'enterprise',
  qualifier: 'exact',
  status: 'reported',
  verified: true,
  confidence: 'high',
  coverage: null,
  note: null,
  source: { id: 'S1', title: 'T', publisher: 'P', url: null, published: '2025', quality: 'press' },
  standing: 'ruled',
  standingReason: null,
  conflict: null,
  release: 1,
  supersededIn: null,
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

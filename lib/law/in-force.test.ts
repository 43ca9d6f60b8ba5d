import { expect, test } from 'vitest'
import { standingOn } from './in-force'

const both = (words: string) => ({ en: words, vi: words })
type Instrument = Parameters<typeof standingOn>[0]

const instrument = (slug: string, said: Partial<Instrument> = {}): Instrument => ({
  slug,
  number: slug,
  title: both(slug),
  issued: null,
  effective: null,
  until: null,
  effects: [],
  ...said,
})

const effect = (
  kind: Instrument['effects'][number]['kind'],
  slug: string,
  said: { from?: string; part?: string } = {},
) => ({
  kind,
  instrument: { slug, title: both(slug), number: slug },
  from: said.from ?? null,
  part: said.part === undefined ? null : both(said.part),
  doubt: null,
})

const old = instrument('old', { issued: '2013-11-08', effective: '2014-01-01' })

test.each([
  ['before it was issued', old, [], '2013-01-01', 'not_yet'],
  ['issued and not effective yet', old, [], '2013-12-31', 'not_yet'],
  ['on its first day', old, [], '2014-01-01', 'in_force'],
  ['with nothing that ended it', old, [], '2030-01-01', 'in_force'],
  ['with no effective date', instrument('undated'), [], '2030-01-01', 'unknown'],
  [
    'with no effective date, before its issue',
    instrument('undated', { issued: '2025-05' }),
    [],
    '2025-04-30',
    'not_yet',
  ],
  [
    'in the year of which alone is known',
    instrument('vague', { effective: '2025' }),
    [],
    '2025-06-01',
    'unknown',
  ],
  [
    'after the year of which alone is known',
    instrument('vague', { effective: '2025' }),
    [],
    '2026-01-01',
    'in_force',
  ],
  [
    'on its last day',
    instrument('short', { effective: '2014', until: '2020-12-31' }),
    [],
    '2020-12-31',
    'in_force',
  ],
  [
    'after its last day',
    instrument('short', { effective: '2014', until: '2020-12-31' }),
    [],
    '2021-01-01',
    'ended',
  ],
  [
    'the day before another replaces it',
    old,
    [instrument('new', { effective: '2026-01-01', effects: [effect('replaces', 'old')] })],
    '2025-12-31',
    'in_force',
  ],
  [
    'from the day on which another replaces it',
    old,
    [instrument('new', { effective: '2026-01-01', effects: [effect('replaces', 'old')] })],
    '2026-01-01',
    'ended',
  ],
  [
    'repealed from a day of its own',
    old,
    [
      instrument('new', {
        effective: '2026-01-01',
        effects: [effect('repeals', 'old', { from: '2026-03-01' })],
      }),
    ],
    '2026-02-28',
    'in_force',
  ],
  [
    'replaced by one without a date',
    old,
    [instrument('new', { effects: [effect('replaces', 'old')] })],
    '2026-01-01',
    'unknown',
  ],
  [
    'of which a part is repealed',
    old,
    [
      instrument('new', {
        effective: '2026-01-01',
        effects: [effect('repeals', 'old', { part: 'a chapter' })],
      }),
    ],
    '2027-01-01',
    'in_force',
  ],
  [
    'that is amended',
    old,
    [instrument('new', { effective: '2026-01-01', effects: [effect('amends', 'old')] })],
    '2027-01-01',
    'in_force',
  ],
])('an instrument %s', (_, one, others, day, force) => {
  expect(standingOn(one, [one, ...others], day).force).toBe(force)
})

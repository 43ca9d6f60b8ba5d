import { expect, test } from 'vitest'
import { ditpFigure } from '@/tests/support/ditp-land'
import { holding, said } from '@/tests/support/held'
import { overlaid, type ProposedChange } from './overlaid'

const published = holding(
  said('land_leased', '100', { version: 7 }),
  said('land_vacant', '50', { version: 8 }),
)
const { content } = ditpFigure('land_leased', '114.3')

const change = (but: Partial<ProposedChange>): ProposedChange => ({
  id: 1,
  kind: 'observation',
  operation: 'supersede',
  baseVersionId: 7,
  content,
  ...but,
})

test.each<[string, Partial<ProposedChange>, [string | null, number | null][]]>([
  [
    'a new figure stands beside the others',
    { operation: 'create', baseVersionId: null },
    [
      ['100', null],
      ['50', null],
      ['114.3', 1],
    ],
  ],
  [
    'another value takes the place of the first',
    {},
    [
      ['50', null],
      ['114.3', 1],
    ],
  ],
  ['what is withdrawn is gone', { operation: 'withdraw', content: null }, [['50', null]]],
  [
    'what no longer fits changes nothing',
    { baseVersionId: 6 },
    [
      ['100', null],
      ['50', null],
    ],
  ],
  [
    'a statement changes nothing',
    { kind: 'statement', baseVersionId: 7 },
    [
      ['100', null],
      ['50', null],
    ],
  ],
])('%s', (_case, but, expected) => {
  const { figures } = overlaid(published, [change(but)])
  expect(figures.map(({ value, change: by }) => [value, by])).toEqual(expected)
})

test('rules, metrics and phases can be proposed as figures can', () => {
  const [rule] = published.identities
  const proposed = overlaid(published, [
    change({
      kind: 'identity',
      operation: 'create',
      baseVersionId: null,
      content: { ...rule, key: 'another' },
    }),
    change({
      kind: 'site',
      operation: 'create',
      baseVersionId: null,
      content: { key: 'alpha-3', zone: 'alpha', kind: 'phase', name: { en: 'Phase 3', vi: 'Giai đoạn 3' } },
    }),
  ])
  expect(proposed.identities.at(-1)).toMatchObject({ key: 'another', change: 1 })
  expect(proposed.sites.at(-1)).toMatchObject({ key: 'alpha-3', zone: 'alpha', change: 1 })
})

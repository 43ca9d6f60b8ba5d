import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Figure, QUALIFIERS, STATUSES } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { aMetric, aPlace, figureOf, rowOf } from '@/tests/support/compared'
import '@/tests/support/properties'
import type { Alignment, Row } from './comparison'

// What holds of every row, whoever is compared.

const KEYS = ['alpha', 'beta', 'gamma', 'delta', 'network'] as const
const PERIODS = ['2013', '2014-06', '2014', '2015', '2015-12-05', '2014-07/2015-06', '2013/2014', 'undated']
const DEFINITIONS = ['workforce.people', 'workforce.jobs', 'workforce.engineers']

const aKey = fc.constantFrom(...KEYS)
const aStated = fc.record({
  key: aKey,
  period: fc.constantFrom(...PERIODS),
  periodApproximate: fc.boolean(),
  value: fc.nat(30).map(String),
  unit: fc.constantFrom('USD', 'USD', 'VND'),
  qualifier: fc.constantFrom('exact' as const, 'exact' as const, ...QUALIFIERS),
  status: fc.constantFrom('reported' as const, 'reported' as const, ...STATUSES),
  verified: fc.boolean(),
  definition: fc.constantFrom(...DEFINITIONS),
})
const figuresOf = (stated: readonly ReturnType<typeof aStated.generate>['value'][]): Figure[] =>
  stated.map(({ key, definition, ...but }, id) =>
    figureOf(key, {
      ...but,
      id,
      kind: key === 'network' ? 'network' : 'zone',
      definition: { key: definition, text: { en: definition, vi: definition } },
    }),
  )
const someFigures = fc.array(aStated, { minLength: 2, maxLength: 14 }).map(figuresOf)
const someMetric: fc.Arbitrary<Metric> = fc
  .record({
    nature: fc.constantFrom('level' as const, 'flow' as const),
    carriesForward: fc.boolean(),
    aggregation: fc.constantFrom('sum' as const, 'ratio_of_sums' as const),
  })
  .map((but) => aMetric({ ...but, carriesForward: but.carriesForward && but.nature === 'level' }))
const someAlignment = fc.constantFrom<Alignment>('calendar', 'age')
const places = (keys: readonly string[]) =>
  keys.map((key) =>
    key === 'network'
      ? aPlace(key, { kind: 'network' })
      : aPlace(key, { founded: key === 'delta' ? null : 2000 + key.length }),
  )
const rowFor = (keys: readonly string[], figures: Figure[], metric: Metric, alignment: Alignment) =>
  rowOf({ metric, alignment, places: places(keys), figures })

const judged = ({ verdict, ranking, period, age, differences, cells }: Row) => ({
  verdict,
  ranking,
  period,
  age,
  shown: new Map(cells.map(({ place, figure }) => [place, figure?.id])),
  reasons: differences.map(({ what, verdict: grave, sides }) => ({
    what,
    grave,
    said: new Map(sides.flatMap(({ places: at, said }) => at.map((place) => [place, said.en] as const))),
  })),
})

test('the order in which they are named changes nothing but the order in which they stand', () =>
  fc.assert(
    fc.property(
      someFigures,
      someMetric,
      someAlignment,
      fc.shuffledSubarray([...KEYS], { minLength: 2 }),
      (figures, metric, alignment, keys) => {
        const [one, other] = [keys, keys.toReversed()].map((order) =>
          rowFor(order, figures, metric, alignment),
        )
        expect(one && judged(one)).toEqual(other && judged(other))
      },
    ),
  ))

test('two that cannot be compared cannot be compared in any larger company', () =>
  fc.assert(
    fc.property(someFigures, someMetric, someAlignment, aKey, (figures, metric, alignment, another) => {
      const pair = rowFor(['alpha', 'beta'], figures, metric, alignment)
      fc.pre(pair.verdict === 'not_comparable' && pair.differences[0]?.what !== 'missing')
      const keys = [...new Set(['alpha', 'beta', another, 'gamma'])]
      expect(rowFor(keys, figures, metric, alignment).verdict).toBe('not_comparable')
    }),
  ))

test('what is not comparable has no ranking; a row is as grave as its gravest reason; each reason names all who report', () =>
  fc.assert(
    fc.property(someFigures, someMetric, someAlignment, (figures, metric, alignment) => {
      const { verdict, ranking, cells, differences } = rowFor(KEYS, figures, metric, alignment)
      const reporting = cells.flatMap(({ place, figure }) => (figure ? [place] : [])).toSorted()
      if (verdict === 'not_comparable') expect(ranking).toBeNull()
      if (ranking) expect(ranking.toSorted()).toEqual(reporting)
      expect(verdict).toBe(differences[0]?.verdict ?? 'comparable')
      for (const { what, sides } of differences) {
        const named = sides.flatMap((side) => side.places).toSorted()
        expect(named).toEqual(what === 'missing' ? [...KEYS].toSorted() : reporting)
      }
    }),
  ))

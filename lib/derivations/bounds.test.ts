import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QUALIFIERS, type Qualifier } from '@/lib/figures/figure'
import { boundOfQuotient, boundOfSum } from './bounds'
import { Exact, total } from './exact'
import { rounded } from './rounding'

test.each<[Qualifier[], string | null]>([
  [[], 'exact'],
  [['exact', 'exact'], 'exact'],
  [['exact', 'about'], 'about'],
  [['exact', 'over'], 'over'],
  [['exact', 'at_least'], 'at_least'],
  [['over', 'at_least'], 'over'],
  [['exact', 'under'], 'under'],
  [['over', 'about'], 'about'],
  [['over', 'under'], null],
  [['at_least', 'under', 'about'], null],
])('a sum of %j is %s', (qualifiers, expected) =>
  expect(boundOfSum(qualifiers)?.qualifier ?? null).toBe(expected),
)

// Numerator down, denominator across: exact, about, over, at_least, under.
test.each<[Qualifier, (string | null)[]]>([
  ['exact', ['exact', 'about', 'under', 'at most', 'over']],
  ['about', ['about', 'about', 'about', 'about', 'about']],
  ['over', ['over', 'about', null, null, 'over']],
  ['at_least', ['at_least', 'about', null, null, 'over']],
  ['under', ['under', 'about', 'under', 'under', null]],
])('%s over exact, about, over, at least and under is %j', (numerator, expected) =>
  expect(
    QUALIFIERS.map((denominator) => {
      const bound = boundOfQuotient(numerator, denominator)
      return bound?.reachable ? 'at most' : (bound?.qualifier ?? null)
    }),
  ).toEqual(expected),
)

const bounded = fc.constantFrom<Qualifier>('exact', 'over', 'at_least', 'under')
/** A stated value, and what may truly be there: the qualifier allows it. */
const statement = fc
  .record({
    stated: fc.integer({ min: 1, max: 10 ** 6 }),
    qualifier: bounded,
    more: fc.integer({ min: 0, max: 10 ** 6 }),
  })
  .map(({ stated, qualifier, more }) => {
    const [value, much] = [new Exact(stated), new Exact(more)]
    const truth = {
      exact: value,
      about: value,
      at_least: value.plus(much),
      over: value.plus(much).plus('0.001'),
      under: value.div(much.plus('1.001')),
    }[qualifier]
    return { value, qualifier, truth }
  })

function holds(said: string, qualifier: Qualifier, truth: Exact) {
  const value = new Exact(said)
  if (qualifier === 'over') return truth.gt(value)
  if (qualifier === 'at_least') return truth.gte(value)
  return qualifier === 'under' ? truth.lt(value) : true
}

test('what a quotient is said to be is true of whatever its terms may be', () =>
  fc.assert(
    fc.property(statement, statement, (above, below) => {
      const bound = boundOfQuotient(above.qualifier, below.qualifier)
      if (!bound) return true
      const said = rounded(above.value.div(below.value), bound)
      return holds(said, bound.qualifier, above.truth.div(below.truth))
    }),
    { numRuns: 1000 },
  ))

test('what a sum is said to be is true of whatever its terms may be', () =>
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 6 }), (terms) => {
      const bound = boundOfSum(terms.map(({ qualifier }) => qualifier))
      if (!bound) return true
      const said = total(terms.map(({ value }) => value)).toFixed()
      return holds(said, bound.qualifier, total(terms.map(({ truth }) => truth)))
    }),
    { numRuns: 1000 },
  ))

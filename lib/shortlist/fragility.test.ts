import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '@/tests/support/properties'
import { CRITERIA, type Criterion } from './criterion'
import { flipWeights } from './flip-weights'
import { fragility, STEPS, withShare } from './fragility'
import { compare, fraction, ratio, toDecimal } from './fraction'
import { rank, type Rankable, type Weighing } from './ranking'
import { shareOf } from './share'

const zone = (slug: string, price: string, talent: string): Rankable => ({
  slug,
  scores: { price: fraction(price), talent: fraction(talent) },
})
const weigh = (weights: Partial<Record<Criterion, string>>): Weighing =>
  new Map(CRITERIA.flatMap((key) => (weights[key] === undefined ? [] : [[key, fraction(weights[key])]])))

const firstOf = (zones: readonly Rankable[], weighing: Weighing) => rank(zones, weighing)[0]?.slug

/** All that share the first place. */
const firstPlaces = (zones: readonly Rankable[], weighing: Weighing) =>
  rank(zones, weighing).flatMap(({ slug, place }) => (place === 1 ? [slug] : []))

describe('a zone that leads on talent and trails on price', () => {
  const zones = [zone('alpha', '0.46', '1'), zone('beta', '1', '0.54')]
  const now = weigh({ price: '20', talent: '80' })
  const found = fragility(zones, now, 'price')

  test('stays first unless price weighs more than 46%', () => {
    expect(firstOf(zones, now)).toBe('alpha')
    expect(found && toDecimal(found.share, 3)).toBe('0.2')
    expect(found?.more).toEqual({ step: 461n, to: 'beta' })
    expect(found?.less).toBeNull()
  })
  test('is level with the other at 46%, and stands first there', () =>
    expect(rank(zones, withShare(now, 'price', 460n))).toMatchObject([
      { slug: 'alpha', place: 1 },
      { slug: 'beta', place: 1 },
    ]))
  test('comes second under the weights that the address then gives', () => {
    const weights = found?.more && flipWeights(zones, now, found, found.more)
    expect(weights).toMatchObject({ price: '46.1', talent: '53.9', firms: '0' })
  })
})

test('a first place that is shared at the very end is not lost', () => {
  const zones = [zone('beta', '0.9', '1'), zone('alpha', '0.2', '1')]
  expect(fragility(zones, weigh({ price: '1', talent: '1' }), 'talent')).toMatchObject({
    more: null,
    less: null,
  })
})

test('who leads on everything leads however much anything weighs', () => {
  const zones = [zone('alpha', '0.9', '1'), zone('beta', '0.8', '0.54')]
  for (const key of ['price', 'talent'] as const)
    expect(fragility(zones, weigh({ price: '1', talent: '1' }), key)).toMatchObject({
      more: null,
      less: null,
    })
})

test.each([
  ['there is one zone alone', [zone('alpha', '1', '1')], { price: '1', talent: '1' }],
  ['nothing else counts', [zone('alpha', '1', '0'), zone('beta', '0', '1')], { price: '1' }],
])('no first place can be lost where %s', (_case, zones, weights) =>
  expect(fragility(zones, weigh(weights), 'price')).toBeNull(),
)

const KEYS = ['price', 'talent', 'firms'] as const
const scores = fc.integer({ min: 0, max: 60 }).map((sixtieth) => ratio(BigInt(sixtieth), 60n))
const zones = fc
  .array(fc.record({ price: scores, talent: scores, firms: scores }), { minLength: 2, maxLength: 6 })
  .map((all): Rankable[] => all.map((own, place) => ({ slug: `zone-${place}`, scores: own })))
const weights = fc.integer({ min: 1, max: 100 })
const weighings = fc
  .record({ price: weights, talent: weights, firms: weights })
  .map((each): Weighing => new Map(KEYS.map((key) => [key, ratio(BigInt(each[key]), 1n)])))
const cases = fc.tuple(zones, weighings, fc.constantFrom(...KEYS))

describe('whatever zones score and whatever counts', () => {
  test('applying the flip point flips the order, and just below it does not', () =>
    fc.assert(
      fc.property(cases, ([all, weighing, key]) => {
        const found = fragility(all, weighing, key)
        const first = firstOf(all, weighing)
        for (const [flip, back] of [
          [found?.more, -1n],
          [found?.less, 1n],
        ] as const) {
          if (!flip) continue
          expect(firstOf(all, withShare(weighing, key, flip.step))).toBe(flip.to)
          expect(firstPlaces(all, withShare(weighing, key, flip.step))).not.toContain(first)
          const justBefore = ratio(flip.step + back, STEPS)
          const hasMoved = found && compare(justBefore, found.share) === (back < 0n ? 1 : -1)
          if (hasMoved) expect(firstPlaces(all, withShare(weighing, key, flip.step + back))).toContain(first)
        }
      }),
      { numRuns: 400 },
    ))

  test('a weight that never turns the order turns it nowhere on the way', () =>
    fc.assert(
      fc.property(cases, fc.bigInt({ min: 1n, max: STEPS }), ([all, weighing, key], step) => {
        const found = fragility(all, weighing, key)
        fc.pre(found !== null && found.more === null && found.less === null)
        expect(firstPlaces(all, withShare(weighing, key, step))).toContain(firstOf(all, weighing))
      }),
    ))

  test('weights times a constant rank the same', () =>
    fc.assert(
      fc.property(zones, weighings, weights, (all, weighing, by) => {
        const scaled = new Map(
          [...weighing].map(([key, { over, under }]) => [key, ratio(over * BigInt(by), under)]),
        )
        expect(rank(all, scaled)).toEqual(rank(all, weighing))
        for (const key of KEYS) expect(shareOf(scaled, key)).toBe(shareOf(weighing, key))
      }),
    ))

  test('the order in which zones and weights come does not matter', () =>
    fc.assert(
      fc.property(zones, weighings, (all, weighing) => {
        expect(rank(all.toReversed(), new Map([...weighing].toReversed()))).toEqual(rank(all, weighing))
      }),
    ))

  test('the weights that an address gives show the zone that it says', () =>
    fc.assert(
      fc.property(cases, ([all, weighing, key]) => {
        const found = fragility(all, weighing, key)
        const flip = found?.more ?? found?.less
        if (!found || !flip) return
        const given = flipWeights(all, weighing, found, flip)
        if (given === null) return
        const read = new Map(KEYS.map((one) => [one, fraction(given[one])]))
        expect(firstOf(all, read)).toBe(flip.to)
      }),
    ))
})

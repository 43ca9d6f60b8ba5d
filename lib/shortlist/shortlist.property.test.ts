import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCandidate, aSpace, someNeeds } from '@/tests/support/a-candidate'
import '@/tests/support/properties'
import type { Candidate } from './candidate'
import { EVEN } from './criterion'
import { compare } from './fraction'
import { NEEDS } from './needs'
import { shortlist } from './shortlist'

const slugs = (entries: readonly { candidate: Candidate }[]) =>
  entries.map(({ candidate }) => candidate.zone.slug)
const metric = fc.option(fc.integer({ min: 0, max: 5000 }).map(String), { nil: null })
const candidates = fc
  .array(
    fc.record({
      workforce: metric,
      enterprises: metric,
      land_area: metric,
      stage: fc.constantFrom('operating' as const, 'planned' as const),
      membership: fc.constantFrom('member' as const, 'inferred_member' as const, 'outside' as const),
      size: fc.option(fc.integer({ min: 1, max: 3000 }).map(String), { nil: null }),
      price: fc.option(fc.integer({ min: 1, max: 50 }).map(String), { nil: null }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) =>
    all.map(({ workforce, enterprises, land_area, stage, membership, size, price }, place) => {
      const slug = `zone-${place}`
      const known = Object.entries({ workforce, enterprises, land_area }).filter(
        ([, value]) => value !== null,
      )
      const space = aSpace(`office-${place}`, {
        zone: slug,
        size: size === null ? null : { value: size, unit: 'm2' },
        price: price === null ? null : { value: price, unit: 'USD/m2', basis: 'month', termEnd: null },
      })
      return aCandidate(slug, Object.fromEntries(known), { stage, membership, spaces: [space] })
    }),
  )
const someNeed = fc
  .record({
    area: fc.option(fc.constantFrom('500', '1500'), { nil: null }),
    budget: fc.option(fc.constantFrom('100', '400'), { nil: null }),
    talent: fc.option(fc.constantFrom('1000', '3000'), { nil: null }),
    must: fc.subarray([...NEEDS]),
  })
  .map(someNeeds)

const FIRST = 'zone-0'

/** The first zone without what it reported of its people. */
const lacking = (candidate: Candidate): Candidate =>
  candidate.zone.slug === FIRST
    ? { ...candidate, figures: without(candidate.figures, 'workforce') }
    : candidate

const without = (figures: Candidate['figures'], metric: string): Candidate['figures'] =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => key !== metric))

describe('whatever zones and needs there are', () => {
  test('each zone is ranked, set apart or ruled out, once', () =>
    fc.assert(
      fc.property(candidates, someNeed, (all, needs) => {
        const { ranked, open, ruledOut } = shortlist(all, needs)
        expect(slugs([...ranked, ...open, ...ruledOut]).toSorted()).toEqual(
          all.map(({ zone }) => zone.slug).toSorted(),
        )
      }),
    ))

  test('a hard fail never outranks a pass, and what is not known is neither', () =>
    fc.assert(
      fc.property(candidates, someNeed, (all, needs) => {
        const { ranked, open, ruledOut } = shortlist(all, needs)
        const musts = (entry: (typeof ranked)[number] | (typeof ruledOut)[number]) =>
          entry.verdicts.filter(({ must }) => must).map(({ answer }) => answer)
        for (const entry of ranked) expect(musts(entry).every((answer) => answer === 'pass')).toBe(true)
        for (const entry of open) expect(musts(entry)).not.toContain('fail')
        for (const entry of ruledOut) expect(musts(entry)).toContain('fail')
      }),
    ))

  test('what is not known never counts as zero: the zone stands apart, and its score would lie in the range told', () =>
    fc.assert(
      fc.property(candidates, (all) => {
        const needs = someNeeds({ talent: '3000' })
        const [whole, without] = [shortlist(all, needs), shortlist(all.map(lacking), needs)]
        const dropped = whole.ranked.find(({ candidate }) => candidate.zone.slug === FIRST)
        fc.pre(dropped !== undefined && without.weighing.has('talent'))
        expect(slugs(without.ranked)).not.toContain(FIRST)
        const apart = without.open.find(({ candidate }) => candidate.zone.slug === FIRST)
        expect(apart?.missing).toEqual(['talent'])
        if (!apart || !dropped) return
        expect(compare(apart.lowest, dropped.score)).toBeLessThanOrEqual(0)
        expect(compare(dropped.score, apart.highest)).toBeLessThanOrEqual(0)
      }),
    ))

  test('neither the order of the zones nor that of the needs matters', () =>
    fc.assert(
      fc.property(candidates, someNeed, (all, needs) => {
        const [one, other] = [
          shortlist(all, needs),
          shortlist(all.toReversed(), { ...needs, must: needs.must.toReversed() }),
        ]
        for (const group of ['ranked', 'open', 'ruledOut'] as const)
          expect(slugs(other[group])).toEqual(slugs(one[group]))
      }),
    ))

  test('weights times a constant give the same list', () =>
    fc.assert(
      fc.property(candidates, someNeed, (all, needs) => {
        const doubled = {
          ...EVEN,
          ...Object.fromEntries(Object.entries(EVEN).map(([key, one]) => [key, String(Number(one) * 2)])),
        }
        const [one, other] = [shortlist(all, needs), shortlist(all, { ...needs, weights: doubled })]
        expect(other.ranked.map(({ place }) => place)).toEqual(one.ranked.map(({ place }) => place))
        expect(slugs(other.ranked)).toEqual(slugs(one.ranked))
        expect(slugs(other.open)).toEqual(slugs(one.open))
      }),
    ))

  test('who is ranked higher does not score less', () =>
    fc.assert(
      fc.property(candidates, someNeed, (all, needs) => {
        const { ranked } = shortlist(all, needs)
        for (const [place, { score }] of ranked.entries()) {
          const next = ranked[place + 1]
          if (next) expect(compare(score, next.score)).toBeGreaterThanOrEqual(0)
        }
      }),
    ))
})

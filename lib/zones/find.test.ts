import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFindable } from '@/tests/support/a-findable'
import { findZones, PAGE, pageOf } from './find'
import { type Asked, choosing, readAsked } from './find-address'
import { choicesOf, FACETS, type Findable, SORTS } from './find-facets'
import { choicesAt } from './find-places'
import { SECTORS } from './sector-words'
import { MEMBERSHIPS, STAGES } from './zone'

const CITIES = ['da-nang', 'hanoi', 'hue']
const asking = (query: string) => readAsked(new URLSearchParams(query), CITIES).asked
const found = (all: readonly Findable[], query: string) =>
  findZones(all, asking(query), 'en').found.map(({ zone }) => zone.slug)

const land = (slug: string, hectares: string | null) => aFindable({ slug, hectares })

describe('a zone is found under', () => {
  test.each([
    ['its city', aFindable({ city: 'hue' }), 'city', ['hue']],
    ['its place in the network', aFindable({ membership: 'inferred_member' }), 'group', ['members']],
    ['its stage', aFindable({ stage: 'planned' }), 'status', ['planned']],
    ['its land', land('a', '43'), 'size', ['10-50']],
    ['the larger band at its edge', land('a', '50'), 'size', ['50-200']],
    ['not reported without land', land('a', null), 'size', ['unknown']],
    ['the largest space', aFindable({ offered: '10000' }), 'space', ['10000-']],
    ['not reported without spaces', aFindable(), 'space', ['unknown']],
    ['each sector that is named', aFindable({ sectors: ['software', 'ai'] }), 'sector', ['software', 'ai']],
    ['not reported when no known word is in it', aFindable({ sectors: [] }), 'sector', ['unknown']],
    ['the year of its recognition', aFindable({ recognised: 2014 }), 'since', ['-2014']],
    ['the next band a year later', aFindable({ recognised: 2015 }), 'since', ['2015-2019']],
  ] as const)('%s', (_case, zone, facet, choices) => expect(choicesOf(zone)[facet]).toEqual(choices))
})

describe('orders', () => {
  const all = [
    aFindable({ slug: 'b', hectares: '5.5', enterprises: '10', membership: 'outside' }),
    aFindable({ slug: 'a', hectares: null, enterprises: '9', stage: 'planned' }),
    aFindable({ slug: 'd', hectares: '130', enterprises: null }),
    aFindable({ slug: 'c', hectares: '5.4', enterprises: null }),
  ]
  test.each([
    ['', ['c', 'd', 'a', 'b']],
    ['sort=name', ['a', 'b', 'c', 'd']],
    ['sort=area', ['d', 'b', 'c', 'a']],
    ['sort=enterprises', ['b', 'a', 'c', 'd']],
    ['sort=usd', ['a', 'b', 'c', 'd']],
  ])('“%s”: %j', (query, slugs) => expect(found(all, query)).toEqual(slugs))
})

test('zones that have not reported a value are there for whoever asks for them too', () => {
  const all = [land('small', '5'), land('large', '500'), land('silent', null)]
  expect(found(all, 'size=200-')).toEqual(['large'])
  expect(found(all, 'size=200-,unknown')).toEqual(['large', 'silent'])
})

test.each([
  [0, 1, 1, 0],
  [PAGE, 1, 1, PAGE],
  [PAGE + 1, 2, 2, 1],
  [PAGE + 1, 9, 2, 1],
])('of %i zones, page %i is page %i with %i of them', (count, asked, page, shown) => {
  const all = Array.from({ length: count }, (_, at) => at)
  expect(pageOf(all, asked)).toMatchObject({ page, shown: { length: shown } })
})

const zones = fc.array(
  fc.record({
    city: fc.constantFrom(...CITIES),
    membership: fc.constantFrom(...MEMBERSHIPS),
    stage: fc.constantFrom(...STAGES),
    hectares: fc.option(fc.constantFrom('1', '9.99', '10', '43', '50', '199.9', '200', '1000')),
    enterprises: fc.option(fc.constantFrom('0', '7', '165')),
    offered: fc.option(fc.constantFrom('10', '1000', '9999.5', '10000')),
    recognised: fc.option(fc.integer({ min: 1999, max: 2026 })),
    sectors: fc.option(fc.subarray([...SECTORS])),
  }),
  { maxLength: 20 },
)
const all = zones.map((many) => many.map((one, at) => aFindable({ slug: `zone-${at}`, ...one })))
const choices = (facet: (typeof FACETS)[number]) => (facet === 'city' ? CITIES : choicesAt(facet))
const questions = fc
  .tuple(
    fc.tuple(
      ...FACETS.map((facet) => fc.oneof(fc.constant([]), fc.subarray([...choices(facet)], { maxLength: 3 }))),
    ),
    fc.option(fc.constantFrom(...SORTS)),
  )
  .map(([chosen, sort]): Asked =>
    FACETS.reduce((asked, facet, at) => choosing(asked, facet, chosen[at] ?? []), {
      ...asking(''),
      sort,
    }),
  )

test('each count is the number of zones that its choice gives', () => {
  fc.assert(
    fc.property(all, questions, (many, asked) => {
      const { counts, without } = findZones(many, asked, 'en')
      for (const facet of FACETS) {
        for (const choice of choices(facet)) {
          const given = findZones(many, choosing(asked, facet, [choice]), 'en').found
          expect(counts[facet].get(choice) ?? 0, `${facet} ${choice}`).toBe(given.length)
        }
        expect(without[facet]).toBe(findZones(many, choosing(asked, facet, []), 'en').found.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('filters only ever narrow, and an order changes nothing but the order', () => {
  fc.assert(
    fc.property(all, questions, (many, asked) => {
      const { found } = findZones(many, asked, 'en')
      expect(new Set(found).size).toBe(found.length)
      expect(many).toEqual(expect.arrayContaining(found))
      const wider = FACETS.map((facet) => findZones(many, choosing(asked, facet, []), 'en').found)
      for (const more of wider) expect(more).toEqual(expect.arrayContaining(found))
      expect(new Set(findZones(many, { ...asked, sort: null }, 'vi').found)).toEqual(new Set(found))
    }),
  )
})

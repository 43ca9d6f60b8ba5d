import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressOf, type Asked, readAsked } from './find-address'
import { FACETS, SORTS } from './find-facets'
import { choicesAt } from './find-places'

const CITIES = ['da-nang', 'hanoi', 'hue']
const read = (query: string) => readAsked(new URLSearchParams(query), CITIES)
const chosen = (query: string) =>
  Object.fromEntries(Object.entries(read(query).asked.chosen).filter(([, choices]) => choices.length > 0))

describe('what an address asks for', () => {
  test.each([
    ['', {}],
    ['city=da-nang', { city: ['da-nang'] }],
    ['city=hanoi&city=da-nang', { city: ['da-nang', 'hanoi'] }],
    ['city=hanoi,da-nang', { city: ['da-nang', 'hanoi'] }],
    ['city=hanoi,,hanoi', { city: ['hanoi'] }],
    ['status=operating&size=10-50,unknown', { status: ['operating'], size: ['10-50', 'unknown'] }],
    ['since=2020-&since=-2014', { since: ['-2014', '2020-'] }],
    ['city=', {}],
    ['utm_source=letter', {}],
  ])('%s', (query, expected) => {
    expect(chosen(query)).toEqual(expected)
    expect(read(query).wrong).toEqual([])
  })
})

describe('what is no choice is said and left out', () => {
  test.each([
    ['city=atlantis,hue', 'city', 'atlantis'],
    ['size=20', 'size', '20'],
    ['city=unknown', 'city', 'unknown'],
    ['sort=beauty', 'sort', 'beauty'],
    ['page=0', 'page', '0'],
    ['page=-1', 'page', '-1'],
    ['page=9999999', 'page', '9999999'],
    ['area=moon', 'area', 'moon'],
    ['status=__proto__', 'status', '__proto__'],
  ])('%s', (query, name, value) => {
    const { asked, wrong } = read(query)
    expect(wrong).toEqual([{ name, value }])
    expect(addressOf(asked)).toBe(query === 'city=atlantis,hue' ? '/zones?city=hue' : '/zones')
  })
})

const choicesFor = (facet: (typeof FACETS)[number]) => (facet === 'city' ? CITIES : choicesAt(facet))
const questions = fc
  .tuple(
    fc.tuple(...FACETS.map((facet) => fc.subarray([...choicesFor(facet)]))),
    fc.option(fc.constantFrom(...SORTS)),
    fc.option(fc.constantFrom(...CITIES)),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([choices, sort, area, page]): Asked => {
    const of = (facet: (typeof FACETS)[number]) => choices[FACETS.indexOf(facet)] ?? []
    const [city, group, status, size] = [of('city'), of('group'), of('status'), of('size')]
    const [space, sector, since] = [of('space'), of('sector'), of('since')]
    return { chosen: { city, group, status, size, space, sector, since }, sort, area, page }
  })

test('every question has an address that asks it, in whatever order its parts stand', () => {
  fc.assert(
    fc.property(questions, fc.infiniteStream(fc.nat()), (asked, turns) => {
      const query = addressOf(asked).split('?')[1] ?? ''
      const shuffled = query
        .split('&')
        .map((part) => ({ part, turn: turns.next().value }))
        .toSorted((a, b) => a.turn - b.turn)
        .map(({ part }) => part)
        .join('&')
      expect(readAsked(new URLSearchParams(shuffled), CITIES)).toEqual({ asked, wrong: [] })
    }),
  )
})

test('no address is too odd to be read', () => {
  const parts = fc.tuple(fc.constantFrom(...FACETS, 'sort', 'page', 'area', 'x'), fc.string())
  fc.assert(
    fc.property(fc.array(parts), (pairs) => {
      const { asked } = readAsked(new URLSearchParams(pairs), CITIES)
      expect(readAsked(new URLSearchParams(addressOf(asked).split('?')[1]), CITIES)).toEqual({
        asked,
        wrong: [],
      })
    }),
  )
})

import { expect, test } from 'vitest'
import { bundledZones } from '@/tests/support/bundled-zones'
import { charted, nearTo, numbersOf } from './areas'
import { BARE_LAYER } from './base-layer'

const zones = bundledZones()
const chart = charted(zones, BARE_LAYER)

test('zones are numbered from north to south, city by city', () => {
  expect(chart.areas.map(({ place }) => place.key)).toEqual([
    'hanoi',
    'hue',
    'da-nang',
    'ho-chi-minh-city',
    'can-tho-city',
  ])
  expect([...numbersOf(chart).values()]).toEqual(Array.from({ length: 11 }, (_, at) => at + 1))
})

test('every zone is on the map or said not to be', () => {
  const told = [
    ...chart.areas.flatMap(({ marks }) => marks.map(({ zone }) => zone)),
    ...chart.unlocated,
    ...chart.beyond,
  ]
  expect(new Set(told)).toEqual(new Set(zones))
  expect(told).toHaveLength(zones.length)
  expect(chart.beyond.every(({ membership }) => membership === 'benchmark')).toBe(true)
})

test('a zone whose position lies off the map is beyond it', () => {
  const [zone] = zones
  if (!zone) throw new Error('There are no zones')
  const far = {
    ...zone,
    position: { latitude: '48.85', longitude: '2.35', note: null, source: null, verified: true },
  }
  expect(charted([far], BARE_LAYER)).toEqual({ areas: [], unlocated: [], beyond: [far] })
})

test('a map of a city holds all its zones, and some of what surrounds a single one', () => {
  for (const area of chart.areas) {
    const [[west, south], [east, north]] = nearTo(area)
    expect(east - west).toBeGreaterThanOrEqual(0.199)
    for (const { at } of area.marks) {
      expect(at[0]).toBeGreaterThanOrEqual(west)
      expect(at[0]).toBeLessThanOrEqual(east)
      expect(at[1]).toBeGreaterThanOrEqual(south)
      expect(at[1]).toBeLessThanOrEqual(north)
    }
  }
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ARCHIPELAGOS } from './archipelagos'
import { toBaseLayer } from './base-layer'

type Feature = {
  properties: { role: string; key?: string; name?: { en: string; vi: string } }
  geometry: { coordinates: unknown }
}
type Bundled = { features: Feature[] }
const bundled = (): Bundled => JSON.parse(readFileSync('public/map/viet-nam.geojson', 'utf8'))
const but = (change: (file: Bundled) => void) => {
  const file = bundled()
  change(file)
  return toBaseLayer(file)
}
const without = (key: string) =>
  but((file) => {
    file.features = file.features.filter(({ properties }) => properties.key !== key)
  })

const plain = ({ en, vi }: { en: string; vi: string }) => ({
  en: en.replaceAll('\u00a0', ' '),
  vi: vi.replaceAll('\u00a0', ' '),
})

const namesOn = ({ layer }: ReturnType<typeof toBaseLayer>) =>
  layer.archipelagos.map(({ name }) => name.vi.replaceAll('\u00a0', ' '))

test('the bundled layer is whole', () => {
  const { layer, problems } = toBaseLayer(bundled())
  expect(problems).toEqual([])
  expect(layer.source?.en).toContain('Natural Earth')
  expect(layer.home.length).toBeGreaterThan(1)
  expect(layer.neighbours.map(({ name }) => name.en)).toContain('Laos')
})

describe('every map shows and names Hoàng Sa and Trường Sa, whatever an operator’s file holds', () => {
  test.each([
    ['the bundled file', toBaseLayer(bundled()), []],
    ['a file without Hoàng Sa', without('hoang-sa'), ['lacks hoang-sa']],
    ['a file without Trường Sa', without('truong-sa'), ['lacks truong-sa']],
    [
      'a file that names them otherwise',
      but(({ features }) => {
        for (const { properties } of features)
          if (properties.role === 'archipelago') properties.name = { en: 'Reefs', vi: 'Đảo' }
      }),
      ['lacks hoang-sa', 'lacks truong-sa'],
    ],
    [
      'a file whose spaces break',
      but(({ features }) => {
        for (const { properties } of features) if (properties.name) properties.name = plain(properties.name)
      }),
      [],
    ],
    [
      'a file that puts them elsewhere',
      but(({ features }) => {
        for (const { properties, geometry } of features)
          if (properties.role === 'archipelago') geometry.coordinates = [[0, 0]]
      }),
      ['lacks hoang-sa', 'lacks truong-sa'],
    ],
    [
      'a file with a role that nobody knows',
      but(({ features }) => features.push({ properties: { role: 'road' }, geometry: { coordinates: [] } })),
      ['unreadable'],
    ],
    ['no file', toBaseLayer(null), ['unreadable']],
  ])('%s', (_case, read, problems) => {
    expect(read.problems).toEqual(problems)
    expect(namesOn(read)).toEqual(['Quần đảo Hoàng Sa (Việt Nam)', 'Quần đảo Trường Sa (Việt Nam)'])
    for (const { islands } of read.layer.archipelagos) expect(islands.length).toBeGreaterThan(5)
  })
})

test('their islands lie where they are', () => {
  const [hoangSa, truongSa] = ARCHIPELAGOS
  for (const [longitude, latitude] of hoangSa?.islands ?? []) {
    expect(longitude).toBeGreaterThan(111)
    expect(longitude).toBeLessThan(113)
    expect(latitude).toBeGreaterThan(15.7)
    expect(latitude).toBeLessThan(17.2)
  }
  for (const [longitude, latitude] of truongSa?.islands ?? []) {
    expect(longitude).toBeGreaterThan(111.5)
    expect(longitude).toBeLessThan(117.4)
    expect(latitude).toBeGreaterThan(6.8)
    expect(latitude).toBeLessThan(12.1)
  }
})

import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { ARCHIPELAGOS } from '../../lib/map/archipelagos'
import { root } from '../process/root'
import { type Frame, within } from './clip'
import { type Point, simplify } from './simplify'

/*
 * Makes the bundled base layer, public/map/viet-nam.geojson, from Natural Earth 1:10m (public domain) as world-atlas
 * packs it. Run again only to change it:
 *
 *   node --import tsx scripts/map/make-base-layer.ts
 */

const HOME = '704'
const FRAME: Frame = [100, 5.5, 119, 25]
/** How far a coast may be moved, in degrees: at home a city's bay still shows, abroad outlines do. */
const TOLERANCE = { home: 0.002, neighbour: 0.05 }
/** Islets below this, in square degrees, would be specks. */
const SPECK = { home: 0.0004, neighbour: 0.01 }

type Label = { en: string; vi: string; at: Point }
const NEIGHBOURS: Record<string, Label> = {
  '156': { en: 'China', vi: 'Trung Quốc', at: [109.2, 23.1] },
  '418': { en: 'Laos', vi: 'Lào', at: [102.9, 19.3] },
  '764': { en: 'Thailand', vi: 'Thái Lan', at: [103.1, 16.2] },
  '116': { en: 'Cambodia', vi: 'Campuchia', at: [104.6, 12.9] },
  '608': { en: 'Philippines', vi: 'Philippines', at: [118.6, 9.6] },
  '458': { en: 'Malaysia', vi: 'Malaysia', at: [116.5, 5.9] },
  '096': { en: 'Brunei', vi: 'Brunei', at: [114.6, 4.6] },
}
const EAST_SEA: Label = { en: 'East Sea', vi: 'Biển Đông', at: [114.4, 19.2] }

type Topology = Parameters<typeof feature>[0]

const areaOf = (ring: readonly Point[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [x2, y2] = ring[at + 1] ?? [x, y]
      return sum + x * y2 - x2 * y
    }, 0),
  ) / 2

const rounded = ([x, y]: Point): Point => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]

/** Arcs that the country shares keep its detail, so that borders still meet. */
function simplified(topology: Topology): Topology {
  const [sx, sy] = topology.transform?.scale ?? [1, 1]
  const [tx, ty] = topology.transform?.translate ?? [0, 0]
  const own = new Set<number>()
  const note = (arcs: unknown): void => {
    if (typeof arcs === 'number') own.add(arcs < 0 ? ~arcs : arcs)
    else if (Array.isArray(arcs)) arcs.forEach(note)
  }
  const countries = topology.objects['countries']
  for (const one of countries && 'geometries' in countries ? countries.geometries : [])
    if (String(one.id) === HOME && 'arcs' in one) note(one.arcs)
  const arcs = topology.arcs.map((arc, index) => {
    let [x, y] = [0, 0]
    const line = arc.map(([dx = 0, dy = 0]): Point => {
      ;[x, y] = [x + dx, y + dy]
      return [x * sx + tx, y * sy + ty]
    })
    return simplify(line, own.has(index) ? TOLERANCE.home : TOLERANCE.neighbour).map(([a, b]) => [a, b])
  })
  return { type: 'Topology', objects: topology.objects, arcs }
}

function ringsOf(country: GeoJSON.Feature, speck: number): Point[][][] {
  const { geometry } = country
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  return polygons.flatMap((rings) => {
    const inside = rings.flatMap((ring) => {
      const clipped = within(
        ring.map(([x = 0, y = 0]): Point => [x, y]),
        FRAME,
      ).map(rounded)
      return clipped.length >= 4 && areaOf(clipped) > speck ? [clipped] : []
    })
    return inside.length > 0 ? [inside] : []
  })
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
const topology = simplified(JSON.parse(await readFile(file, 'utf8')) as Topology)
const packed = topology.objects['countries']
const unpacked = packed && feature(topology, packed)
const countries = unpacked && 'features' in unpacked ? unpacked.features : []

const land = countries.flatMap((country) => {
  const id = String(country.id)
  const label = NEIGHBOURS[id]
  if (id !== HOME && !label) return []
  const coordinates = ringsOf(country, id === HOME ? SPECK.home : SPECK.neighbour)
  if (coordinates.length === 0) return []
  const properties = label
    ? { role: 'neighbour', name: { en: label.en, vi: label.vi }, label: label.at }
    : { role: 'home' }
  return [{ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } }]
})
const { at, ...name } = EAST_SEA
const layer = {
  type: 'FeatureCollection',
  source: { en: 'Natural Earth (public domain)', vi: 'Natural Earth (dữ liệu công cộng)' },
  features: [
    ...land,
    { type: 'Feature', properties: { role: 'water', name, label: at }, geometry: null },
    ...ARCHIPELAGOS.map(({ key, name, islands }) => ({
      type: 'Feature',
      properties: { role: 'archipelago', key, name },
      geometry: { type: 'MultiPoint', coordinates: islands },
    })),
  ],
}
const lines = layer.features.map((one) => JSON.stringify(one)).join(',\n')
const { features: _, ...head } = layer
await writeFile(
  join(root, 'public/map/viet-nam.geojson'),
  `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`,
)

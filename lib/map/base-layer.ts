import * as z from 'zod'
import type { Text } from '@/lib/shared/text'
import { ARCHIPELAGOS, type Archipelago, type Degrees } from './archipelagos'

/** Rings of polygons; which of them is a hole follows from where it lies. */
export type Rings = readonly (readonly Degrees[])[]

/** What lies under the zones: the country and what surrounds it, as an operator's file gives it. */
export type BaseLayer = {
  /** Who made the layer, as the map says it; null where the file could not be read. */
  source: Text | null
  home: Rings
  neighbours: readonly { name: Text; label: Degrees; rings: Rings }[]
  waters: readonly { name: Text; label: Degrees }[]
  archipelagos: readonly Archipelago[]
}

/** What is wrong with a file: a map never goes without what has to be on it, but its operator has to know. */
export type BaseProblem = 'unreadable' | `lacks ${string}`

const degrees = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .rest(z.number())
  .transform(([longitude, latitude]): Degrees => [longitude, latitude])
const text = z.object({ en: z.string().min(1), vi: z.string().min(1) })
const polygon = z.array(z.array(degrees).min(4)).min(1)
const land = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }).transform((shape) => shape.coordinates),
  z
    .object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) })
    .transform((shape) => shape.coordinates.flat()),
])
const islands = z
  .object({ type: z.literal('MultiPoint'), coordinates: z.array(degrees).min(1) })
  .transform((shape) => shape.coordinates)

const features = z.union([
  z
    .object({ properties: z.object({ role: z.literal('home') }), geometry: land })
    .transform(({ geometry }) => ({ role: 'home' as const, rings: geometry })),
  z
    .object({
      properties: z.object({ role: z.literal('neighbour'), name: text, label: degrees }),
      geometry: land,
    })
    .transform(({ properties, geometry }) => ({ ...properties, rings: geometry })),
  z
    .object({
      properties: z.object({ role: z.literal('water'), name: text, label: degrees }),
      geometry: z.null(),
    })
    .transform(({ properties }) => properties),
  z
    .object({
      properties: z.object({ role: z.literal('archipelago'), key: z.string(), name: text }),
      geometry: islands,
    })
    .transform(({ properties, geometry }) => ({ ...properties, islands: geometry })),
])

/** The shape of the file: GeoJSON with a role for each feature. The operators' guides tell it. */
const baseFile = z.object({ type: z.literal('FeatureCollection'), source: text, features: z.array(features) })

/** A map without land, which still shows and names what every map of Viet Nam has to. */
export const BARE_LAYER: BaseLayer = {
  source: null,
  home: [],
  neighbours: [],
  waters: [],
  archipelagos: ARCHIPELAGOS,
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ')
const isNamedAs = (a: Archipelago, b: Archipelago) =>
  plain(a.name.en) === plain(b.name.en) && plain(a.name.vi) === plain(b.name.vi)

/** How far from where they are, in degrees, a file may put islands: it may know more of them. */
const ASTRAY = 2

function isWhere(known: Archipelago, { islands }: Archipelago) {
  const [xs, ys] = [known.islands.map(([x]) => x), known.islands.map(([, y]) => y)]
  return islands.every(
    ([x, y]) =>
      x > Math.min(...xs) - ASTRAY &&
      x < Math.max(...xs) + ASTRAY &&
      y > Math.min(...ys) - ASTRAY &&
      y < Math.max(...ys) + ASTRAY,
  )
}

/**
 * The base layer of a file. Archipelagos that a file lacks, puts elsewhere or names in other words are
 * drawn as the portal knows them.
 * @returns the layer to draw, and what is wrong with the file
 */
export function toBaseLayer(file: unknown): { layer: BaseLayer; problems: BaseProblem[] } {
  const read = baseFile.safeParse(file)
  if (!read.success) return { layer: BARE_LAYER, problems: ['unreadable'] }
  const found = Map.groupBy(read.data.features, ({ role }) => role)
  const of = <Role extends (typeof read.data.features)[number]['role']>(role: Role) =>
    (found.get(role) ?? []).filter(
      (one): one is Extract<(typeof read.data.features)[number], { role: Role }> => one.role === role,
    )
  const own = of('archipelago')
  const given = ARCHIPELAGOS.map((known) =>
    own.find((one) => one.key === known.key && isNamedAs(known, one) && isWhere(known, one)),
  )
  return {
    layer: {
      source: read.data.source,
      home: of('home').flatMap(({ rings }) => rings),
      neighbours: of('neighbour'),
      waters: of('water'),
      // In the portal's own spelling, whose spaces do not break.
      archipelagos: ARCHIPELAGOS.map((known, at) => ({
        ...known,
        islands: given[at]?.islands ?? known.islands,
      })),
    },
    problems: ARCHIPELAGOS.flatMap(({ key }, at): BaseProblem[] => (given[at] ? [] : [`lacks ${key}`])),
  }
}

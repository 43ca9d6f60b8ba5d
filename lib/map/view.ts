import { geoIdentity, geoMercatorRaw, type GeoPermissibleObjects, geoPath } from 'd3-geo'
import type { Degrees } from './archipelagos'
import type { BaseLayer, Rings } from './base-layer'
import { CompactPath } from './compact-path'

/** A point of a drawing, in its units. */
export type Spot = readonly [x: number, y: number]

/** Where a map looks, in units of its drawing: what is written 24 units high is 12 px high where it is 360 px wide. */
export type View = {
  width: number
  height: number
  spot: (at: Degrees) => Spot
  /** How many degrees of longitude there are from the left edge to the right one. */
  degreesAcross: number
  /** The outline of land, cut off at the edges of the drawing. */
  path: (rings: Rings) => string
}

const WIDTH = 720
/** A drawing is neither a strip nor a tower, wherever its zones lie. */
const [LOWEST, HIGHEST] = [0.75, 1.25]
const PADDING = 14

const plane = ([longitude, latitude]: Degrees): Spot => {
  const [x, y] = geoMercatorRaw((longitude * Math.PI) / 180, (latitude * Math.PI) / 180)
  return [x, -y]
}

/** Looks at all of some points, in the projection of Mercator. @param padding units left free at each side */
export function viewOf(points: readonly Degrees[], padding = PADDING): View {
  const flat = points.map(plane)
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)]
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const ratio = (south - north) / (east - west)
  const height = Math.round(WIDTH * Math.min(HIGHEST, Math.max(LOWEST, ratio)))
  const scale = Math.min((WIDTH - 2 * padding) / (east - west), (height - 2 * padding) / (south - north))
  const [left, top] = [WIDTH / 2 - (scale * (west + east)) / 2, height / 2 - (scale * (north + south)) / 2]
  const projection = geoIdentity()
    .scale(scale)
    .translate([left, top])
    .clipExtent([
      [-4, -4],
      [WIDTH + 4, height + 4],
    ])
  const paths = new WeakMap<Rings, string>()
  return {
    width: WIDTH,
    height,
    degreesAcross: ((WIDTH / scale) * 180) / Math.PI,
    spot(at) {
      const [x, y] = plane(at)
      return [Math.round(x * scale + left), Math.round(y * scale + top)]
    },
    path(rings) {
      const known = paths.get(rings)
      if (known !== undefined) return known
      const drawn = new CompactPath()
      const shape: GeoPermissibleObjects = {
        type: 'MultiPolygon',
        coordinates: rings.map((ring) => [ring.map((at) => [...plane(at)])]),
      }
      geoPath(projection, drawn)(shape)
      paths.set(rings, drawn.toString())
      return drawn.toString()
    },
  }
}

/** South-west and north-east of Viet Nam's mainland, for a layer that could not be read. */
const MAINLAND: readonly Degrees[] = [
  [102.1, 8.5],
  [109.5, 23.4],
]

/** What a map of the whole country has to hold: its land and its archipelagos, wherever zones lie. */
export const wholeOf = ({ home, archipelagos }: BaseLayer): Degrees[] => [
  ...(home.length === 0 ? MAINLAND : home.flat()),
  ...archipelagos.flatMap(({ islands }) => islands),
]

const wholes = new WeakMap<BaseLayer, View>()

/** Looks at the whole country. Drawn for every reader who asks for something: its outlines are taken down once. */
export function wholeView(base: BaseLayer): View {
  const view = wholes.get(base) ?? viewOf(wholeOf(base))
  wholes.set(base, view)
  return view
}

/** Kilometres in a degree of longitude at the equator. */
const DEGREE = 111.32

/** Kilometres from the left edge of a view to the right one, at the latitude of a place. */
export const kilometresAcross = ({ degreesAcross }: View, [, latitude]: Degrees) =>
  degreesAcross * DEGREE * Math.cos((latitude * Math.PI) / 180)

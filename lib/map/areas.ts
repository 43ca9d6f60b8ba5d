import type { Zone } from '@/lib/zones/zone'
import type { Degrees } from './archipelagos'
import type { BaseLayer } from './base-layer'
import { wholeOf } from './view'

/** A zone that is drawn: where it lies, and the number by which the map and its list name it. */
export type Mark = { zone: Zone; at: Degrees; number: number }

/** A city with its zones, north to south. */
export type Area = { place: Zone['place']; at: Degrees; marks: readonly Mark[] }

/** What a map shows of some zones, and what it cannot show of them. */
export type Charted = {
  /** North to south, as the numbers run. */
  areas: readonly Area[]
  /** Nobody has said where they are. */
  unlocated: readonly Zone[]
  /** They lie beyond the edges of the map. */
  beyond: readonly Zone[]
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The smallest frame around all that the base layer shows. */
function frameOf(base: BaseLayer) {
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const [x, y] of wholeOf(base)) {
    ;[west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ]
  }
  return ([x, y]: Degrees) => x >= west && x <= east && y >= south && y <= north
}

/**
 * Sorts zones by city from north to south and numbers them that way. Zones of another country are beyond the map even
 * where they lie within its frame.
 */
export function charted(zones: readonly Zone[], base: BaseLayer): Charted {
  const isInFrame = frameOf(base)
  const [drawn, unlocated, beyond]: [Omit<Mark, 'number'>[], Zone[], Zone[]] = [[], [], []]
  for (const zone of zones) {
    if (zone.membership === 'benchmark') beyond.push(zone)
    else if (!zone.position) unlocated.push(zone)
    else {
      const at: Degrees = [Number(zone.position.longitude), Number(zone.position.latitude)]
      if (isInFrame(at)) drawn.push({ zone, at })
      else beyond.push(zone)
    }
  }
  let number = 0
  const areas = [...Map.groupBy(drawn, ({ zone }) => zone.place.key).values()]
    .map((own) => ({
      own,
      at: [mean(own.map(({ at }) => at[0])), mean(own.map(({ at }) => at[1]))] as const,
    }))
    .toSorted((a, b) => b.at[1] - a.at[1])
    .flatMap(({ own, at }): Area[] => {
      const [first] = own
      if (!first) return []
      const marks = own.toSorted((a, b) => b.at[1] - a.at[1]).map((one) => ({ ...one, number: ++number }))
      return [{ place: first.zone.place, at, marks }]
    })
  return { areas, unlocated, beyond }
}

/** The numbers that the map gives to zones, by slug. */
export const numbersOf = ({ areas }: Charted): ReadonlyMap<string, number> =>
  new Map(areas.flatMap(({ marks }) => marks.map(({ zone, number }) => [zone.slug, number])))

/** Half of what a map of a city shows at least, in degrees: about 10 km each way, so that coast and bay are in it. */
const NEAREST = 0.1

/** The corners of what a map of one city shows. */
export const nearTo = ({ marks }: Area): [southWest: Degrees, northEast: Degrees] => {
  const [xs, ys] = [marks.map(({ at }) => at[0]), marks.map(({ at }) => at[1])]
  const middle = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const
  return [
    [Math.min(middle[0] - NEAREST, ...xs), Math.min(middle[1] - NEAREST, ...ys)],
    [Math.max(middle[0] + NEAREST, ...xs), Math.max(middle[1] + NEAREST, ...ys)],
  ]
}

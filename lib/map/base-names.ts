import type { Locale } from '@/lib/shared/text'
import type { BaseLayer } from './base-layer'
import { linesOf, roomFor } from './lettering'
import { type Box, overlap } from './placing'
import type { Spot, View } from './view'

/** A name on the base layer: its lines, and the room in which they stand. */
export type BaseName = { lines: string[]; box: Box }

type Named = { islands: readonly Spot[]; name: BaseName }

const MOST = 20

const around = ([x, y]: Spot, { width, height }: { width: number; height: number }): Box => ({
  left: Math.round(x - width / 2),
  top: Math.round(y - height / 2),
  width,
  height,
})

const isInside = ({ left, top, width, height }: Box, view: View) =>
  left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height

/** Names of neighbours and waters that the view has room for. @param taken what already stands there */
export function quietNames(
  named: readonly { name: { en: string; vi: string }; label: readonly [number, number] }[],
  view: View,
  locale: Locale,
  taken: readonly Box[] = [],
): BaseName[] {
  return named.flatMap(({ name, label }) => {
    const lines = linesOf(name[locale], MOST)
    const box = around(view.spot(label), roomFor(lines))
    return isInside(box, view) && !taken.some((other) => overlap(box, other, 4)) ? [{ lines, box }] : []
  })
}

/**
 * The archipelagos that a view shows: their islands, and their name below them, or above where the view ends. It is
 * moved sideways rather than left out.
 */
export function namedArchipelagos({ archipelagos }: BaseLayer, view: View, locale: Locale): Named[] {
  return archipelagos.flatMap(({ name, islands }) => {
    const spots = islands
      .map(view.spot)
      .filter(([x, y]) => x >= 0 && y >= 0 && x <= view.width && y <= view.height)
    if (spots.length === 0) return []
    const lines = linesOf(name[locale], MOST)
    const room = roomFor(lines)
    const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2
    const below = Math.max(...ys) + 14
    const top = below + room.height <= view.height ? below : Math.min(...ys) - 14 - room.height
    const left = Math.round(Math.min(Math.max(middle - room.width / 2, 8), view.width - 8 - room.width))
    return [{ islands: spots, name: { lines, box: { left, top, ...room } } }]
  })
}

/** A box around each island, so that nothing is written over it. */
export const islandBoxes = (named: readonly Named[]): Box[] =>
  named.flatMap(({ islands }) => islands.map((at) => around(at, { width: 14, height: 14 })))

import type { Point } from './simplify'

/** West, south, east, north, in degrees. */
export type Frame = readonly [number, number, number, number]

type Edge = { inside: (point: Point) => boolean; cut: (from: Point, to: Point) => Point }

const across = (x: number, [x1, y1]: Point, [x2, y2]: Point): Point => [
  x,
  y1 + ((x - x1) / (x2 - x1)) * (y2 - y1),
]
const along = (y: number, [x1, y1]: Point, [x2, y2]: Point): Point => [
  x1 + ((y - y1) / (y2 - y1)) * (x2 - x1),
  y,
]

const edges = ([west, south, east, north]: Frame): Edge[] => [
  { inside: ([x]) => x >= west, cut: (from, to) => across(west, from, to) },
  { inside: ([x]) => x <= east, cut: (from, to) => across(east, from, to) },
  { inside: ([, y]) => y >= south, cut: (from, to) => along(south, from, to) },
  { inside: ([, y]) => y <= north, cut: (from, to) => along(north, from, to) },
]

/** The part of a closed ring that lies in a frame (Sutherland and Hodgman); empty where none does. */
export function within(ring: readonly Point[], frame: Frame): Point[] {
  const open = edges(frame).reduce<readonly Point[]>(
    (points, { inside, cut }) =>
      points.flatMap((point, at) => {
        const before = points.at(at - 1) ?? point
        if (inside(point)) return inside(before) ? [point] : [cut(before, point), point]
        return inside(before) ? [cut(before, point)] : []
      }),
    ring.slice(0, -1),
  )
  const [first] = open
  return first ? [...open, first] : []
}

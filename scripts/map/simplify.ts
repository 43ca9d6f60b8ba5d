export type Point = readonly [number, number]

const distance = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point) => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy)
}

/** A line with fewer points, none of those left out further than `tolerance` from it (Douglas and Peucker). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line.at(0), line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  let [farthest, away] = [0, 0]
  // A ring ends where it begins: its farthest point from there halves it.
  line.forEach((point, at) => {
    const gap = distance(point, first, last)
    if (gap > away) [farthest, away] = [at, gap]
  })
  if (away <= tolerance) return [first, last]
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(line.slice(farthest), tolerance),
  ]
}

import type { Spot } from './view'

export type Box = { left: number; top: number; width: number; height: number }

/** Something to be written near a spot, as large as it is. */
export type Writing = {
  at: Spot
  width: number
  height: number
  /** Where the line from its spot ends, once it stands; at its nearest edge otherwise. */
  end?: (box: Box) => Spot
}

/** How far from its spot a writing may stand, nearest first, in units of the drawing. */
const DISTANCES = [18, 44, 84, 130, 190, 260]
/** Directions in the order in which they are tried: to the right, where lines of text begin. */
const DIRECTIONS: readonly Spot[] = [
  [1, 0],
  [-1, 0],
  [0.8, 0.6],
  [0.8, -0.6],
  [-0.8, 0.6],
  [-0.8, -0.6],
  [0, 1],
  [0, -1],
  [-0.3, 0.95],
  [0.3, 0.95],
  [-0.3, -0.95],
  [0.3, -0.95],
]
/** What is left free around each writing. */
const GAP = 6

export const overlap = (a: Box, b: Box, gap = 0) =>
  a.left < b.left + b.width + gap &&
  b.left < a.left + a.width + gap &&
  a.top < b.top + b.height + gap &&
  b.top < a.top + a.height + gap

/** Whether a straight line runs through a box. */
export function crosses([x1, y1]: Spot, [x2, y2]: Spot, { left, top, width, height }: Box): boolean {
  let [from, to] = [0, 1]
  for (const [start, step, low, high] of [
    [x1, x2 - x1, left, left + width],
    [y1, y2 - y1, top, top + height],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [a, b] = [(low - start) / step, (high - start) / step]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
  }
  return from < to
}

/** Where the line from a spot to a box ends: at its nearest edge. */
export const endOf = ([x, y]: Spot, { left, top, width, height }: Box): Spot => [
  Math.min(Math.max(x, left), left + width),
  Math.min(Math.max(y, top), top + height),
]

function candidates({ at: [x, y], width, height }: Writing): Box[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]) => ({
      left: Math.round(x + dx * distance + ((Math.sign(dx) - 1) * width) / 2),
      top: Math.round(y + dy * distance + ((Math.sign(dy) - 1) * height) / 2),
      width,
      height,
    })),
  )
}

/**
 * Finds room for writings around their spots: inside the frame, none over another, over what is already there or over a
 * spot, and no line from a spot through one of them. The first come first.
 * @param taken what is already there
 * @returns a box for each, in the same order; null where there is no room for it
 */
export function placed(
  writings: readonly Writing[],
  frame: { width: number; height: number },
  taken: readonly Box[] = [],
): (Box | null)[] {
  const spots = writings.map(({ at: [x, y] }): Box => ({ left: x - 6, top: y - 6, width: 12, height: 12 }))
  const standing: { box: Box; from: Spot; to: Spot }[] = []
  const lineTo = ({ at, end }: Writing, box: Box) => end?.(box) ?? endOf(at, box)
  return writings.map((writing) => {
    const found = candidates(writing).find((box) => {
      const isInside =
        box.left >= GAP &&
        box.top >= GAP &&
        box.left + box.width <= frame.width - GAP &&
        box.top + box.height <= frame.height - GAP
      if (!isInside || [...taken, ...spots].some((other) => overlap(box, other, GAP))) return false
      const to = lineTo(writing, box)
      return (
        !taken.some((other) => crosses(writing.at, to, other)) &&
        standing.every(
          (other) =>
            !overlap(box, other.box, GAP) &&
            !crosses(writing.at, to, other.box) &&
            !crosses(other.from, other.to, box),
        )
      )
    })
    if (found) standing.push({ box: found, from: writing.at, to: lineTo(writing, found) })
    return found ?? null
  })
}

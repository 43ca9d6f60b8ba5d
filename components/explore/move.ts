import type { Picked } from './picked'

/** Where a reader can stop: for each line its values in time, each with its place in time. */
export type Stop = Picked & { time: number }

const nearest = (stops: readonly Stop[], time: number) =>
  stops.reduce<Stop | undefined>(
    (best, stop) => (best && Math.abs(best.time - time) <= Math.abs(stop.time - time) ? best : stop),
    undefined,
  )

/**
 * Where a key leads: left and right along a line, up and down to the line drawn next to it at the nearest time, Home
 * and End to its ends. Where nothing is read yet, a key leads to the last value of the first line, and Home to its first.
 * @param rows the stops of each line, in the order in which up and down pass through them
 * @returns null when the key means nothing here
 */
export function moved(rows: readonly (readonly Stop[])[], from: Picked | null, key: string): Picked | null {
  const filled = rows.filter((row) => row.length > 0)
  const at = filled.findIndex((row) => row.some((stop) => isSame(stop, from)))
  const row = filled[at]
  const i = row?.findIndex((stop) => isSame(stop, from)) ?? -1
  const here = row?.[i]
  const isArrow = /^Arrow(Left|Right|Up|Down)$/.test(key)
  if (!row || !here)
    return isArrow || key === 'End'
      ? (filled[0]?.at(-1) ?? null)
      : key === 'Home'
        ? (filled[0]?.[0] ?? null)
        : null
  switch (key) {
    case 'ArrowLeft':
      return row[Math.max(0, i - 1)] ?? null
    case 'ArrowRight':
      return row[Math.min(row.length - 1, i + 1)] ?? null
    case 'Home':
      return row[0] ?? null
    case 'End':
      return row.at(-1) ?? null
    case 'ArrowUp':
      // A single line, or bars: up and down pass along it too.
      if (filled.length === 1) return moved(rows, from, 'ArrowLeft')
      return nearest(filled[Math.max(0, at - 1)] ?? row, here.time) ?? null
    case 'ArrowDown':
      if (filled.length === 1) return moved(rows, from, 'ArrowRight')
      return nearest(filled[Math.min(filled.length - 1, at + 1)] ?? row, here.time) ?? null
    default:
      return null
  }
}

const isSame = (stop: Picked, other: Picked | null) => stop.line === other?.line && stop.point === other.point

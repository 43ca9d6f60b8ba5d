import type { GeoContext } from 'd3-geo'

type Spot = readonly [number, number]

/** A minus sign parts two numbers as well as a space does. */
const joined = (value: number | string) => (String(value).startsWith('-') ? String(value) : ` ${value}`)

/** Steps shorter than this, in units, are not drawn: about a pixel and a half on a phone. */
const FINEST = 4

/**
 * Takes down what d3 draws as the data of an SVG path: whole units, each step from the last, and no ring that has
 * shrunk to a speck. A country is a few kilobytes that way.
 */
export class CompactPath implements GeoContext {
  #rings: Spot[][] = []

  beginPath() {}
  arc() {}

  moveTo(x: number, y: number) {
    this.#rings.push([[Math.round(x), Math.round(y)]])
  }

  lineTo(x: number, y: number) {
    const ring = this.#rings.at(-1)
    const [before, last] = [ring?.at(-2), ring?.at(-1)]
    const next: Spot = [Math.round(x), Math.round(y)]
    if (!ring || !last || Math.abs(last[0] - next[0]) + Math.abs(last[1] - next[1]) < FINEST) return
    // A straight line needs no point between its ends.
    const isStraight =
      before && (last[0] - before[0]) * (next[1] - last[1]) === (last[1] - before[1]) * (next[0] - last[0])
    if (isStraight && !turnsBack(before, last, next)) ring[ring.length - 1] = next
    else ring.push(next)
  }

  closePath() {}

  toString() {
    let pen: Spot = [0, 0]
    const step = ([toX, toY]: Spot) => {
      const moved = `${toX - pen[0]}${joined(toY - pen[1])}`
      pen = [toX, toY]
      return moved
    }
    return this.#rings
      .flatMap((ring) => {
        const [start, ...more] = ring
        if (!start || ring.length < 4) return []
        pen = start
        const drawn = `M${start[0]}${joined(start[1])}l${more.map((spot, at) => (at === 0 ? step(spot) : joined(step(spot)))).join('')}z`
        return [drawn]
      })
      .join('')
  }
}

const turnsBack = ([x0, y0]: Spot, [x1, y1]: Spot, [x2, y2]: Spot) =>
  (x1 - x0) * (x2 - x1) + (y1 - y0) * (y2 - y1) < 0

import type { Spot } from '@/lib/map/view'

const away = ([x1, y1]: Spot, [x2, y2]: Spot) => Math.hypot(x1 - x2, y1 - y2)

/** The line from where something is to where it is written: to the nearest of its marks, which cover the line's end. */
export function Leader({ spot, to }: { spot: Spot; to: readonly Spot[] }) {
  const [nearest = spot] = to.toSorted((a, b) => away(a, spot) - away(b, spot))
  return <path d={`M${spot[0]} ${spot[1]}L${nearest[0]} ${nearest[1]}`} className="map-leader" />
}

import { baseline } from '@/lib/map/lettering'

/** A name on a map, line under line. */
export function MapName({
  lines,
  x,
  top,
  middle = false,
}: {
  lines: readonly string[]
  x: number
  top: number
  middle?: boolean
}) {
  return (
    <text textAnchor={middle ? 'middle' : undefined}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={top + baseline(at)}>
          {/* The space at its end parts it from the next line for those who hear it. */}
          {at < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}

import type { Plot } from './plot'

/** The lines of a plot, stretched to their box; strokes keep their width. */
export function PlotLines({ plot: { joins, breaks }, quiet = false }: { plot: Plot; quiet?: boolean }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden
      className="absolute inset-0 size-full overflow-visible"
    >
      {!quiet &&
        breaks.map(({ x }) => (
          <line
            key={x}
            x1={x}
            x2={x}
            y1="0"
            y2="100"
            vectorEffect="non-scaling-stroke"
            strokeDasharray="2 3"
            className="stroke-warn"
          />
        ))}
      {joins.map(({ path, sparse }) => (
        <path
          key={path}
          d={path}
          vectorEffect="non-scaling-stroke"
          strokeWidth={quiet ? 1.5 : 2}
          strokeDasharray={sparse ? '3 4' : undefined}
          className="fill-none stroke-accent"
        />
      ))}
    </svg>
  )
}

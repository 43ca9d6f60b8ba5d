import { roomFor } from '@/lib/map/lettering'
import { CIRCLE, numberAt, type ZoneMark } from '@/lib/map/map-marks'
import { Leader } from './leader'
import { MapName } from './map-name'
import { ZoneLink } from './zone-link'

/** The zones of one city where they lie, each with its number and, where there is room, its name. */
export function ZoneMarks({ marks }: { marks: readonly ZoneMark[] }) {
  return marks.map(({ mark, spot, lines, box }) => {
    if (!box) return <ZoneLink key={mark.number} mark={mark} x={spot[0]} y={spot[1]} />
    const [x, y] = numberAt(spot, box)
    const isLeft = x > box.left + box.width / 2
    return (
      <g key={mark.number}>
        <Leader spot={spot} to={[[x, y]]} />
        <circle cx={spot[0]} cy={spot[1]} r="8" className="map-spot" />
        <ZoneLink mark={mark} x={x} y={y}>
          {lines.length > 0 && (
            <MapName
              lines={lines}
              x={isLeft ? box.left : box.left + CIRCLE + 8}
              top={y - roomFor(lines).height / 2}
            />
          )}
        </ZoneLink>
      </g>
    )
  })
}

import { useLocale, useTranslations } from 'next-intl'
import type { Area } from '@/lib/map/areas'
import { roomFor } from '@/lib/map/lettering'
import { CIRCLE, type CityMark, PITCH } from '@/lib/map/map-marks'
import type { Box } from '@/lib/map/placing'
import type { Spot } from '@/lib/map/view'
import { href } from '@/lib/words/href'
import { Leader } from './leader'
import { MapName } from './map-name'
import { ZoneLink } from './zone-link'

type Nearer = (area: string) => string

/** Cities on the map of the whole country, each with its zones in a row below its name. */
export function CityMarks({ marks, nearer }: { marks: readonly CityMark[]; nearer: Nearer }) {
  return marks.map(({ area, spot, lines, box, counted }) => {
    if (!box) return <Unnamed key={area.place.key} area={area} spot={spot} nearer={nearer} />
    const circles = circlesBelow(box, lines, counted ? 1 : area.marks.length)
    return (
      <g key={area.place.key}>
        <Leader spot={spot} to={circles} />
        <circle cx={spot[0]} cy={spot[1]} r="6" className="map-spot" />
        <MapName lines={lines} x={box.left} top={box.top} />
        {circles.map(([x, y], at) => {
          const mark = area.marks[at]
          if (counted) return <Several key={x} area={area} x={x} y={y} nearer={nearer} />
          return mark && <ZoneLink key={x} mark={mark} x={x} y={y} />
        })}
      </g>
    )
  })
}

const circlesBelow = ({ left, top }: Box, lines: readonly string[], count: number): Spot[] =>
  Array.from({ length: count }, (_, at) => [
    left + CIRCLE / 2 + at * PITCH,
    top + roomFor(lines).height + PITCH / 2,
  ])

type LinkProps = { area: Area; nearer: Nearer }

/** A city with more zones than can be told apart: how many there are, leading nearer. */
function Several({ area, x, y, nearer }: LinkProps & { x: number; y: number }) {
  const [locale, t] = [useLocale(), useTranslations('map')]
  const words = t('several', { place: area.place.name[locale], count: area.marks.length })
  return (
    <a href={href(locale, nearer(area.place.key))} rel="nofollow" aria-label={words}>
      <title>{words}</title>
      <rect
        x={x - CIRCLE / 2}
        y={y - CIRCLE / 2}
        width={2 * CIRCLE}
        height={CIRCLE}
        rx={CIRCLE / 2}
        className="map-sure"
      />
      <text x={x + CIRCLE / 2} y={y} className="map-number">
        {area.marks.length}
      </text>
    </a>
  )
}

/** A city whose name finds no room: a spot that leads nearer. */
function Unnamed({ area, spot, nearer }: LinkProps & { spot: Spot }) {
  const [locale, t] = [useLocale(), useTranslations('map')]
  const words = t('several', { place: area.place.name[locale], count: area.marks.length })
  return (
    <a href={href(locale, nearer(area.place.key))} rel="nofollow" aria-label={words}>
      <title>{words}</title>
      <circle cx={spot[0]} cy={spot[1]} r="14" className="map-sure" />
    </a>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Area, charted, type Charted, nearTo } from '@/lib/map/areas'
import type { BaseLayer } from '@/lib/map/base-layer'
import { islandBoxes, namedArchipelagos } from '@/lib/map/base-names'
import { cityMarks, zoneMarks } from '@/lib/map/map-marks'
import type { Box } from '@/lib/map/placing'
import { kilometresAcross, viewOf, wholeView } from '@/lib/map/view'
import type { Zone } from '@/lib/zones/zone'
import { BaseDrawing } from './base-drawing'
import { CityMarks } from './city-marks'
import { MapKey } from './map-key'
import { MapNotes } from './map-notes'
import { ScaleBar, scaleRoom } from './scale-bar'
import { ZoneMarks } from './zone-marks'
import styles from './map.module.css'

type Props = {
  zones: readonly Zone[]
  base: BaseLayer
  /** The key of the city that is looked at; without it, or where no zone is there, the whole country is. */
  area?: string | undefined
  /** The address of the page with the map of a city, or of the whole country; without the language. */
  nearer?: (area: string | null) => string
  /** A list of the same zones that stands in place of the map's own. */
  list?: ReactNode
}

/** Room at the edges of a map of one city for the names of its zones. */
const ROOM_FOR_NAMES = 150

const nearerOnZones = (area: string | null) => (area === null ? '/zones#map' : `/zones?area=${area}#map`)

/**
 * Zones where they lie, drawn on the server: the whole country with its archipelagos, or one city. Its list says the
 * same in words and takes the room beside it, or below it where there is none.
 */
export function ZoneMap({ zones, base, area, nearer = nearerOnZones, list }: Props) {
  const chart = charted(zones, base)
  const current = chart.areas.find(({ place }) => place.key === area) ?? null
  return (
    <figure id="map" className="flex scroll-mt-4 flex-wrap gap-x-8 gap-y-4">
      <div className="max-w-[34rem] flex-[1_1_18rem]">
        {current ? (
          <City base={base} area={current} />
        ) : (
          <Whole base={base} areas={chart.areas} nearer={nearer} />
        )}
        <MapNotes charted={chart} base={base} current={current} whole={nearer(null)} />
      </div>
      <div className={list ? 'flex-[1_1_36rem]' : 'flex-[1_1_16rem]'}>
        {list ?? <MapKey areas={chart.areas} current={current} nearer={nearer} />}
      </div>
    </figure>
  )
}

type WholeProps = Pick<Charted, 'areas'> & { base: BaseLayer; nearer: (area: string) => string }

function Whole({ base, areas, nearer }: WholeProps) {
  const locale = useLocale()
  const t = useTranslations('map.label')
  const view = wholeView(base)
  const archipelagos = namedArchipelagos(base, view, locale)
  const taken = [...archipelagos.map(({ name }) => name.box), ...islandBoxes(archipelagos)]
  const marks = cityMarks(areas, view, locale, taken)
  const count = areas.reduce((sum, area) => sum + area.marks.length, 0)
  return (
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="group"
      aria-label={t('whole', { count })}
      className={styles['map']}
    >
      <BaseDrawing base={base} view={view} taken={boxesOf(marks)} />
      <CityMarks marks={marks} nearer={nearer} />
    </svg>
  )
}

function City({ base, area }: { base: BaseLayer; area: Area }) {
  const locale = useLocale()
  const t = useTranslations('map.label')
  const view = viewOf(nearTo(area), ROOM_FOR_NAMES)
  const marks = zoneMarks(area, view, locale, [scaleRoom(view)])
  return (
    <svg
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="group"
      aria-label={t('area', { place: area.place.name[locale], count: area.marks.length })}
      className={styles['map']}
    >
      <BaseDrawing base={base} view={view} taken={boxesOf(marks)} />
      <ZoneMarks marks={marks} />
      <ScaleBar view={view} across={kilometresAcross(view, area.at)} />
    </svg>
  )
}

const boxesOf = (marks: readonly { box: Box | null }[]) => marks.flatMap(({ box }) => box ?? [])

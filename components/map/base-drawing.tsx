import { useLocale } from 'next-intl'
import type { BaseLayer } from '@/lib/map/base-layer'
import { type BaseName, namedArchipelagos, quietNames } from '@/lib/map/base-names'
import type { Box } from '@/lib/map/placing'
import type { View } from '@/lib/map/view'
import { MapName } from './map-name'

type Props = { base: BaseLayer; view: View; taken: readonly Box[] }

/** Land and water under the marks, with the names that leave room for them. */
export function BaseDrawing({ base, view, taken }: Props) {
  const locale = useLocale()
  const archipelagos = namedArchipelagos(base, view, locale)
  const quiet = quietNames([...base.waters, ...base.neighbours], view, locale, [
    ...taken,
    ...archipelagos.map(({ name }) => name.box),
  ])
  return (
    <>
      <path d={base.neighbours.map(({ rings }) => view.path(rings)).join('')} className="map-abroad" />
      <path d={view.path(base.home)} className="map-home" />
      <g className="map-quiet">
        {quiet.map((name) => (
          <Name key={name.lines.join(' ')} name={name} />
        ))}
      </g>
      <g className="map-islands">
        {archipelagos.map(({ islands, name }) => (
          <g key={name.lines.join(' ')}>
            <path d={islands.map(([x, y]) => `M${x} ${y}h0`).join('')} />
            <Name name={name} />
          </g>
        ))}
      </g>
    </>
  )
}

const Name = ({ name: { lines, box } }: { name: BaseName }) => (
  <MapName lines={lines} x={box.left + box.width / 2} top={box.top} middle />
)

import { isPeriod } from '@/lib/shared/period'
import type { CellReader } from './cells'
import type { FigureAddress, Surroundings } from './ground'

export type Addressed = FigureAddress & { zone: string }

/** Which figure a row is about; null when it does not say, or says what there is not or what is not its author's. */
export function addressOf(
  { tell, text }: Pick<CellReader, 'tell' | 'text'>,
  { zoneOf, own, definitions }: Surroundings,
): Addressed | null {
  const [zone, site, definition, metric, period] = [
    text('zone') ?? '',
    text('site'),
    text('definition') ?? '',
    text('metric'),
    text('period') ?? '',
  ]
  const known = definitions.get(definition)
  let isRight = true
  const wrong = (...problem: Parameters<typeof tell>) => {
    tell(...problem)
    isRight = false
  }
  if (zone === '') wrong('zone', 'required')
  else if (zoneOf.get(zone) !== zone) wrong('zone', 'unknown_zone')
  else if (!own.has(zone)) wrong('zone', 'not_yours')
  else if (site != null && zoneOf.get(site) !== zone) wrong('site', 'unknown_site')
  if (definition === '') wrong('definition', 'required')
  else if (!known) wrong('definition', 'unknown_definition')
  else if (known.calculated) wrong('definition', 'calculated')
  else if (metric != null && metric !== known.metric) wrong('metric', 'unknown_definition')
  if (period === '') wrong('period', 'required')
  else if (!isPeriod(period)) wrong('period', 'period')
  return isRight && known ? { subject: site ?? zone, metric: known.metric, definition, period, zone } : null
}

import type { Formula } from '@/lib/derivations/formula'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { areaBasisOf } from './area-basis'
import { bestStanding, type Judged } from './best-standing'
import { type Compared, isKnown } from './compared'
import type { Alignment, Cell, Difference, Row } from './comparison'
import { differencesAmong, verdictOf } from './judge'
import { isOpen, orderOf } from './order'
import type { Place } from './place'
import { ageOf, couldStand, headlineOf, type Reporting, type Standing, standings } from './standing'
import { readableTogether } from './together'

/** What a row is made of: the metric, and every figure of it that each of the compared has. */
export type RowMaterial = {
  metric: Metric
  figuresOf: (place: string) => readonly Figure[]
  /** By definition key; null where a definition is not calculated. */
  formulaOf: (definition: string) => Formula | null
}

const REPORTED = { en: 'reported', vi: 'có số liệu' }
const NOT_REPORTED = { en: 'not reported', vi: 'chưa có số liệu' }

function comparedIn(standing: Standing, reporting: readonly Reporting[], material: RowMaterial): Compared[] {
  return reporting.flatMap(({ place }) => {
    const figure = standing.figures.get(place.key)
    if (!figure || !isKnown(figure)) return []
    return [
      {
        place: place.key,
        figure,
        age: standing.age ?? ageOf(figure, place, material.metric),
        founded: place.founded,
        basis: areaBasisOf(figure, material.formulaOf(figure.definition.key)),
      },
    ]
  })
}

/** Fewer than two report it: there is nothing to read against anything. */
function unmet(places: readonly Place[], reporting: readonly Reporting[]): Difference {
  const reports = reporting.map(({ place }) => place.key)
  const rest = places.map(({ key }) => key).filter((key) => !reports.includes(key))
  const sides = [
    { places: reports, said: REPORTED },
    { places: rest, said: NOT_REPORTED },
  ]
  return { what: 'missing', verdict: 'not_comparable', sides: sides.filter((side) => side.places.length > 0) }
}

/** How those who report are best set side by side; undefined where there are not two of them. */
function best(
  reporting: readonly Reporting[],
  alignment: Alignment,
  material: RowMaterial,
): Judged | undefined {
  if (reporting.length < 2) return undefined
  const { metric } = material
  return bestStanding(
    standings(reporting, metric, alignment).map((standing) => {
      const compared = comparedIn(standing, reporting, material)
      const differences = differencesAmong(compared, { metric, alignment })
      return { standing, compared, differences, verdict: verdictOf(differences) }
    }),
  )
}

const stated = ({ figure }: Cell) =>
  figure === null ? '' : [figure.value, figure.unit, figure.qualifier].join(' ')

/**
 * One metric of all that are compared: at the latest period (or the highest age) that all who report it have in common
 * and in which they can be read against each other; else each at its latest, and what differs is said.
 */
export function toRow(places: readonly Place[], alignment: Alignment, material: RowMaterial): Row {
  const { metric } = material
  const reporting = places
    .map((place) => ({ place, figures: material.figuresOf(place.key).filter(couldStand) }))
    .filter(({ figures }) => figures.length > 0)
  const shown = best(reporting, alignment, material)
  const figures = shown?.standing.figures ?? headlineOf(reporting)
  const cells = places.map((place): Cell => {
    const figure = figures.get(place.key) ?? null
    return { place: place.key, figure, age: figure && ageOf(figure, place, metric) }
  })
  const verdictAmong = (keys: readonly string[]) =>
    best(
      reporting.filter(({ place }) => keys.includes(place.key)),
      alignment,
      material,
    )?.verdict ?? 'not_comparable'
  const [verdict, compared] = [shown?.verdict ?? 'not_comparable', shown?.compared ?? []]
  const isUnread = verdict === 'not_comparable'
  const keys = reporting.map(({ place }) => place.key)
  return {
    metric,
    cells,
    period: shown?.standing.period ?? null,
    age: shown?.standing.age ?? null,
    verdict,
    differences: shown?.differences ?? [unmet(places, reporting)],
    ranking: isUnread || isOpen(compared) ? null : orderOf(compared),
    together: isUnread && keys.length > 2 ? readableTogether(keys, verdictAmong) : null,
    differs: new Set(cells.map(stated)).size > 1,
  }
}

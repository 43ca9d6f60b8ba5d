import type { Figure } from './figure'
import { lengthOf, mostOf, type Series, toSeries } from './series'

/** Series of several subjects that stand on one axis. */
export type Together = { unit: string; series: Series[] }

/**
 * The series of one metric for several subjects on one axis: in the unit that most of their figures share and, of a
 * flow, over the length of period that most share. What does not fit is among the figures that each series leaves out.
 * @param groups the figures of one subject each
 */
export function toSeriesTogether(groups: readonly (readonly Figure[])[]): Together {
  const drawable = groups
    .flat()
    .filter(({ standing, value }) => standing === 'ruled' && value !== null)
    .filter((figure) => lengthOf(figure) !== null)
  const unit = mostOf(drawable, (figure) => figure.unit) ?? ''
  const alike = drawable.filter((figure) => figure.unit === unit)
  const length = mostOf(alike, lengthOf) ?? null
  const fits = (figure: Figure) =>
    figure.value === null ||
    (figure.unit === unit && (figure.metric.nature === 'level' || lengthOf(figure) === length))
  const series = groups.map((figures) => {
    const others = figures.filter((figure) => figure.standing === 'ruled' && !fits(figure))
    const own = toSeries(figures.filter(fits))
    return { ...own, unit, left: [...own.left, ...others] }
  })
  return { unit, series }
}

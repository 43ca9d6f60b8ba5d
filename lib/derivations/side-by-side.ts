import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import { byLatestPeriod, spanOf } from '@/lib/shared/period'
import { Exact } from './exact'
import { isCalculatedHere } from './zonebook'

/** What a network's zones come to, beside what the network published for the same year. */
export type SideBySide = {
  added: Figure
  published: Figure | null
  /** By how much the sum of zones is above (or, with a minus, below) what was published; null without it. */
  difference: { value: string; percent: string | null } | null
}

const liesWithin = (inner: string, outer: string) => {
  const [one, other] = [spanOf(inner), spanOf(outer)]
  return one !== null && other !== null && one.start >= other.start && one.end <= other.end
}

function differenceOf(added: Figure, published: Figure | null) {
  if (added.value === null || !published || published.value === null) return null
  const [sum, stated] = [new Exact(added.value), new Exact(published.value)]
  const much = sum.minus(stated)
  return {
    value: much.toFixed(),
    percent: stated.isZero() ? null : much.div(stated).times(100).abs().toDecimalPlaces(1).toFixed(),
  }
}

/**
 * The latest sum (or ratio) over the zones of a network, beside the figure that was published for the same year in the
 * same unit.
 * @param figures of one network and metric
 * @returns null when there is no such sum, or when both say the same
 */
export function sideBySide(figures: readonly Figure[]): SideBySide | null {
  const sums = figures.filter(
    (figure) => isCalculatedHere(figure) && figure.standing === 'ruled' && figure.value !== null,
  )
  const [added] = sums.toSorted(byLatestPeriod)
  if (!added) return null
  const published = headline(
    figures.filter(
      (figure) =>
        !isCalculatedHere(figure) && figure.unit === added.unit && liesWithin(figure.period, added.period),
    ),
  )
  const isSame = published?.value === added.value && published.qualifier === added.qualifier
  return isSame ? null : { added, published, difference: differenceOf(added, published) }
}

import type { Figure } from '@/lib/figures/figure'
import type { Conflict } from './queries'

/**
 * Figures that say different things of the same: what sources report for one subject, metric and period, or what a
 * known conflict brings together.
 */
export type Dispute = {
  /** The number of the conflict, or of one of the figures where no conflict is described. */
  key: string
  conflict: (Conflict & { versionId: number }) | null
  figures: Figure[]
  /** The zone whose staff may rule on the figures; null when they are of several zones, or of the network. */
  zone: string | null
}

const calculated = ({ source }: Figure) => source.quality === 'calculation'

/** The figures that staff can rule on: what the portal calculates follows from others. */
export const disputable = (figures: readonly Figure[]) => figures.filter((figure) => !calculated(figure))

/** What two ruled figures may not share. */
export const slotOf = ({ subject, metric, period, definition }: Figure) =>
  [subject.key, metric.key, period, definition.key].join(' ')

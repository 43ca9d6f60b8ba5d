import type { Figure } from '@/lib/figures/figure'

/** The source of what the portal calculates itself. */
export const ZONEBOOK = 'ZB'

/** Whether the portal calculated a figure, rather than a source stating it. */
export const isCalculatedHere = ({ source }: { source: Pick<Figure['source'], 'id'> }) =>
  source.id === ZONEBOOK

import type { Due } from './due'

/** Where the figures that are due are typed. */
export const gridOf = ({ zone, period }: Pick<Due, 'zone' | 'period'>) =>
  `/admin/quarter/${encodeURIComponent(period)}?zone=${encodeURIComponent(zone.slug)}`

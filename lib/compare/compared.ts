import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import type { Text } from '@/lib/shared/text'
import type { AreaBasis } from './area-basis'
import type { Alignment } from './comparison'

/** A figure as the rules judge it. */
export type Compared = {
  place: string
  figure: Figure & { value: string }
  /** Years since the park was founded; null where either year is not known. */
  age: number | null
  founded: number | null
  /** Which land it counts or divides by; null where the metric knows no land. */
  basis: AreaBasis | null
}

/** What the rules must know besides two figures. */
export type Setting = {
  metric: Pick<Metric, 'nature' | 'carriesForward' | 'aggregation'>
  alignment: Alignment
}

export const isKnown = (figure: Figure): figure is Figure & { value: string } => figure.value !== null

/** Words that are the same in both languages: codes, keys. */
export const inBoth = (words: string): Text => ({ en: words, vi: words })

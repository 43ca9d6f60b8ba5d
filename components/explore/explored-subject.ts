import type { Figure } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** One line of a chart that can be explored: the figures of one metric for one subject. */
export type ExploredSubject = { key: string; name: Text; figures: readonly Figure[] }

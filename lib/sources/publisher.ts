import type { SourceRef } from '@/lib/figures/figure'

// Background knowledge has neither publisher nor date; the facts write a dash.
export const isStated = (words: string) => words !== '-'

/** Who stands behind a source; of background knowledge, which nobody published, what it is. */
export const publisherOf = ({ publisher, quality, title }: SourceRef) =>
  quality === 'background' ? title : publisher

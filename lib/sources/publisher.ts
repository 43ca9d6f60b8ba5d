import type { SourceRef } from '@/lib/figures/figure'

/** Who stands behind a source; of background knowledge, which nobody published, what it is. */
export const publisherOf = ({ publisher, quality, title }: SourceRef) =>
  quality === 'background' ? title : publisher

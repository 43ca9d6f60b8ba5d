import { Fragment } from 'react'
import { PublisherName } from '@/components/sources/publisher-name'
import type { Figure } from '@/lib/figures/figure'
import { publisherOf } from '@/lib/sources/publisher'

/** Who stands behind a drawing, each once, in the language of its name. */
export function Publishers({ figures }: { figures: readonly Figure[] }) {
  const known = new Map(figures.map(({ source }) => [publisherOf(source), source]))
  return [...known].map(([name, source], i) => (
    <Fragment key={name}>
      {i > 0 && '; '}
      <PublisherName source={source} />
    </Fragment>
  ))
}

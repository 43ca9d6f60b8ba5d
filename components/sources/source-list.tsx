import { useLocale } from 'next-intl'
import { SourceReference } from '@/components/figures/source-reference'
import type { SourceRef } from '@/lib/figures/figure'
import { href } from '@/lib/words/href'

/** Each source once, in the order of their numbers. */
export function distinctSources(sources: readonly SourceRef[]): SourceRef[] {
  const inOrder = new Intl.Collator('en', { numeric: true })
  const byId = new Map(sources.map((source) => [source.id, source]))
  return [...byId.values()].toSorted((a, b) => inOrder.compare(a.id, b.id))
}

/** The sources of one page, each with its number in the list of all. */
export function SourceList({ sources }: { sources: readonly SourceRef[] }) {
  const locale = useLocale()
  return (
    <ul className="border-b border-rule">
      {distinctSources(sources).map((source) => (
        <li key={source.id} className="grid grid-cols-[4rem_1fr] border-t border-rule py-2.5">
          <a href={href(locale, `/sources#${source.id}`)} className="text-note">
            {source.id}
          </a>
          <SourceReference source={source} />
        </li>
      ))}
    </ul>
  )
}

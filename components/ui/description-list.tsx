import type { ReactNode } from 'react'

export type Described = { term: ReactNode; detail: ReactNode; key: string }

/** Terms and what is said of them, one a row, ruled. */
export function DescriptionList({ items }: { items: readonly Described[] }) {
  return (
    <dl className="border-b border-rule">
      {items.map(({ key, term, detail }) => (
        <div key={key} className="grid gap-x-6 border-t border-rule py-3 md:grid-cols-[13rem_1fr]">
          <dt className="text-note text-muted md:pt-0.5">{term}</dt>
          <dd className="measure">{detail}</dd>
        </div>
      ))}
    </dl>
  )
}

import type { ReactNode } from 'react'

/** How every page opens: what it is, and one sentence that says so. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-10">
      <h1>{title}</h1>
      {children && <div className="mt-3 measure text-lead text-muted">{children}</div>}
    </header>
  )
}

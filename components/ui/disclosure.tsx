import type { ReactNode } from 'react'

/** More, for those who want it; needs no script. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}) {
  return (
    <details open={open} className="group">
      <summary className="text-note font-semibold text-accent marker:text-accent hover:underline">
        {summary}
      </summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}

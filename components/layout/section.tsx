import type { ReactNode } from 'react'

type Props = { id: string; title: string; aside?: ReactNode; children: ReactNode }

/** A part of a page with one idea. Its address can be quoted: `#history`. */
export function Section({ id, title, aside, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-16 first:mt-0">
      <h2 id={`${id}-title`} className="border-t-2 border-ink pt-3">
        {title}
      </h2>
      {aside && <div className="mt-2 measure text-note text-muted">{aside}</div>}
      <div className="mt-5">{children}</div>
    </section>
  )
}

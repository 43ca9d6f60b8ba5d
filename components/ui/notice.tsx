import type { ReactNode } from 'react'
import type { Tone } from './mark'

const EDGES: Record<Tone, string> = {
  plain: 'border-field',
  good: 'border-accent',
  warn: 'border-warn',
  bad: 'border-bad',
}

type Props = { tone?: Tone; title?: ReactNode; live?: boolean; children?: ReactNode }

/** Something that a reader must know here. `live` has it read out as soon as it appears. */
export function Notice({ tone = 'plain', title, live = false, children }: Props) {
  return (
    <div
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
      className={`measure border-l-4 py-1 pl-4 ${EDGES[tone]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  )
}

import type { ReactNode } from 'react'

const TONES = {
  plain: 'border-rule text-muted',
  good: 'border-accent text-accent',
  warn: 'border-warn text-warn',
  bad: 'border-bad text-bad',
} as const

export type Tone = keyof typeof TONES

/** A state in a word. The colour helps; the word says it. */
export function Mark({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-field border px-1.5 text-note font-normal sm:whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}

import type { Verdict } from '@/lib/compare/comparison'

const SIGNS: Record<Verdict, { sign: string; look: string }> = {
  comparable: { sign: '●', look: 'text-accent' },
  with_care: { sign: '◐', look: 'text-warn' },
  not_comparable: { sign: '✕', look: 'text-bad' },
}

/** A verdict in a word, with a sign that differs in shape as well as in colour. */
export function VerdictMark({ verdict, children }: { verdict: Verdict; children: string }) {
  const { sign, look } = SIGNS[verdict]
  return (
    <span className={look}>
      <span aria-hidden>{sign}&nbsp;</span>
      {children}
    </span>
  )
}

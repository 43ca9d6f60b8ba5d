import type { MarkKind } from './mark-kind'

const CIRCLE = 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z'
const LOOKS: Record<MarkKind | 'missing', { d: string; paint: string }> = {
  exact: { d: CIRCLE, paint: 'stroke-accent fill-accent' },
  about: { d: CIRCLE, paint: 'stroke-accent fill-paper' },
  over: { d: 'M6 1l5 9h-10z', paint: 'stroke-accent fill-accent' },
  under: { d: 'M6 11l5-9h-10z', paint: 'stroke-accent fill-accent' },
  derived: { d: 'M6 1l5 5l-5 5l-5-5z', paint: 'stroke-accent fill-paper' },
  missing: { d: 'M3 3l6 6M9 3l-6 6', paint: 'fill-none stroke-muted' },
  unverified: { d: 'M2 2h8v8h-8z', paint: 'stroke-warn fill-paper' },
}

/** The mark of a value: full when exact, hollow when about, pointing where a bound points, a cross where none is. */
export function MarkShape({ kind, className = '' }: { kind: keyof typeof LOOKS; className?: string }) {
  const { d, paint } = LOOKS[kind]
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden className={className}>
      <path d={d} strokeWidth="1.75" className={paint} />
    </svg>
  )
}

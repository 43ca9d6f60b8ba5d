import type { MarkKind } from './mark-kind'
import { CROSS, MARK_OUTLINES } from './mark-outline'

type Props = {
  kind: MarkKind | 'missing'
  className?: string
  /** Takes the colour of the text around it, for a chart in which lines have colours of their own. */
  coloured?: boolean
}

/** The mark of a value: full when exact, hollow when about, pointing where a bound points, a cross where none is. */
export function MarkShape({ kind, className, coloured = false }: Props) {
  const { d, isFull } = kind === 'missing' ? { d: CROSS, isFull: false } : MARK_OUTLINES[kind]
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden className={className}>
      <path
        d={d}
        strokeWidth="1.75"
        className={`${strokeOf(kind, coloured)} ${fillOf(kind, isFull, coloured)}`}
      />
    </svg>
  )
}

function strokeOf(kind: Props['kind'], coloured: boolean) {
  if (coloured) return 'stroke-current'
  return kind === 'missing' ? 'stroke-muted' : kind === 'unverified' ? 'stroke-warn' : 'stroke-accent'
}

function fillOf(kind: Props['kind'], isFull: boolean, coloured: boolean) {
  if (kind === 'missing') return 'fill-none'
  return isFull ? (coloured ? 'fill-current' : 'fill-accent') : 'fill-paper'
}

import type { MarkKind } from './mark-kind'

const CIRCLE = 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8z'

/** The outline of each mark in a square of twelve, and whether it is full. */
export const MARK_OUTLINES: Record<MarkKind, { d: string; isFull: boolean }> = {
  exact: { d: CIRCLE, isFull: true },
  about: { d: CIRCLE, isFull: false },
  over: { d: 'M6 1l5 9h-10z', isFull: true },
  under: { d: 'M6 11l5-9h-10z', isFull: true },
  derived: { d: 'M6 1l5 5l-5 5l-5-5z', isFull: false },
  unverified: { d: 'M2 2h8v8h-8z', isFull: false },
}

export const CROSS = 'M3 3l6 6M9 3l-6 6'

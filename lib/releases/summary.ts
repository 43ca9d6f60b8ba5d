import type { ReleaseChange } from './release'

export const OUTCOMES = ['created', 'revised', 'corrected', 'withdrawn', 'recalculated'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How many figures, and how many other things, a release first published, revised, corrected, withdrew, recalculated. */
export type Summary = Record<'figures' | 'others', Record<Outcome, number>>

type Counted = Pick<ReleaseChange, 'kind' | 'operation' | 'origin' | 'nature'>

/** What became of the thing that a change is about. What the portal calculated itself is told apart, whatever became of it. */
export function outcomeOf({ operation, origin, nature }: Omit<Counted, 'kind'>): Outcome {
  if (origin === 'derivation') return 'recalculated'
  if (operation === 'create') return 'created'
  if (operation === 'withdraw') return 'withdrawn'
  return nature === 'correction' ? 'corrected' : 'revised'
}

export function summaryOf(changes: readonly Counted[]): Summary {
  const none = { created: 0, revised: 0, corrected: 0, withdrawn: 0, recalculated: 0 }
  const summary: Summary = { figures: { ...none }, others: { ...none } }
  for (const change of changes)
    summary[change.kind === 'observation' ? 'figures' : 'others'][outcomeOf(change)] += 1
  return summary
}

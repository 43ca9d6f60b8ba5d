import { refusalOf } from '@/lib/releases/publication'
import { fail } from '@/lib/shared/result'

/** Why a decision was not taken, thrown to undo what was done towards it. */
export class Undecided extends Error {
  override readonly name = 'Undecided'

  constructor(
    readonly code: 'checks' | 'own_work' | 'handed_in' | 'not_handed_in' | 'nothing_left' | 'invalid',
    readonly fields?: Record<string, string[]>,
  ) {
    super(code)
  }
}

/** A decision that is refused for a reason that a person can mend; everything else is thrown on. */
export function orUndecided(error: unknown) {
  if (error instanceof Undecided)
    return fail({ code: error.code, ...(error.fields && { fields: error.fields }) })
  const refusal = refusalOf(error)
  if (refusal) return refusal
  throw error
}

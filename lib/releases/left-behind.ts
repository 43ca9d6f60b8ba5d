import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { publishedOf } from '@/lib/zones/published-of'

/** Something of a zone would stand that stands no more itself. Rolls the whole publication back. */
export class LeftBehind extends Error {
  override readonly name = 'LeftBehind'

  constructor(readonly zone: string) {
    super(`Something would be left of ${zone}, which is withdrawn`)
  }
}

/**
 * Sees that no zone which changes touched leaves figures, statements or sites behind: because more was published of it
 * since its withdrawal was proposed, or because it was withdrawn since they were.
 * @throws LeftBehind
 */
export async function holdNothingLeft(tx: Transaction, changes: readonly { zoneSlug: string | null }[]) {
  for (const zone of new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))) {
    if ((await tx.zoneVersion.count({ where: { zoneSlug: zone, supersededIn: null } })) > 0) continue
    const left = await publishedOf(tx, zone)
    if (Object.values(left).some((rows) => rows.length > 0)) throw new LeftBehind(zone)
  }
}

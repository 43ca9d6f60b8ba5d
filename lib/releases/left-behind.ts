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
  const touched = [...new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))]
  const standing = await tx.zoneVersion.findMany({
    where: { zoneSlug: { in: touched }, supersededIn: null },
    select: { zoneSlug: true },
  })
  const stands = new Set(standing.map(({ zoneSlug }) => zoneSlug))
  for (const zone of touched.filter((slug) => !stands.has(slug))) {
    const left = await publishedOf(tx, zone)
    if (Object.values(left).some((rows) => rows.length > 0)) throw new LeftBehind(zone)
  }
}

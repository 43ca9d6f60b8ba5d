import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { newestKnown, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'

const name = { select: { versions: { ...newestKnown('live'), select: { name: true } } } } as const

/** The newest names of networks, zones, sites and places by key. What was never published has none. */
export async function subjectNames(tx: Transaction, keys: readonly string[]): Promise<Map<string, Text>> {
  const rows = await tx.subject.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, network: name, zone: name, site: name, place: name },
  })
  return new Map(
    rows.flatMap(({ key, network, zone, site, place }) => {
      const [version] = (network ?? zone ?? site ?? place)?.versions ?? []
      return version ? [[key, textOf(version.name)] as const] : []
    }),
  )
}

import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { textOf } from '@/lib/releases/known'
import { countedZones, type ZoneInNetwork } from './counted-zones'
import type { Subject } from './derivation'

/** Every zone as a network counts it. */
export async function readZones(tx: Transaction, at: AsOf): Promise<ZoneInNetwork[]> {
  const rows = await tx.zoneVersion.findMany({
    where: visible(at),
    select: { zoneSlug: true, name: true, networkKey: true, membership: true, partOfSlug: true },
    orderBy: { zoneSlug: 'asc' },
  })
  return rows.map(({ zoneSlug, name, networkKey, membership, partOfSlug }) => ({
    slug: zoneSlug,
    name: textOf(name),
    network: networkKey,
    membership,
    partOf: partOfSlug,
  }))
}

/** Every network of these zones, and every zone, as derivations are made for them. */
export async function readSubjects(
  tx: Transaction,
  at: AsOf,
  zones: readonly ZoneInNetwork[],
): Promise<Subject[]> {
  const networks = await tx.networkVersion.findMany({
    where: visible(at),
    select: { networkKey: true, name: true },
    orderBy: { networkKey: 'asc' },
  })
  return [
    ...networks.map(({ networkKey: key, name }) => ({
      key,
      name: textOf(name),
      isGroup: true,
      zones: countedZones(key, zones),
    })),
    ...zones.map(({ slug, name }) => ({
      key: slug,
      name,
      isGroup: false,
      zones: [{ slug, name, parts: [slug], isInferred: false }],
    })),
  ]
}

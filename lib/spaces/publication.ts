import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { SpaceContent } from './schema'

export async function publishSpace(tx: Transaction, release: number, content: SpaceContent) {
  const { key, zone, site, source, ...rest } = content
  await tx.space.upsert({ where: { key }, create: { key }, update: {} })
  return tx.spaceVersion.create({
    data: {
      ...rest,
      spaceKey: key,
      zoneSlug: zone,
      siteKey: site,
      sourceId: source,
      description: optionalJson(rest.description),
      note: optionalJson(rest.note),
      publishedIn: release,
    },
    select: { id: true },
  })
}

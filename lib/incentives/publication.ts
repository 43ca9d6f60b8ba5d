import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { IncentiveContent } from './schema'

export async function publishIncentive(tx: Transaction, release: number, content: IncentiveContent) {
  const { slug, scope, basis, sources, ...rest } = content
  await tx.incentive.upsert({ where: { slug }, create: { slug }, update: {} })
  return tx.incentiveVersion.create({
    data: {
      ...rest,
      rate: optionalJson(rest.rate),
      years: optionalJson(rest.years),
      conditions: optionalJson(rest.conditions),
      note: optionalJson(rest.note),
      incentiveSlug: slug,
      scopeKey: scope,
      publishedIn: release,
      basis: {
        create: basis.map(({ instrument, article }, position) => ({
          position,
          instrumentSlug: instrument,
          article: optionalJson(article),
        })),
      },
      sources: { create: sources.map((sourceId, position) => ({ position, sourceId })) },
    },
    select: { id: true },
  })
}

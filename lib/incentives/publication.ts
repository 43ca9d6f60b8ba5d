import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { IncentiveContent } from './schema'

export async function publishIncentive(tx: Transaction, release: number, content: IncentiveContent) {
  const { slug, scope, basis, sources, criteria, terms, companions, ...rest } = content
  // Companions may be published by the same release, after it.
  for (const named of [slug, ...companions.map(({ incentive }) => incentive)])
    await tx.incentive.upsert({ where: { slug: named }, create: { slug: named }, update: {} })
  return tx.incentiveVersion.create({
    data: {
      ...rest,
      rate: optionalJson(rest.rate),
      years: optionalJson(rest.years),
      conditions: optionalJson(rest.conditions),
      note: optionalJson(rest.note),
      transition: optionalJson(rest.transition),
      unpriced: optionalJson(rest.unpriced),
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
      criteria: {
        create: criteria.map(({ question, instrument, article, doubt, ...asked }, position) => ({
          ...asked,
          position,
          questionKey: question,
          instrumentSlug: instrument,
          article: optionalJson(article),
          doubt: optionalJson(doubt),
        })),
      },
      terms: {
        create: terms.map(({ instrument, article, doubt, ...granted }, position) => ({
          ...granted,
          position,
          instrumentSlug: instrument,
          article: optionalJson(article),
          doubt: optionalJson(doubt),
        })),
      },
      companions: {
        create: companions.map(({ incentive, doubt }, position) => ({
          position,
          companionSlug: incentive,
          doubt: optionalJson(doubt),
        })),
      },
      sources: { create: sources.map((sourceId, position) => ({ position, sourceId })) },
    },
    select: { id: true },
  })
}

import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import { INCENTIVE_CATEGORIES, type IncentiveContent } from './schema'

type Words = 'rate' | 'years' | 'conditions' | 'note'

/** What legal instruments grant, with the articles and reports that it rests on. */
export type Incentive = Omit<IncentiveContent, 'scope' | 'basis' | 'sources' | Words> &
  Record<Words, Text | null> & {
    scope: { key: string; name: Text }
    basis: { instrument: { slug: string; title: Text; number: string }; article: Text | null }[]
    sources: SourceRef[]
    release: number
  }

const scopeName = (at: AsOf) =>
  ({ select: { versions: { ...newestKnown(at), select: { name: true } } } }) as const

export const incentiveSelect = (at: AsOf) =>
  ({
    incentiveSlug: true,
    position: true,
    title: true,
    categories: true,
    scope: { select: { key: true, network: scopeName(at), place: scopeName(at), zone: scopeName(at) } },
    gives: true,
    rate: true,
    years: true,
    conditions: true,
    force: true,
    forceNote: true,
    note: true,
    verified: true,
    confidence: true,
    publishedIn: true,
    basis: {
      select: {
        article: true,
        instrument: {
          select: { slug: true, versions: { ...newestKnown(at), select: { title: true, number: true } } },
        },
      },
      orderBy: { position: 'asc' },
    },
    sources: { select: { source: { select: sourceRefSelect(at) } }, orderBy: { position: 'asc' } },
  }) satisfies Prisma.IncentiveVersionSelect

type IncentiveRow = Prisma.IncentiveVersionGetPayload<{ select: ReturnType<typeof incentiveSelect> }>

export function toIncentive({
  incentiveSlug,
  publishedIn,
  scope,
  basis,
  sources,
  ...row
}: IncentiveRow): Incentive {
  const identity = scope.network ?? scope.place ?? scope.zone
  return {
    ...row,
    slug: incentiveSlug,
    title: textOf(row.title),
    categories: INCENTIVE_CATEGORIES.filter((category) => row.categories.includes(category)),
    scope: { key: scope.key, name: textOf(only(identity?.versions ?? []).name) },
    gives: textOf(row.gives),
    rate: optionalTextOf(row.rate),
    years: optionalTextOf(row.years),
    conditions: optionalTextOf(row.conditions),
    forceNote: textOf(row.forceNote),
    note: optionalTextOf(row.note),
    basis: basis.map(({ article, instrument: { slug, versions } }) => {
      const { title, number } = only(versions)
      return { instrument: { slug, number, title: textOf(title) }, article: optionalTextOf(article) }
    }),
    sources: sources.map(({ source }) => toSourceRef(source)),
    release: publishedIn,
  }
}

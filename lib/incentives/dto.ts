import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import { type Criterion, INCENTIVE_CATEGORIES, type IncentiveContent, type Term } from './schema'

type Words = 'rate' | 'years' | 'conditions' | 'note' | 'transition' | 'unpriced'

/** A legal instrument as others name it. */
export type InstrumentRef = { slug: string; title: Text; number: string }

/** A condition, as the answer to a question that meets it. */
export type IncentiveCriterion = Omit<Criterion, 'instrument' | 'article' | 'doubt'> & {
  instrument: InstrumentRef | null
  article: Text | null
  doubt: Text | null
}

/** What is granted of one tax; percentages as decimal text. */
export type IncentiveTerm = Omit<Term, 'instrument' | 'article' | 'doubt'> & {
  instrument: InstrumentRef
  article: Text | null
  doubt: Text | null
}

/** What legal instruments grant, with the articles and reports that it rests on. */
export type Incentive = Omit<
  IncentiveContent,
  'scope' | 'basis' | 'sources' | 'criteria' | 'terms' | 'companions' | Words
> &
  Record<Words, Text | null> & {
    scope: { key: string; name: Text }
    criteria: IncentiveCriterion[]
    terms: IncentiveTerm[]
    companions: { incentive: { slug: string; title: Text }; doubt: Text | null }[]
    basis: { instrument: InstrumentRef; article: Text | null }[]
    sources: SourceRef[]
    release: number
  }

const scopeName = (at: AsOf) =>
  ({ select: { versions: { ...newestKnown(at), select: { name: true } } } }) as const

const instrumentRef = (at: AsOf) =>
  ({
    select: { slug: true, versions: { ...newestKnown(at), select: { title: true, number: true } } },
  }) satisfies Prisma.LegalInstrumentDefaultArgs

const grounds = (at: AsOf) => ({ instrument: instrumentRef(at), article: true, doubt: true }) as const

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
    grantedFrom: true,
    grantedUntil: true,
    transition: true,
    unpriced: true,
    publishedIn: true,
    criteria: {
      select: {
        ...grounds(at),
        questionKey: true,
        test: true,
        value: true,
        alternative: true,
        variant: true,
      },
      orderBy: { position: 'asc' },
    },
    terms: {
      select: {
        ...grounds(at),
        tax: true,
        kind: true,
        variant: true,
        percent: true,
        years: true,
        exemptYears: true,
        reducedYears: true,
        reducedBy: true,
        times: true,
        countFrom: true,
        atLatestIn: true,
      },
      orderBy: { position: 'asc' },
    },
    companions: {
      select: {
        doubt: true,
        companion: { select: { slug: true, versions: { ...newestKnown(at), select: { title: true } } } },
      },
      orderBy: { position: 'asc' },
    },
    basis: {
      select: { article: true, instrument: instrumentRef(at) },
      orderBy: { position: 'asc' },
    },
    sources: { select: { source: { select: sourceRefSelect(at) } }, orderBy: { position: 'asc' } },
  }) satisfies Prisma.IncentiveVersionSelect

type IncentiveRow = Prisma.IncentiveVersionGetPayload<{ select: ReturnType<typeof incentiveSelect> }>

const toInstrumentRef = ({ slug, versions }: IncentiveRow['basis'][number]['instrument']): InstrumentRef => {
  const { title, number } = only(versions)
  return { slug, number, title: textOf(title) }
}

const toCriterion = ({
  questionKey,
  instrument,
  article,
  doubt,
  ...row
}: IncentiveRow['criteria'][number]): IncentiveCriterion => ({
  ...row,
  question: questionKey,
  instrument: instrument && toInstrumentRef(instrument),
  article: optionalTextOf(article),
  doubt: optionalTextOf(doubt),
})

const toTerm = ({ instrument, article, doubt, ...row }: IncentiveRow['terms'][number]): IncentiveTerm => ({
  ...row,
  percent: row.percent?.toFixed() ?? null,
  reducedBy: row.reducedBy?.toFixed() ?? null,
  times: row.times?.toFixed() ?? null,
  instrument: toInstrumentRef(instrument),
  article: optionalTextOf(article),
  doubt: optionalTextOf(doubt),
})

export function toIncentive({
  incentiveSlug,
  publishedIn,
  scope,
  basis,
  sources,
  criteria,
  terms,
  companions,
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
    transition: optionalTextOf(row.transition),
    unpriced: optionalTextOf(row.unpriced),
    criteria: criteria.map(toCriterion),
    terms: terms.map(toTerm),
    // One that is published later is no companion yet.
    companions: companions.flatMap(
      ({
        companion: {
          slug,
          versions: [known],
        },
        doubt,
      }) =>
        known ? [{ incentive: { slug, title: textOf(known.title) }, doubt: optionalTextOf(doubt) }] : [],
    ),
    basis: basis.map(({ article, instrument }) => ({
      instrument: toInstrumentRef(instrument),
      article: optionalTextOf(article),
    })),
    sources: sources.map(({ source }) => toSourceRef(source)),
    release: publishedIn,
  }
}

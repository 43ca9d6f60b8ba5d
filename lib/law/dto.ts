import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { Tax } from '@/lib/incentives/tax-term'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import type { LegalInstrumentContent } from './schema'

/** What an instrument does to another, and from when on, as far as it is known. */
export type InstrumentEffect = {
  kind: LegalInstrumentContent['effects'][number]['kind']
  instrument: { slug: string; title: Text; number: string }
  from: string | null
  part: Text | null
  doubt: Text | null
}

/** The rate of a tax without any incentive; percent as decimal text. */
export type StandardRate = { tax: Tax; percent: string; article: Text | null; doubt: Text | null }

/** A law, decree, resolution, decision, circular or official letter, as far as it is known. */
export type LegalInstrument = Omit<
  LegalInstrumentContent,
  'source' | 'issuer' | 'summary' | 'datesNote' | 'note' | 'effects' | 'standardRates'
> & {
  issuer: Text | null
  summary: Text | null
  datesNote: Text | null
  note: Text | null
  source: SourceRef | null
  effects: InstrumentEffect[]
  standardRates: StandardRate[]
  release: number
}

export const instrumentSelect = (at: AsOf) =>
  ({
    instrumentSlug: true,
    number: true,
    kind: true,
    title: true,
    issuer: true,
    summary: true,
    issued: true,
    effective: true,
    until: true,
    datesNote: true,
    force: true,
    note: true,
    verified: true,
    source: { select: sourceRefSelect(at) },
    effects: {
      select: {
        kind: true,
        from: true,
        part: true,
        doubt: true,
        instrument: {
          select: { slug: true, versions: { ...newestKnown(at), select: { title: true, number: true } } },
        },
      },
      orderBy: { position: 'asc' },
    },
    standardRates: {
      select: { tax: true, percent: true, article: true, doubt: true },
      orderBy: { position: 'asc' },
    },
    publishedIn: true,
  }) satisfies Prisma.LegalInstrumentVersionSelect

type InstrumentRow = Prisma.LegalInstrumentVersionGetPayload<{ select: ReturnType<typeof instrumentSelect> }>

export const toInstrument = ({
  instrumentSlug,
  publishedIn,
  source,
  effects,
  standardRates,
  ...row
}: InstrumentRow): LegalInstrument => ({
  ...row,
  slug: instrumentSlug,
  title: textOf(row.title),
  issuer: optionalTextOf(row.issuer),
  summary: optionalTextOf(row.summary),
  datesNote: optionalTextOf(row.datesNote),
  force: textOf(row.force),
  note: optionalTextOf(row.note),
  source: source && toSourceRef(source),
  // One that is published later is not known yet.
  effects: effects.flatMap(
    ({
      instrument: {
        slug,
        versions: [known],
      },
      part,
      doubt,
      ...effect
    }) =>
      known
        ? [
            {
              ...effect,
              instrument: { slug, number: known.number, title: textOf(known.title) },
              part: optionalTextOf(part),
              doubt: optionalTextOf(doubt),
            },
          ]
        : [],
  ),
  standardRates: standardRates.map(({ percent, article, doubt, ...rate }) => ({
    ...rate,
    percent: percent.toFixed(),
    article: optionalTextOf(article),
    doubt: optionalTextOf(doubt),
  })),
  release: publishedIn,
})

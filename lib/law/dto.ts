import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { AsOf } from '@/lib/releases/as-of'
import { optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import type { LegalInstrumentContent } from './schema'

/** A law, decree, resolution, decision, circular or official letter, as far as it is known. */
export type LegalInstrument = Omit<LegalInstrumentContent, 'source' | 'summary' | 'datesNote' | 'note'> & {
  summary: Text | null
  datesNote: Text | null
  note: Text | null
  source: SourceRef | null
  release: number
}

export const instrumentSelect = (at: AsOf) =>
  ({
    instrumentSlug: true,
    number: true,
    kind: true,
    title: true,
    summary: true,
    issued: true,
    effective: true,
    until: true,
    datesNote: true,
    force: true,
    note: true,
    verified: true,
    source: { select: sourceRefSelect(at) },
    publishedIn: true,
  }) satisfies Prisma.LegalInstrumentVersionSelect

type InstrumentRow = Prisma.LegalInstrumentVersionGetPayload<{ select: ReturnType<typeof instrumentSelect> }>

export const toInstrument = ({
  instrumentSlug,
  publishedIn,
  source,
  ...row
}: InstrumentRow): LegalInstrument => ({
  ...row,
  slug: instrumentSlug,
  title: textOf(row.title),
  summary: optionalTextOf(row.summary),
  datesNote: optionalTextOf(row.datesNote),
  force: textOf(row.force),
  note: optionalTextOf(row.note),
  source: source && toSourceRef(source),
  release: publishedIn,
})

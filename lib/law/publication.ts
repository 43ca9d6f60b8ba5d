import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { LegalInstrumentContent } from './schema'

export async function publishInstrument(tx: Transaction, release: number, content: LegalInstrumentContent) {
  const { slug, source, effects, standardRates, ...rest } = content
  // What it does something to may be published by the same release, after it.
  for (const named of [slug, ...effects.map(({ instrument }) => instrument)])
    await tx.legalInstrument.upsert({ where: { slug: named }, create: { slug: named }, update: {} })
  return tx.legalInstrumentVersion.create({
    data: {
      ...rest,
      issuer: optionalJson(rest.issuer),
      summary: optionalJson(rest.summary),
      datesNote: optionalJson(rest.datesNote),
      note: optionalJson(rest.note),
      sourceId: source,
      instrumentSlug: slug,
      publishedIn: release,
      effects: {
        create: effects.map(({ instrument, part, doubt, ...effect }, position) => ({
          ...effect,
          position,
          instrumentSlug: instrument,
          part: optionalJson(part),
          doubt: optionalJson(doubt),
        })),
      },
      standardRates: {
        create: standardRates.map(({ article, doubt, ...rate }, position) => ({
          ...rate,
          position,
          article: optionalJson(article),
          doubt: optionalJson(doubt),
        })),
      },
    },
    select: { id: true },
  })
}

import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { LegalInstrumentContent } from './schema'

export async function publishInstrument(tx: Transaction, release: number, content: LegalInstrumentContent) {
  const { slug, source, ...rest } = content
  await tx.legalInstrument.upsert({ where: { slug }, create: { slug }, update: {} })
  return tx.legalInstrumentVersion.create({
    data: {
      ...rest,
      summary: optionalJson(rest.summary),
      datesNote: optionalJson(rest.datesNote),
      note: optionalJson(rest.note),
      sourceId: source,
      instrumentSlug: slug,
      publishedIn: release,
    },
    select: { id: true },
  })
}

import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { SourceContent } from './schema'

export async function publishSource(tx: Transaction, release: number, { id, ...content }: SourceContent) {
  await tx.source.upsert({ where: { id }, create: { id }, update: {} })
  return tx.sourceVersion.create({
    data: { ...content, note: optionalJson(content.note), sourceId: id, publishedIn: release },
    select: { id: true },
  })
}

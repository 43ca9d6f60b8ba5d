import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { ConflictContent } from './schema'

export async function publishConflict(tx: Transaction, release: number, content: ConflictContent) {
  const { key, subjects, ...texts } = content
  await tx.conflict.upsert({ where: { key }, create: { key }, update: {} })
  const version = await tx.conflictVersion.create({
    data: { ...texts, conflictKey: key, publishedIn: release },
    select: { id: true },
  })
  await tx.conflictSubject.createMany({
    data: subjects.map((subjectKey) => ({ conflictVersionId: version.id, subjectKey })),
  })
  return version
}

import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { AttachmentContent } from './schema'

export async function publishAttachment(tx: Transaction, release: number, content: AttachmentContent) {
  const { key, subject, file, ...rest } = content
  await tx.attachment.upsert({ where: { key }, create: { key }, update: {} })
  return tx.attachmentVersion.create({
    data: {
      ...rest,
      attachmentKey: key,
      subjectKey: subject,
      fileDigest: file,
      alternative: optionalJson(rest.alternative),
      publishedIn: release,
    },
    select: { id: true },
  })
}

import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import type { Rendition } from './attachment'
import { attachmentSelect, fileSelect, renditionsOf, toAttachment } from './dto'

/** The pictures and documents of a zone, network, site or place, in the order in which they are shown. */
export const listAttachments = publicRead(
  'attachments',
  (at: AsOf, subject: string) => liveTags(at, tags.attachments(subject)),
  async (at, subject) => {
    const rows = await db().attachmentVersion.findMany({
      where: { ...visible(at), subjectKey: subject },
      select: attachmentSelect,
      orderBy: [{ position: 'asc' }, { attachmentKey: 'asc' }],
    })
    return rows.map(toAttachment)
  },
)

export type FoundFile = { rendition: Rendition; name: string; isPublished: boolean }

/**
 * A rendition by the digest in its address and its width (null for a document). What was published once stays readable,
 * since pages of the past show it. Not remembered: the answer itself is kept by whoever reads it.
 * @returns null when there is none
 */
export async function findFile(digest: string, width: number | null): Promise<FoundFile | null> {
  const file = await db().storedFile.findUnique({
    where: { digest },
    select: { ...fileSelect, name: true, attachments: { select: { id: true }, take: 1 } },
  })
  const rendition = file && renditionsOf(file).find((one) => one.width === width)
  return rendition ? { rendition, name: file.name, isPublished: file.attachments.length > 0 } : null
}

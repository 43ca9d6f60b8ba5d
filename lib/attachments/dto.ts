import 'server-only'
import * as z from 'zod'
import type { Prisma } from '@/prisma/generated/client'
import { optionalTextOf, textOf } from '@/lib/releases/known'
import type { Attachment, Rendition } from './attachment'

export const fileSelect = {
  digest: true,
  mediaType: true,
  bytes: true,
  width: true,
  height: true,
  sizes: true,
} satisfies Prisma.StoredFileSelect

type FileRow = Prisma.StoredFileGetPayload<{ select: typeof fileSelect }>

/** What `StoredFile.sizes` holds. */
export const storedSizes = z.array(
  z.object({
    width: z.int(),
    height: z.int(),
    mediaType: z.string(),
    bytes: z.int(),
    digest: z.string(),
  }),
)

/** Every rendition of a stored file, the smallest first, itself last. */
export const renditionsOf = ({ sizes, digest, mediaType, bytes, width, height }: FileRow): Rendition[] => [
  ...storedSizes.parse(sizes),
  { width, height, mediaType, bytes, digest },
]

export const attachmentSelect = {
  id: true,
  attachmentKey: true,
  subjectKey: true,
  kind: true,
  title: true,
  alternative: true,
  credit: true,
  publishedIn: true,
  file: { select: fileSelect },
} satisfies Prisma.AttachmentVersionSelect

type AttachmentRow = Prisma.AttachmentVersionGetPayload<{ select: typeof attachmentSelect }>

export const toAttachment = (row: AttachmentRow): Attachment => ({
  key: row.attachmentKey,
  id: row.id,
  subject: row.subjectKey,
  kind: row.kind,
  title: textOf(row.title),
  alternative: optionalTextOf(row.alternative),
  credit: row.credit,
  file: row.file.digest,
  renditions: renditionsOf(row.file),
  release: row.publishedIn,
})

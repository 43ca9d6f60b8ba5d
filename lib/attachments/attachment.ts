import type { Text } from '@/lib/shared/text'
import type { ATTACHMENT_KINDS } from './schema'

/** One size of a picture, or a document's only one. Pixels; null for documents. */
export type Rendition = {
  width: number | null
  height: number | null
  mediaType: string
  bytes: number
  /** SHA-256 of these very bytes, by which the storage finds them. */
  digest: string
}

/** A picture or document as a page shows it. The renditions go from the smallest to the largest. */
export type Attachment = {
  key: string
  id: number
  subject: string
  kind: (typeof ATTACHMENT_KINDS)[number]
  title: Text
  alternative: Text | null
  credit: string
  /** SHA-256 of the largest rendition: the file's name in every address. */
  file: string
  renditions: Rendition[]
  release: number
}

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/webp': 'webp', 'application/pdf': 'pdf' }
const extensionOf = (mediaType: string) => EXTENSIONS[mediaType] ?? 'bin'

/** Where a browser fetches a rendition: `/files/<digest>/960.webp`, `/files/<digest>/document.pdf`. */
export const fileAddress = (file: string, { width, mediaType }: Pick<Rendition, 'width' | 'mediaType'>) =>
  `/files/${file}/${width ?? 'document'}.${extensionOf(mediaType)}`

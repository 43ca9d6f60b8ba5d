import { fileTypeFromBuffer } from 'file-type'

/** The pictures that are taken in, as their bytes say and not their names. */
export const PICTURE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/tiff',
  'image/avif',
] as const
export const DOCUMENT_TYPES = ['application/pdf'] as const

export type Sniffed =
  | { kind: 'picture'; mediaType: (typeof PICTURE_TYPES)[number] }
  | { kind: 'document'; mediaType: (typeof DOCUMENT_TYPES)[number] }

/** Pictures that can carry scripts, or that only some devices open, and what else people try. */
export type Refused = 'empty' | 'svg' | 'heic' | 'office' | 'unknown_type'

const OFFICE = /officedocument|opendocument|x-cfb|msword|ms-excel|ms-powerpoint/
const looksLikeSvg = (bytes: Uint8Array) =>
  /<svg[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))

/**
 * What a file is, told from its first bytes: a name or a browser's word for it can be anything.
 * @returns what it is, or why it is not taken
 */
export async function sniff(bytes: Uint8Array): Promise<Sniffed | Refused> {
  if (bytes.length === 0) return 'empty'
  const mime = (await fileTypeFromBuffer(bytes))?.mime as string | undefined
  const picture = PICTURE_TYPES.find((known) => known === mime)
  if (picture) return { kind: 'picture', mediaType: picture }
  const document = DOCUMENT_TYPES.find((known) => known === mime)
  if (document) return { kind: 'document', mediaType: document }
  if (mime?.startsWith('image/hei')) return 'heic'
  if (mime !== undefined && OFFICE.test(mime)) return 'office'
  return looksLikeSvg(bytes) ? 'svg' : 'unknown_type'
}

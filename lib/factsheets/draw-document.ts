import 'server-only'
import { createHash } from 'node:crypto'
import { renderToBuffer } from '@react-pdf/renderer'
import { keepDocuments, type KeptDocument } from './kept-documents'
import { registerTypeface } from './typeface'

type Drawing = Parameters<typeof renderToBuffer>[0]

/** How many pages a document has: its objects are not compressed, what they hold is. */
const pagesOf = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

/** Draws a document. The same drawing always makes the same bytes. */
export async function drawDocument(drawing: Drawing): Promise<KeptDocument> {
  registerTypeface()
  const drawn = await renderToBuffer(drawing)
  const bytes = Uint8Array.from(drawn)
  return { bytes, pages: pagesOf(drawn), tag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }
}

/** The documents that this server made last. About as many as there are zones, in both languages, and some briefings. */
export const keptDocument = keepDocuments({ most: 24_000_000, waiting: 20 })

/** The first of several drawings that has no more pages than it may have; the last when all have more. */
export async function drawWithin(most: number, drawings: readonly (() => Drawing)[]): Promise<KeptDocument> {
  const [draw, ...others] = drawings
  if (!draw) throw new Error('There is nothing to draw')
  const document = await drawDocument(draw())
  return document.pages <= most || others.length === 0 ? document : drawWithin(most, others)
}

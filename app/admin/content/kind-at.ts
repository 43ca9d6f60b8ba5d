import { notFound } from 'next/navigation'
import { isWritten, type WrittenKind } from '@/lib/editor/described'

/** The kind that an address names; anything else is not found. */
export const kindAt = (part: string): WrittenKind => (isWritten(part) ? part : notFound())

/** An id in an address; undefined when there is none. */
export const idAsked = (part: string | string[] | undefined) =>
  typeof part === 'string' && /^\d{1,9}$/.test(part) ? Number(part) : undefined

import { notFound } from 'next/navigation'
import { isWritten, type WrittenKind } from '@/lib/editor/described'

/** The kind that an address names; anything else is not found. */
export const kindAt = (part: string): WrittenKind => (isWritten(part) ? part : notFound())

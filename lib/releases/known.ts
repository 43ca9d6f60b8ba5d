import type { Prisma } from '@/prisma/generated/client'
import type { Text } from '@/lib/shared/text'
import type { AsOf } from './as-of'

/**
 * The newest version known at a time, of something that a visible row refers to. Not `visible`: a figure still names
 * its source after the source was withdrawn.
 */
export function newestKnown(at: AsOf) {
  return {
    where: at === 'live' ? {} : { publishedIn: { lte: at } },
    orderBy: { publishedIn: 'desc' },
    take: 1,
  } as const
}

/** The one row of a `newestKnown` list. Its absence would be a broken reference, which the database forbids. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A published row refers to something that was never published')
  return row
}

/** A bilingual column as text; the database's is_bilingual() answers for its shape. */
export const textOf = (json: Prisma.JsonValue) => json as Text
export const optionalTextOf = (json: Prisma.JsonValue | null) => json as Text | null

import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'

const sourceFields = { title: true, publisher: true, url: true, published: true, quality: true } as const

export const sourceRefSelect = (at: AsOf) =>
  ({ id: true, versions: { ...newestKnown(at), select: sourceFields } }) satisfies Prisma.SourceSelect

type SourceRefRow = Prisma.SourceGetPayload<{ select: ReturnType<typeof sourceRefSelect> }>

export const toSourceRef = ({ id, versions }: SourceRefRow): SourceRef => ({ id, ...only(versions) })

/** A source as the list of sources shows it. */
export type Source = SourceRef & { note: Text | null; versionId: number; release: number }

export const sourceSelect = {
  id: true,
  sourceId: true,
  ...sourceFields,
  note: true,
  publishedIn: true,
} satisfies Prisma.SourceVersionSelect

type SourceRow = Prisma.SourceVersionGetPayload<{ select: typeof sourceSelect }>

export const toSource = ({ id, sourceId, publishedIn, note, ...row }: SourceRow): Source => ({
  ...row,
  id: sourceId,
  note: optionalTextOf(note),
  versionId: id,
  release: publishedIn,
})

import 'server-only'
import { db } from '@/lib/platform/db'
import { fail, ok, type Result } from '@/lib/shared/result'
import { digestOf, type LinkState, stateOf } from './link'
import type { Refusal } from './refusal'
import { inTrial } from './stored'

/** Why a link leads nowhere; `unknown` when there never was such a link. */
export type Ended =
  | { code: 'unknown' | Exclude<LinkState, 'open' | 'published'> }
  | { code: 'published'; release: number | null }

async function linkOf(token: string, now: Date) {
  const link = await db().previewLink.findUnique({
    where: { tokenDigest: digestOf(token) },
    select: {
      id: true,
      name: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      changeSetId: true,
      changeSet: { select: { state: true, submittedAt: true, releaseNumber: true } },
    },
  })
  return link && { ...link, state: stateOf(link, link.changeSet, now) }
}

const endOf = (link: Awaited<ReturnType<typeof linkOf>>): Ended | null => {
  if (!link) return { code: 'unknown' }
  if (link.state === 'published') return { code: 'published', release: link.changeSet.releaseNumber }
  return link.state === 'open' ? null : { code: link.state }
}

/** Why a link leads nowhere; null when it does lead somewhere. Nothing is noted. */
export const endOfLink = async (token: string, now = new Date()) => endOf(await linkOf(token, now))

/** What a link shows, and for whom and until when. */
export type Shown<Value> = { page: Value; name: string; expiresAt: string }

/**
 * What pages would show after the publication that a link is about. Takes no actor: whoever holds the token may read.
 * Every visit is noted, whatever comes of it. Never kept.
 * @param path what is asked for, such as `/vi/zones/qtsc`
 * @param read makes all its reads before it answers; it is told the figures that stand in the trial alone
 */
export async function readByLink<Value>(
  token: string,
  path: string,
  read: (figures: readonly number[]) => Promise<Value>,
  now = new Date(),
): Promise<Result<Shown<Value>, Ended | Refusal>> {
  const link = await linkOf(token, now)
  const end = endOf(link)
  if (link)
    await db().previewVisit.create({
      data: { linkId: link.id, at: now, path: path.slice(0, 500), allowed: end === null },
    })
  if (!link || end) return fail(end ?? { code: 'unknown' as const })
  const tried = await inTrial(link.changeSetId, ({ figures }) => read(figures))
  return tried.ok
    ? ok({ page: tried.value, name: link.name, expiresAt: link.expiresAt.toISOString() })
    : tried
}

import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import type { Check } from './check'
import { draftChecks } from './draft-checks'

/**
 * What is to be said about a change set before it is published: for its author and for whoever may publish it.
 * @throws AppError FORBIDDEN
 */
export async function listChecks(actor: Actor, changeSet: number): Promise<Check[]> {
  const row = await db().changeSet.findUnique({
    where: { id: changeSet },
    select: { authorId: true, changes: { select: { zoneSlug: true } } },
  })
  if (!row) return []
  // What is only typed, and no figure yet, is its author's alone.
  if (row.authorId !== actor.id && row.changes.length === 0) return []
  if (row.authorId !== actor.id)
    for (const { zoneSlug } of row.changes) authorize(actor, 'change:publish', zoneSlug)
  return draftChecks(db(), changeSet)
}

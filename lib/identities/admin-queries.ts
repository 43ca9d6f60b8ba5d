import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import type { Violation } from './identity'
import { named } from './named'
import { overlaid } from './overlaid'
import { readHeld } from './read-held'
import { violations } from './violations'

/**
 * The rules between figures that the publication of a draft would be refused for, as things stand now. For its author
 * and for whoever may publish it.
 * @throws AppError FORBIDDEN
 */
export async function listDraftViolations(actor: Actor, changeSet: number): Promise<Violation[]> {
  const draft = await db().changeSet.findUnique({
    where: { id: changeSet, state: 'draft' },
    select: { authorId: true, changes: { orderBy: { position: 'asc' } } },
  })
  if (!draft) return []
  const { authorId, changes } = draft
  if (authorId !== actor.id) for (const { zoneSlug } of changes) authorize(actor, 'change:publish', zoneSlug)

  const held = overlaid(await readHeld(db(), changes), changes)
  return named(db(), violations(held), held.metrics)
}

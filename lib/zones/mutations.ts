import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { addAllToDraft, type DraftedChange } from '@/lib/changes/draft'
import type { ZoneWithdrawalForm } from '@/lib/changes/form-schema'
import { standingBase } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { ok } from '@/lib/shared/result'
import { publishedOf } from './published-of'

const withdrawn = (
  kind: DraftedChange['kind'],
  base: number,
  zone: string,
  why: ZoneWithdrawalForm['why'],
): DraftedChange => ({ kind, operation: 'withdraw', zone, base, content: null, why, replaces: null })

/**
 * Proposes to take a zone back with all that is published of it and of its sites, for one reason: figures of a zone
 * that is in no list would be found by nobody but counted by every sum. It takes the place of whatever else the
 * actor's draft holds of the zone. All of it stays readable at the releases that held it.
 * @returns the address of the draft; or `stale` with the profile that stands now
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function proposeZoneWithdrawal(actor: Actor, { base, why }: ZoneWithdrawalForm) {
  const standing = await standingBase('zone', base)
  const named = standing.ok ? standing.value : standing.problem.detail.theirs
  authorize(actor, 'change:propose', named?.content.slug ?? null)
  if (!standing.ok) return standing

  const { slug } = standing.value.content
  const propose = async (tx: Transaction) => {
    const { observations, statements, sites } = await publishedOf(tx, slug)
    return addAllToDraft(tx, actor, slug, [
      withdrawn('zone', base, slug, why),
      ...sites.map(({ id }) => withdrawn('site', id, slug, why)),
      ...observations.map(({ id }) => withdrawn('observation', id, slug, why)),
      ...statements.map(({ id }) => withdrawn('statement', id, slug, why)),
    ])
  }
  return ok({ next: `/admin/changes/${await db().$transaction(propose)}` })
}

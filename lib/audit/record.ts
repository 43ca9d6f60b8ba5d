import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Actor } from '@/lib/auth/policy'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'

type Entry = {
  action:
    | 'change.proposed'
    | 'change.removed'
    | 'change.explained'
    | 'change-set.submitted'
    | 'change-set.taken-back'
    | 'change-set.returned'
    | 'change-set.approved'
    | 'change-set.commented'
    | 'release.published'
    | 'release.reviewed-afterwards'
    | 'zone.one-person-rule'
    | 'preview.shared'
    | 'preview.revoked'
    | 'file.uploaded'
    | 'import.received'
    | 'import.taken'
    | 'alarm.closed'
    | 'person.created'
    | 'sign-in.succeeded'
    | 'sign-in.failed'
  /** What was acted upon: `zone:qtsc`, `release:12`, `person:…`. */
  subject: string
  detail?: Prisma.InputJsonObject
}

/**
 * Takes the transaction, not the client: an act and its record are committed together or not at all. The last thing in
 * a transaction, because entries are chained one after another: nobody else can record until it ends.
 * @param actor null for what the software does by itself, such as loading the bundled facts
 */
export function record(tx: Transaction, actor: Pick<Actor, 'id'> | null, { action, subject, detail }: Entry) {
  return tx.auditEntry.create({
    data: { actorId: actor?.id ?? null, action, subject, detail: optionalJson(detail ?? null) },
  })
}

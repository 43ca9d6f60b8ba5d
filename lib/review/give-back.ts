import 'server-only'
import { createTranslator } from 'use-intl/core'
import type { Refusal } from '@/lib/alarms/alarm'
import { raiseAlarm } from '@/lib/alarms/raise'
import { record } from '@/lib/audit/record'
import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/platform/transaction'
import { isLocale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

type Refused = {
  changeSet: number
  authorId: number | null
  changes: readonly { approvedById: number | null; zoneSlug: string | null }[]
}

/** The reason as its author reads it beside the draft. */
async function inWordsOf(tx: Transaction, authorId: number | null, reason: Refusal) {
  const author =
    authorId === null ? null : await tx.user.findUnique({ where: { id: authorId }, select: { locale: true } })
  const own = author?.locale ?? 'en'
  const locale = isLocale(own) ? own : 'en'
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'alarms' })
  return t(`refusal.${reason}`)
}

/**
 * Makes a change set whose publication was refused at its time its author's draft again, with the reason in words, and
 * raises an alarm that its author and its approvers get by mail. The caller has locked it.
 */
export async function giveBack(tx: Transaction, { changeSet, authorId, changes }: Refused, reason: Refusal) {
  await tx.changeSet.update({
    where: { id: changeSet },
    data: {
      state: 'draft',
      returnReason: await inWordsOf(tx, authorId, reason),
      returnedAt: new Date(),
      submittedAt: null,
      title: Prisma.DbNull,
      publicNote: Prisma.DbNull,
      approvedAt: null,
      scheduledFor: null,
      urgentReason: null,
    },
  })
  const zones = [...new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))]
  const people = [authorId, ...changes.map(({ approvedById }) => approvedById)].filter((id) => id !== null)
  await raiseAlarm(
    tx,
    { code: 'publication_refused', zones, changeSet, reason },
    { to: [...new Set(people)] },
  )
  await record(tx, null, {
    action: 'change-set.returned',
    subject: `change-set:${changeSet}`,
    detail: { reason },
  })
}

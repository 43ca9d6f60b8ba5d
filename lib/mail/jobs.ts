import 'server-only'
import { raiseAlarm } from '@/lib/alarms/raise'
import { db } from '@/lib/platform/db'
import { deliver, mailServer, isRefusedForGood, mailHost } from '@/lib/platform/mail'
import type { Transaction } from '@/lib/platform/transaction'
import { withoutTokens } from '@/lib/preview/link'

/** Longer than the mail server is waited for, while the row is locked. */
const ONE_MAIL = { timeout: 100_000, maxWait: 30_000 } as const
const MOST_SAID = 500

const inShort = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, MOST_SAID)

/** Locks a mail that still has to leave. Another worker that has it is waited for; what it sent is not sent again. */
async function lockWaiting(tx: Transaction, id: number) {
  const [waiting] = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "Mail" WHERE "id" = ${id} AND "sentAt" IS NULL AND "givenUpAt" IS NULL FOR UPDATE`
  return waiting ? tx.mail.findUniqueOrThrow({ where: { id } }) : null
}

async function stopTrying(tx: Transaction, mail: number, why: string) {
  await tx.mail.update({ where: { id: mail }, data: { givenUpAt: new Date() } })
  // Not by mail: it would go the same way.
  await raiseAlarm(tx, { code: 'mail_undeliverable', zones: [], mail, why }, { to: [] })
}

/**
 * Sends a mail once. Its row is locked from before it leaves until it is noted that it has; whoever is killed between
 * the server's yes and the note leaves a mail that is sent again, under the same Message-ID, by which servers and
 * readers' programs tell the second copy. Without a mail server it stays in the outbox.
 * @throws why the server did not take it on now; it is tried again later
 */
export async function sendMail(id: number, server: string | null = mailServer()): Promise<void> {
  if (server === null) return
  const failure = await db().$transaction(async (tx) => {
    const mail = await lockWaiting(tx, id)
    if (!mail) return null
    const { to, locale, subject, text, createdAt } = mail
    const messageId = `<mail-${id}-${createdAt.getTime()}@${mailHost()}>`
    try {
      await deliver({ messageId, to, locale, subject, text, date: createdAt }, server)
    } catch (error) {
      const why = inShort(error)
      await tx.mail.update({ where: { id }, data: { attempts: { increment: 1 }, failure: why } })
      if (!isRefusedForGood(error)) return error
      await stopTrying(tx, id, why)
      return null
    }
    await tx.mail.update({
      where: { id },
      // Whoever reads the outbox later cannot follow the link of somebody else.
      data: { attempts: { increment: 1 }, failure: null, sentAt: new Date(), text: withoutTokens(text) },
    })
    return null
  }, ONE_MAIL)
  if (failure !== null) throw failure
}

/** Stops trying a mail that failed as often as it may, and raises an alarm. */
export async function giveUpMail(id: number, why: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const mail = await lockWaiting(tx, id)
    if (mail) await stopTrying(tx, id, mail.failure ?? why)
  })
}

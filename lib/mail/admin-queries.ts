import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { mailServer } from '@/lib/platform/mail'
import { type FullMail, type MailRow, stateOf } from './mail'

const PAGE = 50

const rowSelect = {
  id: true,
  createdAt: true,
  to: true,
  subject: true,
  sentAt: true,
  givenUpAt: true,
  attempts: true,
} as const

type Row = {
  id: number
  createdAt: Date
  to: string
  subject: string
  sentAt: Date | null
  givenUpAt: Date | null
  attempts: number
}

const toMailRow = (row: Row): MailRow => ({
  id: row.id,
  writtenAt: row.createdAt.toISOString(),
  to: row.to,
  subject: row.subject,
  state: stateOf(row, mailServer() !== null),
  sentAt: row.sentAt?.toISOString() ?? null,
  attempts: row.attempts,
})

/**
 * Every mail that the portal wrote, the newest first, for administrators alone: mails tell of what is not published.
 * @param before only those older than the mail of this number
 * @returns a page of them, whether a mail server is set, and the number after which the next page begins
 * @throws AppError FORBIDDEN
 */
export async function listMails(actor: Actor, before: number | null) {
  authorize(actor, 'people:manage', null)
  const rows = await db().mail.findMany({
    where: before === null ? {} : { id: { lt: before } },
    select: rowSelect,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const mails = rows.slice(0, PAGE).map(toMailRow)
  return {
    mails,
    server: mailServer() !== null,
    next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null,
  }
}

/** @throws AppError FORBIDDEN */
export async function getMail(actor: Actor, id: number): Promise<FullMail | null> {
  authorize(actor, 'people:manage', null)
  const row = await db().mail.findUnique({
    where: { id },
    select: { ...rowSelect, text: true, locale: true, failure: true },
  })
  return row && { ...toMailRow(row), text: row.text, locale: row.locale, failure: row.failure }
}

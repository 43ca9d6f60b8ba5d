import 'server-only'
import { record } from '@/lib/audit/record'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { isPassword } from './password'

const ATTEMPTS = 10
const WINDOW_MINUTES = 15

/** Failed attempts are counted in the audit trail, so that they hold across servers and restarts. */
async function isThrottled(subject: string) {
  const since = new Date(Date.now() - WINDOW_MINUTES * 60_000)
  const failed = await db().auditEntry.count({
    where: { action: 'sign-in.failed', subject, at: { gte: since } },
  })
  return failed >= ATTEMPTS
}

/**
 * Who signs in with this address and password; null when the two do not belong together or the account is closed.
 * @throws AppError RATE_LIMITED after ten failed attempts in a quarter of an hour
 */
export async function signIn(email: string, password: string) {
  const address = email.trim().toLowerCase().slice(0, 320)
  const subject = `person:${address}`
  if (await isThrottled(subject))
    throw new AppError('RATE_LIMITED', `Too many attempts to sign in as ${address}`)

  const user = await db().user.findUnique({ where: { email: address } })
  const open = user !== null && user.disabledAt === null
  const known = await isPassword(open ? user.passwordHash : null, password)
  const person = known ? user : null
  await db().$transaction((tx) =>
    record(tx, person, { action: person ? 'sign-in.succeeded' : 'sign-in.failed', subject }),
  )
  return person && { id: String(person.id), name: person.name, email: person.email }
}

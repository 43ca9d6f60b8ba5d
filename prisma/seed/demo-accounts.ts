import { record } from '@/lib/audit/record'
import { hashPassword } from '@/lib/auth/password'
import { db } from '@/lib/platform/db'

const DEMO_ACCOUNTS = [
  { email: 'contributor@zonebook.test', name: 'Demo contributor', role: 'contributor' },
  { email: 'publisher@zonebook.test', name: 'Demo publisher', role: 'publisher' },
  { email: 'admin@zonebook.test', name: 'Demo administrator', role: 'administrator' },
] as const

/** The accounts of the contract, on the embedded database only. Accounts that exist keep their password. */
export async function createDemoAccounts(password: string) {
  const there = await db().user.findMany({ select: { email: true } })
  const missing = DEMO_ACCOUNTS.filter(({ email }) => !there.some((user) => user.email === email))
  for (const { email, name, role } of missing) {
    const passwordHash = await hashPassword(password)
    await db().$transaction(async (tx) => {
      await tx.user.create({ data: { email, name, passwordHash, appointments: { create: { role } } } })
      await record(tx, null, { action: 'person.created', subject: `person:${email}`, detail: { role } })
    })
  }
}

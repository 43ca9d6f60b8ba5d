import { record } from '@/lib/audit/record'
import { hashPassword, isPassword } from '@/lib/auth/password'
import { db } from '@/lib/platform/db'

const DEMO_ACCOUNTS = [
  { email: 'contributor@zonebook.test', name: 'Demo contributor', role: 'contributor' },
  { email: 'publisher@zonebook.test', name: 'Demo publisher', role: 'publisher' },
  { email: 'admin@zonebook.test', name: 'Demo administrator', role: 'administrator' },
] as const

type DemoAccount = (typeof DEMO_ACCOUNTS)[number]

async function create({ email, name, role }: DemoAccount, passwordHash: string) {
  await db().$transaction(async (tx) => {
    await tx.user.create({ data: { email, name, passwordHash, appointments: { create: { role } } } })
    await record(tx, null, { action: 'person.created', subject: `person:${email}`, detail: { role } })
  })
}

/** The demo accounts, on the embedded database only. Those that exist get this password if theirs is another. */
export async function createDemoAccounts(password: string) {
  for (const account of DEMO_ACCOUNTS) {
    const { email } = account
    const user = await db().user.findUnique({ where: { email }, select: { passwordHash: true } })
    if (!user) await create(account, await hashPassword(password))
    else if (!(await isPassword(user.passwordHash, password)))
      await db().user.update({ where: { email }, data: { passwordHash: await hashPassword(password) } })
  }
}

import { record } from '@/lib/audit/record'
import { hashPassword } from '@/lib/auth/password'
import { type PersonInput, personInput } from '@/lib/people/schema'
import { db } from '@/lib/platform/db'
import { fail, ok } from '@/lib/shared/result'

/**
 * The first administrator of a portal on a database of its operator's.
 * @returns `taken` when somebody has that address already
 * @throws ZodError when the address, name or password cannot be used
 */
export async function createAdministrator(input: PersonInput) {
  const { email, name, password } = personInput.parse(input)
  const passwordHash = await hashPassword(password)

  return db().$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) return fail('taken' as const)
    const { id } = await tx.user.create({
      data: { email, name, passwordHash, appointments: { create: { role: 'administrator' } } },
    })
    await record(tx, null, {
      action: 'person.created',
      subject: `person:${email}`,
      detail: { role: 'administrator' },
    })
    return ok({ id })
  })
}

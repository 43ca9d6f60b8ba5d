import 'server-only'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import type { Actor } from './policy'
import { authOptions } from './options'

const person = {
  id: true,
  name: true,
  email: true,
  locale: true,
  appointments: { select: { role: true, zoneSlug: true } },
} as const

/** The person with the rights that the database gives them now; null when there is none or the account is closed. */
export async function actorWithId(id: number): Promise<Actor | null> {
  const user = await db().user.findUnique({ where: { id, disabledAt: null }, select: person })
  if (!user) return null
  const { locale, appointments, ...own } = user
  const known: Omit<Actor, symbol> = {
    ...own,
    locale: locale === 'vi' ? 'vi' : 'en',
    appointments: appointments.map(({ role, zoneSlug }) => ({ role, zone: zoneSlug })),
  }
  // The one place where somebody becomes an actor: read from the database, just now.
  return known as Actor
}

/** Who is asking, read from the database once a request: a session can outlive a role. Null when nobody is signed in. */
export const signedInActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions())
  const id = Number(session?.user?.id)
  return Number.isSafeInteger(id) && id > 0 ? actorWithId(id) : null
})

/** @throws AppError UNAUTHENTICATED when nobody is signed in */
export async function currentActor(): Promise<Actor> {
  const actor = await signedInActor()
  if (!actor) throw new AppError('UNAUTHENTICATED', 'Sign in to continue')
  return actor
}

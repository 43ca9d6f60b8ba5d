import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { ok } from '@/lib/shared/result'
import type { Locale } from '@/lib/shared/text'

/** The language in which the portal speaks to a person from now on. Everyone's own, so there is nothing to authorise. */
export async function chooseLanguage(actor: Actor, locale: Locale) {
  await db().user.update({ where: { id: actor.id }, data: { locale }, select: { id: true } })
  return ok({ locale })
}

import 'server-only'
import { setRequestLocale } from 'next-intl/server'
import { cookies } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { signedInActor } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { AppError } from '@/lib/platform/errors'
import { isLocale, type Locale } from '@/lib/shared/text'

/**
 * The language of a staff page: the one chosen last in this browser, else the person's own. Known from then on to
 * everything that renders words, so it comes first.
 */
export async function staffLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('locale')?.value ?? ''
  const locale = isLocale(chosen) ? chosen : ((await signedInActor())?.locale ?? 'en')
  setRequestLocale(locale)
  return locale
}

/**
 * How every staff page begins: with somebody who is signed in.
 * @param address the page's own, to come back to after signing in
 */
export async function staffPage(address: string): Promise<{ actor: Actor; locale: Locale }> {
  const actor = await signedInActor()
  if (!actor) redirect(`/admin/sign-in?next=${encodeURIComponent(address)}`)
  return { actor, locale: await staffLocale() }
}

/** What is not there and what is not the actor's look the same from outside: not found. */
export async function orNotFound<Value>(reading: Promise<Value | null>): Promise<Value> {
  const value = await reading.catch((error: unknown) => {
    if (error instanceof AppError && (error.code === 'FORBIDDEN' || error.code === 'NOT_FOUND')) return null
    throw error
  })
  return value ?? notFound()
}

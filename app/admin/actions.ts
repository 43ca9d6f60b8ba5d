'use server'

import { redirect } from 'next/navigation'
import { cookies } from 'next/headers'
import { signedInActor } from '@/lib/auth/actor'
import { closeSession } from '@/lib/auth/session'
import { chooseLanguage } from '@/lib/people/mutations'
import { isLocale } from '@/lib/shared/text'

const A_YEAR = 365 * 24 * 60 * 60

/** The language of the staff pages: kept in this browser, and for the person wherever they sign in. */
export async function chooseLanguageAction(form: FormData) {
  const locale = String(form.get('locale'))
  if (!isLocale(locale)) return
  const [jar, actor] = await Promise.all([cookies(), signedInActor()])
  jar.set('locale', locale, { path: '/', sameSite: 'lax', maxAge: A_YEAR })
  if (actor) await chooseLanguage(actor, locale)
}

export async function signOutAction() {
  await closeSession()
  redirect('/admin/sign-in')
}

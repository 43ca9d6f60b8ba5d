import 'server-only'
import { encode } from 'next-auth/jwt'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { EIGHT_HOURS, overHttps } from './options'

const cookieName = () => `${overHttps() ? '__Secure-' : ''}next-auth.session-token`

/**
 * Signs somebody in whose password was just checked: writes the session cookie that next-auth reads. Done here and not
 * by next-auth's client, so that signing in needs no script.
 */
export async function openSession(person: { id: string; name: string; email: string }) {
  const { id, name, email } = person
  const token = await encode({
    token: { sub: id, name, email },
    secret: env().ZONEBOOK_SECRET ?? '',
    maxAge: EIGHT_HOURS,
  })
  const jar = await cookies()
  jar.set(cookieName(), token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: overHttps(),
    maxAge: EIGHT_HOURS,
  })
}

export async function closeSession() {
  const jar = await cookies()
  // A cookie with the __Secure- prefix is only deleted by one that is secure as well.
  jar.set(cookieName(), '', { httpOnly: true, sameSite: 'lax', path: '/', secure: overHttps(), maxAge: 0 })
}

import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { env } from '@/lib/platform/env'
import { AppError } from '@/lib/platform/errors'
import { signIn } from './sign-in'

declare module 'next-auth' {
  interface Session {
    user?: { id: string }
  }
}

export const EIGHT_HOURS = 8 * 60 * 60

/** Whether the portal is reached over https: its session cookie is then sent over nothing else. */
export const overHttps = () => env().ZONEBOOK_URL.startsWith('https://')

/** Made at each use, not at import: a build has no secret. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().ZONEBOOK_SECRET ?? '',
  useSecureCookies: overHttps(),
  session: { strategy: 'jwt', maxAge: EIGHT_HOURS },
  pages: { signIn: '/admin/sign-in', error: '/admin/sign-in' },
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given) => {
        try {
          return await signIn(given?.email ?? '', given?.password ?? '')
        } catch (error) {
          // The message is what the sign-in page hears; it turns the code into words.
          if (error instanceof AppError) throw new Error(error.code)
          throw error
        }
      },
    }),
  ],
  callbacks: {
    // The session carries who, never what they may do: rights are read fresh in actor.ts.
    session: ({ session, token }) => ({ ...session, user: { id: token.sub ?? '' } }),
  },
})

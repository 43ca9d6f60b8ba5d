import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from '@/lib/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Options are made at each request: a build has no secret. */
const handler = (request: NextRequest, context: Context) => NextAuth(request, context, authOptions())

export { handler as GET, handler as POST }

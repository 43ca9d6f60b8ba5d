'use server'

import * as z from 'zod'
import { ownAddress } from '@/lib/auth/own-address'
import { openSession } from '@/lib/auth/session'
import { signIn } from '@/lib/auth/sign-in'
import { visitorAction } from '@/lib/entry/action'
import { fail, ok } from '@/lib/shared/result'

const credentials = z.object({
  email: z.string().trim().min(1, 'required'),
  password: z.string().min(1, 'required'),
  next: z.string().optional(),
})

async function openSessionOf({ email, password, next }: z.output<typeof credentials>) {
  const person = await signIn(email, password)
  if (!person) return fail({ code: 'wrong_password' })
  await openSession(person)
  return ok({ next: ownAddress(next) })
}

export const signInAction = visitorAction(credentials, openSessionOf)

import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { textOf } from '@/lib/releases/known'
import type { Identity } from './identity'
import { identityRule } from './schema'

export const identitySelect = {
  id: true,
  identityKey: true,
  name: true,
  rule: true,
} satisfies Prisma.IdentityVersionSelect

type IdentityRow = Prisma.IdentityVersionGetPayload<{ select: typeof identitySelect }>

export const toIdentity = ({ identityKey, name, rule }: IdentityRow): Identity => ({
  key: identityKey,
  name: textOf(name),
  rule: identityRule.parse(rule),
})

import { Prisma } from '@/prisma/generated/client'

/** A value for an optional JSON column: SQL NULL when there is none, never the JSON word null. */
export const optionalJson = <Value extends Prisma.InputJsonValue>(value: Value | null) =>
  value ?? Prisma.DbNull

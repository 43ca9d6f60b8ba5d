import type { PrismaClient } from '@/prisma/generated/client'

/** What is handed to code that writes inside somebody else's transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'
import { currentTrial } from './trial'

const connect = () => {
  if (!env().DATABASE_URL)
    throw new Error('DATABASE_URL is not set: npm start and npm run dev set it for the embedded database')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: env().DATABASE_URL }) })
}

// Hot reload evaluates modules again; one client must outlive them. Made at first use: a build has no database.
const held = globalThis as { prisma?: PrismaClient }

/**
 * The database; while a publication is tried, its transaction, which reads and cannot begin another.
 * Everything that asks for rows is in both.
 */
export const db = (): PrismaClient =>
  (currentTrial()?.tx as PrismaClient | undefined) ?? (held.prisma ??= connect())

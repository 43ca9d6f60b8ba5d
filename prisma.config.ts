import { defineConfig } from 'prisma/config'

// For the Prisma command line alone; the portal itself reads lib/platform/env.ts.
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
})

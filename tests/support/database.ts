import { inject } from 'vitest'
import { createScratch } from '../../scripts/database/databases'

/** A database of the test's own: migrated, without rows, on a real PostgreSQL. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const { url, drop } = await createScratch(inject('databaseServer'), 'fresh', inject('databaseTemplate'))
  return { url, drop }
}

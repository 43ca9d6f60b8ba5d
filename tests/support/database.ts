import { inject } from 'vitest'
import { createScratch } from '../../scripts/database/databases'

/**
 * A database of the test's own on a real PostgreSQL, migrated.
 * @param holds nothing, or the bundled facts, published when the run began
 */
export async function freshDatabase(
  holds: 'nothing' | 'facts' = 'nothing',
): Promise<{ url: string; drop(): Promise<void> }> {
  const template = inject(holds === 'facts' ? 'factsTemplate' : 'databaseTemplate')
  const { url, drop } = await createScratch(inject('databaseServer'), 'fresh', template)
  return { url, drop }
}

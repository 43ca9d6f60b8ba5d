import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'

/** Everything that stands of a zone besides its profile: its sites, and the figures and statements of it and of them. */
export async function publishedOf(tx: Transaction, zone: string) {
  const everSites = await tx.siteVersion.findMany({
    where: { zoneSlug: zone },
    select: { id: true, siteKey: true, supersededIn: true },
    orderBy: { id: 'asc' },
  })
  const subjectKey = { in: [zone, ...everSites.map(({ siteKey }) => siteKey)] }
  const current = {
    where: { subjectKey, supersededIn: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  } as const
  return {
    sites: everSites.filter(({ supersededIn }) => supersededIn === null),
    observations: await tx.observation.findMany(current),
    statements: await tx.statement.findMany(current),
  }
}

import { listAttachments } from '@/lib/attachments/queries'
import { listConflicts } from '@/lib/conflicts/queries'
import { listFigures } from '@/lib/figures/queries'
import { listFreshness } from '@/lib/freshness/queries'
import { listIncentives } from '@/lib/incentives/queries'
import { listMetrics } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { listSpaces } from '@/lib/spaces/queries'
import { listStatements } from '@/lib/statements/queries'
import { readingDay } from '@/lib/words/reading'
import { listSites } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'

/** All that a profile shows of a zone besides itself. Incentives are those of its network, its city and its own. */
export async function readProfile(at: AsOf, { slug, network, place }: Zone) {
  const [
    figures,
    statements,
    ofNetwork,
    conflicts,
    incentives,
    metrics,
    sites,
    freshness,
    spaces,
    attachments,
  ] = await Promise.all([
    listFigures(at, { subject: slug }),
    listStatements(at, slug),
    listStatements(at, network.key),
    listConflicts(at, slug),
    listIncentives(at),
    listMetrics(at),
    listSites(at, slug),
    listFreshness(at, slug, readingDay()),
    listSpaces(at, slug),
    listAttachments(at, slug),
  ])
  const scopes = [network.key, place.key, slug]
  return {
    figures,
    statements,
    networkGaps: ofNetwork.filter(({ topic }) => topic === 'gap'),
    conflicts,
    incentives: incentives.filter(({ scope }) => scopes.includes(scope.key)),
    metrics,
    freshness,
    spaces,
    attachments,
    sites: await Promise.all(
      sites.map(async (site) => ({ site, figures: await listFigures(at, { subject: site.key }) })),
    ),
  }
}

import { NATION } from '@/lib/zones/nation'
import type { Membership, Zone } from '@/lib/zones/zone'

// An expansion is not counted as a zone of its own, but it is run and reported like one.
const IN_NETWORK: readonly Membership[] = ['member', 'inferred_member', 'expansion']

type Candidate = { network: Pick<Zone['network'], 'key'> } & Pick<Zone, 'membership' | 'stage'>

/** The columns of a zone's version that tell whether it reports, and under what name. */
export const candidateSelect = {
  zoneSlug: true,
  name: true,
  membership: true,
  stage: true,
  network: { select: { key: true } },
} as const

/**
 * Whether the schedule expects reports of a zone: those of the network at home that operate. A park that is planned,
 * or built and waiting for its first enterprise, has nothing to report yet; parks abroad report to somebody else.
 */
export const reportsExpectedOf = ({ network, membership, stage }: Candidate) =>
  network.key === NATION && IN_NETWORK.includes(membership) && stage === 'operating'

import 'server-only'
import { publishAttachment } from '@/lib/attachments/publication'
import type { ChangeKind, ContentOf } from '@/lib/changes/change'
import { publishConflict } from '@/lib/conflicts/publication'
import { publishEvent } from '@/lib/events/publication'
import { publishObservation } from '@/lib/figures/publication'
import { publishIdentity } from '@/lib/identities/publication'
import { publishIncentive } from '@/lib/incentives/publication'
import { publishInstrument } from '@/lib/law/publication'
import { publishDefinition, publishMetric } from '@/lib/metrics/publication'
import { publishOrganisation } from '@/lib/organisations/publication'
import type { Transaction } from '@/lib/platform/transaction'
import { publishSource } from '@/lib/sources/publication'
import { publishSpace } from '@/lib/spaces/publication'
import { publishStatement } from '@/lib/statements/publication'
import { publishNetwork, publishPlace, publishSite, publishZone } from '@/lib/zones/publication'

type Publish<Kind extends ChangeKind> = (
  tx: Transaction,
  release: number,
  content: ContentOf<Kind>,
  replaces: number | null,
) => Promise<{ id: number }>

/** How each kind of content becomes a version row of a release. */
export const PUBLISHERS: { readonly [Kind in ChangeKind]: Publish<Kind> } = {
  source: publishSource,
  network: publishNetwork,
  place: publishPlace,
  zone: publishZone,
  site: publishSite,
  metric: publishMetric,
  definition: publishDefinition,
  identity: publishIdentity,
  organisation: publishOrganisation,
  conflict: publishConflict,
  legal_instrument: publishInstrument,
  incentive: publishIncentive,
  event: publishEvent,
  space: publishSpace,
  attachment: publishAttachment,
  observation: publishObservation,
  statement: publishStatement,
}

/** The table of version rows of each kind. */
const VERSION_TABLES: { readonly [Kind in ChangeKind]: string } = {
  source: 'SourceVersion',
  network: 'NetworkVersion',
  place: 'PlaceVersion',
  zone: 'ZoneVersion',
  site: 'SiteVersion',
  metric: 'MetricVersion',
  definition: 'DefinitionVersion',
  identity: 'IdentityVersion',
  organisation: 'OrganisationVersion',
  conflict: 'ConflictVersion',
  legal_instrument: 'LegalInstrumentVersion',
  incentive: 'IncentiveVersion',
  event: 'EventVersion',
  space: 'SpaceVersion',
  attachment: 'AttachmentVersion',
  observation: 'Observation',
  statement: 'Statement',
}

/**
 * Supersedes those of the version rows that are still current.
 * @returns them; any other was superseded or withdrawn by an earlier release, and a change made against it is stale
 */
export async function closeVersions(
  tx: Transaction,
  kind: ChangeKind,
  ids: readonly number[],
  release: number,
): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const closed = await tx.$queryRawUnsafe<{ id: number }[]>(
    `UPDATE "${VERSION_TABLES[kind]}" SET "supersededIn" = $1
     WHERE "id" = ANY ($2::int[]) AND "supersededIn" IS NULL RETURNING "id"`,
    release,
    ids,
  )
  return new Set(closed.map(({ id }) => id))
}

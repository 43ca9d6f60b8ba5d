import 'server-only'
import { publishAttachment } from '@/lib/attachments/publication'
import type { ChangeKind, ContentOf } from '@/lib/changes/change'
import { tableOf } from '@/lib/changes/stored'
import { publishConflict } from '@/lib/conflicts/publication'
import { publishEvent } from '@/lib/events/publication'
import { publishObservations } from '@/lib/figures/publication'
import { publishIdentity } from '@/lib/identities/publication'
import { publishIncentive } from '@/lib/incentives/publication'
import { publishInstrument } from '@/lib/law/publication'
import { publishDefinition, publishMetric } from '@/lib/metrics/publication'
import { publishOrganisation } from '@/lib/organisations/publication'
import type { Transaction } from '@/lib/platform/transaction'
import { publishQuestion } from '@/lib/questions/publication'
import { publishSource } from '@/lib/sources/publication'
import { publishSpace } from '@/lib/spaces/publication'
import { publishStatements } from '@/lib/statements/publication'
import { publishNetwork, publishPlace, publishSite, publishZone } from '@/lib/zones/publication'

/** A version to write: what it says, and the version that it supersedes, which is closed already. */
type NewVersion<Content> = { content: Content; replaces: number | null }

type PublishOne<Content> = (
  tx: Transaction,
  release: number,
  content: Content,
  replaces: number | null,
) => Promise<{ id: number }>

/** Writes versions of one kind. Answers their ids in the same order; null in place of a figure that stands already. */
type Publish<Content> = (
  tx: Transaction,
  release: number,
  versions: readonly NewVersion<Content>[],
) => Promise<readonly (number | null)[]>

/** For kinds of which no release holds many. */
const oneByOne =
  <Content>(publish: PublishOne<Content>): Publish<Content> =>
  async (tx, release, versions) => {
    const ids: number[] = []
    for (const { content, replaces } of versions) ids.push((await publish(tx, release, content, replaces)).id)
    return ids
  }

/** How contents of each kind become version rows of a release. */
export const PUBLISHERS: { readonly [Kind in ChangeKind]: Publish<ContentOf<Kind>> } = {
  source: oneByOne(publishSource),
  network: oneByOne(publishNetwork),
  place: oneByOne(publishPlace),
  zone: oneByOne(publishZone),
  site: oneByOne(publishSite),
  metric: oneByOne(publishMetric),
  definition: oneByOne(publishDefinition),
  identity: oneByOne(publishIdentity),
  organisation: oneByOne(publishOrganisation),
  conflict: oneByOne(publishConflict),
  legal_instrument: oneByOne(publishInstrument),
  incentive: oneByOne(publishIncentive),
  event: oneByOne(publishEvent),
  space: oneByOne(publishSpace),
  attachment: oneByOne(publishAttachment),
  question: oneByOne(publishQuestion),
  observation: publishObservations,
  statement: publishStatements,
}

/** Those of the version rows that are still current. */
export async function standingVersions(
  tx: Transaction,
  kind: ChangeKind,
  ids: readonly number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const standing = await tx.$queryRawUnsafe<{ id: number }[]>(
    `SELECT "id" FROM "${tableOf(kind)}" WHERE "id" = ANY ($1::int[]) AND "supersededIn" IS NULL`,
    [...ids],
  )
  return new Set(standing.map(({ id }) => id))
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
    `UPDATE "${tableOf(kind)}" SET "supersededIn" = $1
     WHERE "id" = ANY ($2::int[]) AND "supersededIn" IS NULL RETURNING "id"`,
    release,
    ids,
  )
  return new Set(closed.map(({ id }) => id))
}

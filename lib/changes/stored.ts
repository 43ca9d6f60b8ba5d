import 'server-only'
import { type ChangeKind, CONTENT, type ContentOf } from './change'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { fail, ok } from '@/lib/shared/result'

/** A version row as the change that made it said it: what a form is filled from and a comparison is made against. */
export type Version<Kind extends ChangeKind> = { id: number; release: number; content: ContentOf<Kind> }

/** What a published version row says; null when there is no such version. */
export async function contentOfVersion<Kind extends ChangeKind>(
  kind: Kind,
  id: number,
): Promise<Version<Kind> | null> {
  const made = await db().change.findUnique({
    where: { kind_versionId: { kind, versionId: id } },
    select: { content: true, changeSet: { select: { releaseNumber: true } } },
  })
  const release = made?.changeSet.releaseNumber
  if (!made || release == null) return null
  // The registry pairs each kind with its schema; TypeScript cannot see that through an index.
  return { id, release, content: CONTENT[kind].parse(made.content) as ContentOf<Kind> }
}

/** What published version rows of one kind say, by their ids. */
export async function contentsOfVersions<Kind extends ChangeKind>(
  kind: Kind,
  ids: readonly number[],
): Promise<Map<number, ContentOf<Kind>>> {
  if (ids.length === 0) return new Map()
  const made = await db().change.findMany({
    where: { kind, versionId: { in: [...ids] } },
    select: { versionId: true, content: true },
  })
  return new Map(
    made.flatMap(({ versionId, content }): [number, ContentOf<Kind>][] =>
      versionId === null ? [] : [[versionId, CONTENT[kind].parse(content) as ContentOf<Kind>]],
    ),
  )
}

/** Follows the rows that replaced a figure or statement; null when it is still current, or was withdrawn at the end. */
async function newestReplacement(kind: 'observation' | 'statement', id: number): Promise<number | null> {
  const replacement = { where: { replacesId: id }, select: { id: true } }
  const row =
    kind === 'observation'
      ? await db().observation.findUnique(replacement)
      : await db().statement.findUnique(replacement)
  return row ? ((await newestReplacement(kind, row.id)) ?? row.id) : null
}

/** Whether a version is current; if not, the one that stands in its place (null when it was withdrawn). */
export type Currency = { current: true } | { current: false; successor: number | null }

/** The table of version rows of each identity, and the column that names what a row is a version of. */
export const VERSIONS: {
  readonly [K in Exclude<ChangeKind, 'observation' | 'statement'>]: [table: string, identity: string]
} = {
  source: ['SourceVersion', 'sourceId'],
  network: ['NetworkVersion', 'networkKey'],
  place: ['PlaceVersion', 'placeKey'],
  zone: ['ZoneVersion', 'zoneSlug'],
  site: ['SiteVersion', 'siteKey'],
  metric: ['MetricVersion', 'metricKey'],
  definition: ['DefinitionVersion', 'definitionKey'],
  identity: ['IdentityVersion', 'identityKey'],
  organisation: ['OrganisationVersion', 'organisationSlug'],
  conflict: ['ConflictVersion', 'conflictKey'],
  legal_instrument: ['LegalInstrumentVersion', 'instrumentSlug'],
  incentive: ['IncentiveVersion', 'incentiveSlug'],
  event: ['EventVersion', 'eventSlug'],
  space: ['SpaceVersion', 'spaceKey'],
  question: ['QuestionVersion', 'questionKey'],
  attachment: ['AttachmentVersion', 'attachmentKey'],
}

/** The table of version rows of each kind; a figure and a statement are version rows themselves. */
export function tableOf(kind: ChangeKind): string {
  if (kind === 'observation') return 'Observation'
  return kind === 'statement' ? 'Statement' : VERSIONS[kind][0]
}

/** The version of an identity that stands now, when the one asked for does not. */
async function currencyOfVersion(kind: keyof typeof VERSIONS, id: number): Promise<Currency | null> {
  const [table, identity] = VERSIONS[kind]
  const [row] = await db().$queryRawUnsafe<{ supersededIn: number | null; standing: number | null }[]>(
    `SELECT v."supersededIn", s."id" AS standing FROM "${table}" v
     LEFT JOIN "${table}" s ON s."${identity}" = v."${identity}" AND s."supersededIn" IS NULL WHERE v."id" = $1`,
    id,
  )
  if (!row) return null
  return row.supersededIn === null ? { current: true } : { current: false, successor: row.standing }
}

/** Those of some versions of a kind that an earlier release superseded or withdrew. */
export async function overtaken(kind: ChangeKind, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const table =
    kind === 'observation' ? 'Observation' : kind === 'statement' ? 'Statement' : VERSIONS[kind][0]
  const rows = await db().$queryRawUnsafe<{ id: number }[]>(
    `SELECT "id" FROM "${table}" WHERE "id" = ANY ($1::int[]) AND "supersededIn" IS NOT NULL`,
    ids,
  )
  return new Set(rows.map(({ id }) => id))
}

/** @returns null when there is no such version */
export async function currencyOf(kind: ChangeKind, id: number): Promise<Currency | null> {
  if (kind !== 'observation' && kind !== 'statement') return currencyOfVersion(kind, id)
  const own = { where: { id }, select: { supersededIn: true } }
  const row =
    kind === 'observation' ? await db().observation.findUnique(own) : await db().statement.findUnique(own)
  if (!row) return null
  return row.supersededIn === null
    ? { current: true }
    : { current: false, successor: await newestReplacement(kind, id) }
}

/**
 * The version that a form was filled from, if it still stands.
 * @returns `stale` with what stands now in its place (null when it was withdrawn)
 * @throws AppError NOT_FOUND
 */
export async function standingBase<Kind extends ChangeKind>(kind: Kind, id: number) {
  const [base, currency] = await Promise.all([contentOfVersion(kind, id), currencyOf(kind, id)])
  if (!base || !currency) throw new AppError('NOT_FOUND', `There is no ${kind} ${id}`)
  if (currency.current) return ok(base)
  const theirs = currency.successor === null ? null : await contentOfVersion(kind, currency.successor)
  return fail({ code: 'stale' as const, detail: { theirs } })
}

/** What somebody's own draft says in a change; null when there is none such. */
export async function draftedContent<Kind extends ChangeKind>(
  author: number,
  kind: Kind,
  change: number | undefined,
): Promise<ContentOf<Kind> | null> {
  if (change === undefined) return null
  const row = await db().change.findFirst({
    where: { id: change, kind, changeSet: { authorId: author, state: 'draft' } },
    select: { content: true },
  })
  return row?.content == null ? null : (CONTENT[kind].parse(row.content) as ContentOf<Kind>)
}

/** The zone whose staff answer for a subject; null for networks and places. */
export async function zoneOfSubject(subject: string): Promise<string | null> {
  const site = await db().siteVersion.findFirst({
    where: { siteKey: subject },
    orderBy: { publishedIn: 'desc' },
    select: { zoneSlug: true },
  })
  if (site) return site.zoneSlug
  const zone = await db().zone.findUnique({ where: { slug: subject }, select: { slug: true } })
  return zone?.slug ?? null
}

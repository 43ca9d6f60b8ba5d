import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import { published as isPublished, releaseOf } from '@/lib/releases/tried'
import type { Office, Published } from './passport'

/** The last release that there can be: what was published up to it is everything. */
const ALL = 2_147_483_647

/** A version in the line of those that replaced one another: `steps` is 0 for the one asked for, below for earlier ones. */
type Linked = { id: number; steps: number }

/** The line of versions that a figure belongs to, as far as it was published, the latest first. */
export function versionsOf(id: number, at: AsOf) {
  return db().$queryRaw<Linked[]>`
    WITH RECURSIVE earlier AS (
      SELECT "id", "replacesId", "publishedIn", 0 AS steps FROM "Observation" WHERE "id" = ${id}
      UNION ALL
      SELECT o."id", o."replacesId", o."publishedIn", e.steps - 1
        FROM "Observation" o JOIN earlier e ON o."id" = e."replacesId"
    ), later AS (
      SELECT "id", "publishedIn", 0 AS steps FROM "Observation" WHERE "id" = ${id}
      UNION ALL
      SELECT o."id", o."publishedIn", l.steps + 1 FROM "Observation" o JOIN later l ON o."replacesId" = l."id"
    ), line AS (
      SELECT "id", "publishedIn", steps FROM earlier UNION SELECT "id", "publishedIn", steps FROM later
    )
    SELECT "id", steps FROM line WHERE "publishedIn" <= ${at === 'live' ? ALL : at} ORDER BY steps DESC`
}

const madeSelect = {
  versionId: true,
  baseVersionId: true,
  nature: true,
  reason: true,
  authorRole: true,
  authorZone: true,
  approverRole: true,
  approverZone: true,
  changeSet: { select: { origin: true, release: { select: { number: true, publishedAt: true } } } },
} satisfies Prisma.ChangeSelect

type MadeRow = Prisma.ChangeGetPayload<{ select: typeof madeSelect }>

async function zoneNames(rows: readonly MadeRow[], at: AsOf) {
  const slugs = new Set(rows.flatMap(({ authorZone, approverZone }) => [authorZone, approverZone]))
  const zones = await db().zone.findMany({
    where: { slug: { in: [...slugs].filter((slug) => slug !== null) } },
    select: { slug: true, versions: { ...newestKnown(at), select: { name: true } } },
  })
  return new Map(zones.map(({ slug, versions }) => [slug, textOf(only(versions).name)]))
}

function toPublished(row: MadeRow, zones: Awaited<ReturnType<typeof zoneNames>>): Published {
  const { nature, reason, authorRole, authorZone, approverRole, approverZone, changeSet } = row
  const release = releaseOf(changeSet.release)
  if (!release) throw new Error('A draft made a version')
  const office = (role: Office['role'] | null, slug: string | null): Office | null => {
    if (role === null) return null
    return { role, zone: slug === null ? null : { slug, name: zones.get(slug) ?? { en: slug, vi: slug } } }
  }
  return {
    release: release.number,
    publishedAt: release.publishedAt.toISOString(),
    nature,
    reason: optionalTextOf(reason),
    by: {
      origin: changeSet.origin,
      author: office(authorRole, authorZone),
      approver: office(approverRole, approverZone),
    },
  }
}

async function published(where: Prisma.ChangeWhereInput, at: AsOf) {
  const rows = await db().change.findMany({
    where: { ...where, kind: 'observation', changeSet: isPublished() },
    select: madeSelect,
  })
  const zones = await zoneNames(rows, at)
  return rows.map((row) => ({
    made: row.versionId,
    from: row.baseVersionId,
    published: toPublished(row, zones),
  }))
}

/** How each of these figures was published, by figure. */
export async function publicationsOf(ids: readonly number[], at: AsOf) {
  const made = await published({ versionId: { in: [...ids] } }, at)
  return new Map(made.map((one) => [one.made, one.published]))
}

/** How a figure was taken back with nothing in its place; null when it was not. */
export async function withdrawalOf(id: number, at: AsOf): Promise<Published | null> {
  const [made] = await published({ baseVersionId: id, operation: 'withdraw' }, at)
  return made?.published ?? null
}

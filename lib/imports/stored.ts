import 'server-only'
import { can, type Actor } from '@/lib/auth/policy'
import { type ChangeReason, type ObservationContent, observationContent } from '@/lib/figures/schema'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { spanOf } from '@/lib/shared/period'
import { isUnit } from '@/lib/shared/units'
import { type Drafted, type FigureAddress, figureKey, type Figures, type Surroundings } from './ground'
import type { Judged } from './judge'

async function readZones(tx: Transaction) {
  const [zones, sites] = await Promise.all([
    tx.zoneVersion.findMany({ where: { supersededIn: null }, select: { zoneSlug: true } }),
    tx.siteVersion.findMany({ where: { supersededIn: null }, select: { siteKey: true, zoneSlug: true } }),
  ])
  return new Map<string, string>([
    ...sites.map(({ siteKey, zoneSlug }): [string, string] => [siteKey, zoneSlug]),
    ...zones.map(({ zoneSlug }): [string, string] => [zoneSlug, zoneSlug]),
  ])
}

async function readDefinitions(tx: Transaction) {
  const rows = await tx.$queryRaw<{ key: string; metric: string; unit: string; calculated: boolean }[]>`
    SELECT d."key", d."metricKey" AS metric, m."unit", v."formula" IS NOT NULL AS calculated
    FROM "Definition" d
    JOIN "DefinitionVersion" v ON v."definitionKey" = d."key" AND v."supersededIn" IS NULL
    JOIN "MetricVersion" m ON m."metricKey" = d."metricKey" AND m."supersededIn" IS NULL`
  return new Map(
    rows.flatMap(({ key, unit, ...definition }) => (isUnit(unit) ? [[key, { ...definition, unit }]] : [])),
  )
}

type OwnRow = {
  state: string
  content: unknown
  base: unknown
  nature: ChangeReason['nature'] | null
  reason: ChangeReason['reason'] | null
}

/** What somebody's change sets say of ruled figures: drafts, and what is under review. */
async function readOwn(tx: Transaction, authorId: number) {
  const rows = await tx.$queryRaw<OwnRow[]>`
    SELECT s."state"::text AS state, c."content", b."content" AS base, c."nature"::text AS nature, c."reason"
    FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id" AND c."kind" = 'observation'
    LEFT JOIN "Change" b ON b."kind" = 'observation' AND b."versionId" = c."baseVersionId"
    WHERE s."authorId" = ${authorId} AND s."state" IN ('draft', 'submitted', 'approved')
    ORDER BY s."updatedAt", c."id"`
  const [drafted, underReview] = [new Map<string, Drafted>(), new Set<string>()]
  for (const { state, content, base, nature, reason } of rows) {
    const said = observationContent.safeParse(content)
    const before = observationContent.safeParse(base)
    if (state !== 'draft')
      for (const one of [said, before]) if (one.success) underReview.add(figureKey(one.data))
    if (state === 'draft' && said.success && said.data.standing === 'ruled')
      drafted.set(figureKey(said.data), {
        content: said.data,
        why: nature && reason ? { nature, reason } : null,
      })
  }
  return { drafted, underReview }
}

/** What is the same for all rows of a file of this person's. */
export async function readSurroundings(actor: Actor): Promise<Surroundings> {
  const [zoneOf, definitions, sources, own] = await Promise.all([
    readZones(db()),
    readDefinitions(db()),
    db().source.findMany({ select: { id: true } }),
    readOwn(db(), actor.id),
  ])
  return {
    zoneOf,
    own: new Set([...new Set(zoneOf.values())].filter((zone) => can(actor, 'change:propose', zone))),
    definitions,
    sources: new Set(sources.map(({ id }) => id)),
    ...own,
  }
}

type Found = { key: string; id: number; content: ObservationContent }

/** What is published of the figures that some rows are about: one read for what stands, one for what came before. */
export async function readFigures(addresses: readonly FigureAddress[]): Promise<Figures> {
  const asked = addresses.map((address) => ({
    ...address,
    key: figureKey(address),
    start: spanOf(address.period)?.start ?? null,
  }))
  // Published content is what a release checked and published; reading it again would double the time of a dry run.
  const standing = await db().$queryRaw<Found[]>`
    SELECT k."key", o."id", c."content"
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      AS k("key" text, "subject" text, "metric" text, "definition" text, "period" text)
    JOIN "Observation" o ON o."subjectKey" = k."subject" AND o."metricKey" = k."metric" AND o."period" = k."period"
      AND o."definitionKey" = k."definition" AND o."standing" = 'ruled' AND o."supersededIn" IS NULL
    JOIN "Change" c ON c."kind" = 'observation' AND c."versionId" = o."id"`
  const found = new Map(standing.map(({ key, id, content }) => [key, { id, content }]))
  const lacking = asked.filter(({ key, start }) => !found.has(key) && start !== null)
  const before =
    lacking.length === 0
      ? []
      : await db().$queryRaw<Found[]>`
    SELECT k."key", o."id", c."content"
    FROM jsonb_to_recordset(${JSON.stringify(lacking)}::jsonb)
      AS k("key" text, "subject" text, "metric" text, "definition" text, "start" date)
    CROSS JOIN LATERAL (
      SELECT o."id" FROM "Observation" o
      WHERE o."subjectKey" = k."subject" AND o."metricKey" = k."metric" AND o."periodEnd" < k."start"
        AND o."definitionKey" = k."definition" AND o."standing" = 'ruled' AND o."supersededIn" IS NULL
      ORDER BY o."periodEnd" DESC LIMIT 1
    ) o
    JOIN "Change" c ON c."kind" = 'observation' AND c."versionId" = o."id"`
  return { standing: found, last: new Map(before.map(({ key, content }) => [key, content])) }
}

export type JudgedRow = Judged & { sheet: string; row: number; cells: Record<string, string> | null }

/** Writes what rows would do, in one statement. A row that is there already stays: it says the same. */
export function writeRows(tx: Transaction, importId: number, rows: readonly JudgedRow[]) {
  const written = rows.map(({ content, cells, problems, ...row }) => ({
    ...row,
    problems: problems.length === 0 ? null : problems,
    // Of a wrong row what stood in it is kept, to be mended.
    content: content ?? cells,
  }))
  return tx.$executeRaw`
    INSERT INTO "ImportRow" ("importId", "sheet", "row", "outcome", "zoneSlug", "problems", "base", "content", "why")
    SELECT ${importId}::int, r."sheet", r."row", r."outcome"::"ImportOutcome", r."zone", nullif(r."problems", 'null'),
      r."base", nullif(r."content", 'null'), nullif(r."why", 'null')
    FROM jsonb_to_recordset(${JSON.stringify(written)}::jsonb)
      AS r("sheet" text, "row" int, "outcome" text, "zone" text, "problems" jsonb, "base" int, "content" jsonb, "why" jsonb)
    ON CONFLICT DO NOTHING`
}

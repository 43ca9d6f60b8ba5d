import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS, zoneOfSubject } from '@/lib/changes/stored'
import { versionsOf } from '@/lib/figures/stored'
import { db } from '@/lib/platform/db'
import type { Content } from '@/lib/releases/difference'
import { word } from '@/lib/releases/said'

/** A version row of a thing. `own`: of its own line, where others share its place. */
export type VersionRow = { id: number; supersededIn: number | null; own: boolean }

const numberIn = (key: string) => (/^\d{1,9}$/.test(key) ? Number(key) : 0)

/** A figure's own line of versions, and all others that stood or stand for its subject, metric, definition and period. */
async function ofFigure(id: number): Promise<VersionRow[]> {
  const line = new Set((await versionsOf(id, 'live')).map((version) => version.id))
  const rows = await db().$queryRaw<{ id: number; supersededIn: number | null }[]>`
    SELECT o."id", o."supersededIn" FROM "Observation" o
    JOIN "Observation" asked ON asked."id" = ${id} AND o."subjectKey" = asked."subjectKey"
      AND o."metricKey" = asked."metricKey" AND o."definitionKey" = asked."definitionKey" AND o."period" = asked."period"
    UNION SELECT "id", "supersededIn" FROM "Observation" WHERE "id" = ANY (${[...line]}::int[])
    ORDER BY "id"`
  return rows.map((row) => ({ ...row, own: line.has(row.id) }))
}

async function ofStatement(id: number): Promise<VersionRow[]> {
  const rows = await db().$queryRaw<Omit<VersionRow, 'own'>[]>`
    WITH RECURSIVE earlier AS (
      SELECT "id", "replacesId", "supersededIn" FROM "Statement" WHERE "id" = ${id}
      UNION SELECT s."id", s."replacesId", s."supersededIn" FROM "Statement" s JOIN earlier e ON s."id" = e."replacesId"
    ), later AS (
      SELECT "id", "supersededIn" FROM "Statement" WHERE "id" = ${id}
      UNION SELECT s."id", s."supersededIn" FROM "Statement" s JOIN later l ON s."replacesId" = l."id"
    )
    SELECT "id", "supersededIn" FROM earlier UNION SELECT "id", "supersededIn" FROM later ORDER BY "id"`
  return rows.map((row) => ({ ...row, own: true }))
}

/** Every version of a thing; of a figure or statement by the number of any of them. The first first. */
export async function versionRows(kind: ChangeKind, key: string): Promise<VersionRow[]> {
  if (kind === 'observation') return ofFigure(numberIn(key))
  if (kind === 'statement') return ofStatement(numberIn(key))
  const [table, identity] = VERSIONS[kind]
  const rows = await db().$queryRawUnsafe<Omit<VersionRow, 'own'>[]>(
    `SELECT "id", "supersededIn" FROM "${table}" WHERE "${identity}" = $1 ORDER BY "id"`,
    key,
  )
  return rows.map((row) => ({ ...row, own: true }))
}

/** What stands of a thing, where a version of it would be said again; null when it was withdrawn. */
export const standingOf = (rows: readonly VersionRow[]) =>
  rows.find(({ supersededIn, own }) => supersededIn === null && own) ?? null

/** The zone whose staff answer for what a content says; null for what belongs to no zone. */
export async function zoneOfContent(kind: ChangeKind, content: Content | null): Promise<string | null> {
  if (kind === 'zone') return word(content, 'slug')
  if (kind === 'site' || kind === 'space') return word(content, 'zone')
  const subject = word(content, 'subject')
  const isOfSubject = kind === 'observation' || kind === 'statement' || kind === 'attachment'
  return isOfSubject && subject !== null ? zoneOfSubject(subject) : null
}

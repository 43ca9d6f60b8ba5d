import 'server-only'
import type { Appointment } from '@/lib/auth/policy'
import type { Transaction } from '@/lib/platform/transaction'

const problem = (code: string) => JSON.stringify([{ code, column: 'figure', value: '' }])

/** Rows that were good when the file was read and are not any more: they become wrong ones that say so. */
export async function leaveOutOvertaken(
  tx: Transaction,
  importId: number,
  authorId: number,
  zones: readonly string[],
) {
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET "outcome" = 'wrong', "problems" = ${problem('overtaken')}::jsonb
    WHERE r."importId" = ${importId} AND (
      r."outcome" = 'changed' AND NOT EXISTS (
        SELECT 1 FROM "Observation" o WHERE o."id" = r."base" AND o."supersededIn" IS NULL)
      OR r."outcome" = 'new' AND EXISTS (
        SELECT 1 FROM "Observation" o
        WHERE o."subjectKey" = r."content" ->> 'subject' AND o."metricKey" = r."content" ->> 'metric'
          AND o."period" = r."content" ->> 'period' AND o."definitionKey" = r."content" ->> 'definition'
          AND o."standing" = 'ruled' AND o."supersededIn" IS NULL))`
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET "outcome" = 'wrong', "problems" = ${problem('under_review')}::jsonb
    FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId"
    WHERE r."importId" = ${importId} AND r."outcome" = 'changed' AND c."kind" = 'observation'
      AND c."baseVersionId" = r."base" AND s."authorId" = ${authorId} AND s."state" IN ('submitted', 'approved')`
  await tx.$executeRaw`
    UPDATE "ImportRow" r SET "outcome" = 'wrong', "problems" = ${problem('not_yours')}::jsonb
    WHERE r."importId" = ${importId} AND r."outcome" IN ('new', 'changed')
      AND NOT r."zoneSlug" = ANY (ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(zones)}::jsonb)))`
}

/** Takes out of somebody's drafts, and of the grid, what they say of figures that the good rows are about. */
export async function clearDrafts(tx: Transaction, importId: number, authorId: number) {
  await tx.$executeRaw`
    DELETE FROM "Change" c USING "ChangeSet" s, "ImportRow" r
    WHERE s."authorId" = ${authorId} AND s."state" = 'draft' AND c."changeSetId" = s."id" AND c."kind" = 'observation'
      AND r."importId" = ${importId} AND r."outcome" = 'changed' AND c."baseVersionId" = r."base"`
  await tx.$executeRaw`
    DELETE FROM "Change" c USING "ChangeSet" s, "ImportRow" r
    WHERE s."authorId" = ${authorId} AND s."state" = 'draft' AND c."changeSetId" = s."id" AND c."kind" = 'observation'
      AND c."operation" = 'create' AND c."content" ->> 'standing' = 'ruled'
      AND r."importId" = ${importId} AND r."outcome" = 'new'
      AND c."content" ->> 'subject' = r."content" ->> 'subject' AND c."content" ->> 'period' = r."content" ->> 'period'
      AND c."content" ->> 'definition' = r."content" ->> 'definition'`
  await tx.$executeRaw`
    DELETE FROM "Cell" l USING "ChangeSet" s, "ImportRow" r
    WHERE s."authorId" = ${authorId} AND s."state" = 'draft' AND l."changeSetId" = s."id"
      AND r."importId" = ${importId} AND r."outcome" IN ('new', 'changed')
      AND l."subjectKey" = r."content" ->> 'subject' AND l."period" = r."content" ->> 'period'
      AND l."definitionKey" = r."content" ->> 'definition'`
}

/** The good rows as changes of a draft, each with the office by which its author may propose it. Returns how many. */
export async function addRowsToDraft(
  tx: Transaction,
  importId: number,
  changeSetId: number,
  first: number,
  offices: readonly { zone: string | null; office: Appointment }[],
) {
  const held = offices.map(({ zone, office }) => ({ zone, role: office.role, holds: office.zone }))
  return tx.$executeRaw`
    INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "authorRole", "authorZone",
      "baseVersionId", "content", "nature", "reason", "updatedAt")
    SELECT ${changeSetId}::int, ${first}::int - 1 + row_number() OVER (ORDER BY r."sheet", r."row"), 'observation',
      (CASE r."outcome" WHEN 'new' THEN 'create' ELSE 'supersede' END)::"ChangeOperation", r."zoneSlug",
      o."role"::"Role", o."holds", r."base", r."content", (r."why" ->> 'nature')::"ChangeNature", r."why" -> 'reason', now()
    FROM "ImportRow" r
    JOIN jsonb_to_recordset(${JSON.stringify(held)}::jsonb) AS o("zone" text, "role" text, "holds" text)
      ON o."zone" = r."zoneSlug"
    WHERE r."importId" = ${importId} AND r."outcome" IN ('new', 'changed')`
}

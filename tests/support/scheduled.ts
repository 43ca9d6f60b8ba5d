import type { Client } from 'pg'

type People = { author: number; approver: number }

async function person(sql: Client, role: string): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash")
       VALUES (gen_random_uuid() || '@zonebook.test', $1, 'none') RETURNING "id")
     INSERT INTO "Appointment" ("userId", "role") SELECT "id", $1::"Role" FROM person RETURNING "userId" AS id`,
    [role],
  )
  return rows[0]?.id ?? 0
}

/** Somebody who makes changes, and somebody else who approves them. */
export const twoPeople = async (sql: Client): Promise<People> => ({
  author: await person(sql, 'contributor'),
  approver: await person(sql, 'publisher'),
})

/**
 * A change set with one new statement of generated words, made by one person and approved by another for a moment, as
 * the portal's doors leave it: with its job in the same transaction, unless that was lost.
 * @param base the statement that it replaces; none when it is new
 */
export async function plantScheduled(
  { author, approver }: People,
  at: Date,
  { jobLost = false, base = null }: { jobLost?: boolean; base?: number | null } = {},
): Promise<number> {
  const { db } = await import('@/lib/platform/db')
  const { enqueue } = await import('@/lib/platform/jobs')
  const id = await db().$transaction(async (tx) => {
    const [set] = await tx.$queryRaw<{ id: number }[]>`
      INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('form', 'draft', ${author}, now())
      RETURNING "id"`
    const changeSet = set?.id ?? 0
    await tx.$executeRaw`
      INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "baseVersionId", "nature", "reason", "content")
      SELECT ${changeSet}, 0, 'statement', ${base === null ? 'create' : 'supersede'}::"ChangeOperation", 'qtsc', ${base}::int,
        ${base === null ? null : 'correction'}::"ChangeNature",
        CASE WHEN ${base !== null} THEN '{"en": "For a test", "vi": "Để kiểm thử"}'::jsonb END,
        "content" || jsonb_build_object('text', jsonb_build_object('en', ${`Generated ${changeSet}`}::text, 'vi', ${`Số liệu tạo ra ${changeSet}`}::text))
      FROM "Change" WHERE "kind" = 'statement' AND "content" ->> 'subject' = 'qtsc' ORDER BY "id" LIMIT 1`
    await tx.$executeRaw`UPDATE "ChangeSet" SET "state" = 'submitted', "submittedAt" = now() WHERE "id" = ${changeSet}`
    await tx.$executeRaw`
      UPDATE "Change" SET "approvedById" = ${approver}, "approvedAt" = now(), "approverRole" = 'publisher' WHERE "changeSetId" = ${changeSet}`
    await tx.$executeRaw`
      UPDATE "ChangeSet" SET "state" = 'approved', "approvedAt" = now(), "scheduledFor" = ${at},
        "title" = '{"en": "Scheduled", "vi": "Đã hẹn giờ"}' WHERE "id" = ${changeSet}`
    if (!jobLost) await enqueue(tx, 'publish-change-set', { changeSet }, { at })
    return changeSet
  })
  return id
}

/** What became of change sets: how many are in each state, and how often each was published. */
export async function outcomes(sql: Client, changeSets: readonly number[]) {
  const { rows } = await sql.query<{ state: string; n: number; statements: number }>(
    `SELECT s."state"::text, count(*)::int AS n, sum((SELECT count(*) FROM "Statement" t
       WHERE t."text" ->> 'en' = 'Generated ' || s."id"))::int AS statements
     FROM "ChangeSet" s WHERE s."id" = ANY ($1) GROUP BY 1 ORDER BY 1`,
    [changeSets],
  )
  return rows
}

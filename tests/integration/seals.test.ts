import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createScratch } from '../../scripts/database/databases'
import { readMigrations } from '../../scripts/database/migration-files'
import type { NotedSeal } from '@/lib/seals/verify'
import { UNSEALED } from '@/lib/seals/unsealed'
import { verifyChains } from '@/lib/seals/verify'
import { freshDatabase } from '../support/database'
import { readColumns, SEALED_TABLES, tamper, tampering } from '../support/tampering'

const RUNS = 200

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client

/** Verifies after a piece of mischief, which is then taken back. */
async function afterwards(mischief: () => Promise<unknown>, noted?: NotedSeal) {
  await sql.query('BEGIN; SET LOCAL session_replication_role TO replica')
  try {
    await mischief()
    return await verifyChains(sql, noted)
  } finally {
    await sql.query('ROLLBACK')
  }
}

const brokenBy = async (statement: string) => (await afterwards(() => sql.query(statement))).broken

async function publisher() {
  const { rows } = await sql.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash") VALUES ('p@zonebook.test', 'Test', 'none') RETURNING "id")
     INSERT INTO "Appointment" ("userId", "role") SELECT "id", 'publisher' FROM person RETURNING "userId" AS "id"`,
  )
  const { actorWithId } = await import('@/lib/auth/actor')
  const actor = await actorWithId(rows[0]?.id ?? 0)
  if (!actor) throw new Error('The person was not appointed')
  return actor
}

/** Releases 2 to 4: each takes back a statement, words another anew, and leaves traces of people signing in before it. */
async function someHistory() {
  const actor = await publisher()
  const { proposeWithdrawal, proposeStatement } = await import('@/lib/changes/mutations')
  const { getEditable } = await import('@/lib/changes/admin-queries')
  const { publishChangeSet } = await import('../support/publish')
  const { signIn } = await import('@/lib/auth/sign-in')
  const said = { en: 'For a test', vi: 'Để kiểm thử' }
  const why = { nature: 'correction', reason: said } as const
  for (const release of [2, 3, 4]) {
    await Promise.all(
      Array.from({ length: 5 }, (_, who) => signIn(`nobody-${release}-${who}@zonebook.test`, 'wrong')),
    )
    const { rows } = await sql.query<{ id: number }>(
      `SELECT "id" FROM "Statement" WHERE "supersededIn" IS NULL AND "publishedIn" = 1 ORDER BY "id" LIMIT 2`,
    )
    const [gone, reworded] = rows.map(({ id }) => id)
    const editable = await getEditable(actor, 'statement', reworded ?? 0)
    if (!editable) throw new Error('There is nothing to word anew')
    const common = { change: undefined, why }
    await proposeWithdrawal(actor, { kind: 'statement', base: gone ?? 0, ...common })
    const { position: _p, periodNote: _n, organisations: _o, ...content } = editable.content
    await proposeStatement(actor, { ...content, ...common, text: said, base: editable.base })
    const drafted = await sql.query<{ id: number; set: number }>(
      `SELECT c."id", c."changeSetId" AS "set" FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" WHERE s."state" = 'draft'`,
    )
    const published = await publishChangeSet(actor, {
      changeSet: drafted.rows[0]?.set ?? 0,
      title: said,
      seen: drafted.rows.map(({ id }) => id),
    })
    expect(published).toMatchObject({ ok: true, value: { release } })
  }
}

beforeAll(async () => {
  database = await freshDatabase()
  // Sessions of the portal may be set as they please; what is sealed is the same.
  process.env['DATABASE_URL'] = `${database.url}?options=-c%20timezone%3DAsia/Ho_Chi_Minh`
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  sql = new Client(database.url)
  await sql.connect()
  await sql.query(`SET timezone TO 'America/St_Johns'; SET datestyle TO 'German'`)
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
  await someHistory()
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await sql.end()
  await database.drop()
})

const sealOf = async (release: number) =>
  (
    await sql.query<{ digest: string }>(`SELECT "digest" FROM "ReleaseSeal" WHERE "releaseNumber" = $1`, [
      release,
    ])
  ).rows[0]?.digest ?? ''

test('what was published and recorded holds, to the newest of both, which is told', async () => {
  const seal = await sealOf(4)
  const found = await afterwards(async () => undefined, { release: 4, seal })
  expect(found).toMatchObject({ releases: { holding: 4, newest: { number: 4, digest: seal } }, broken: null })
  const { getRelease } = await import('@/lib/releases/queries')
  expect(await getRelease(4)).toMatchObject({ seal })
  expect(found.audit).toMatchObject({ holding: found.audit.newest?.number, broken: null })
})

test('entries that were written at the same time are one chain without gaps', async () => {
  const { rows } = await sql.query<{ entries: string; last: string }>(
    `SELECT count(*) AS entries, max("id") AS last FROM "AuditEntry"`,
  )
  expect(Number(rows[0]?.entries)).toBeGreaterThan(20)
  expect(rows[0]?.last).toBe(rows[0]?.entries)
})

test('every table is sealed, or it is decided that it is not', async () => {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    [...SEALED_TABLES, ...Object.keys(UNSEALED)].toSorted(),
  )
})

test(`any of ${RUNS} tamperings is found: one changed byte, an emptied column, a row removed or added, a version closed otherwise`, async () => {
  const columns = await readColumns(sql)
  const reached = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(tampering, async (how) => {
      let done = false
      const { broken } = await afterwards(async () => (done = await tamper(sql, columns, how)))
      fc.pre(done)
      reached.set(how.table, (reached.get(how.table) ?? 0) + 1)
      expect(broken).not.toBeNull()
    }),
    { numRuns: RUNS },
  )
  // Had they all fallen on a few tables, little would have been shown.
  expect(reached.size).toBeGreaterThan(SEALED_TABLES.length * 0.8)
}, 300_000)

describe('the first broken link is named, with what broke it', () => {
  test.each([
    [
      'a figure is other than it was',
      `UPDATE "Observation" SET "value" = "value" + 1 WHERE "id" = (SELECT max("id") FROM "Observation" WHERE "value" IS NOT NULL AND "publishedIn" = 1)`,
      { link: 'Release 1', why: 'what is there is not what was sealed: its rows of Observation' },
    ],
    [
      'a statement that was taken back stands again',
      `UPDATE "Statement" SET "supersededIn" = NULL WHERE "supersededIn" = 3`,
      {
        link: 'Release 3',
        why: 'what is there is not what was sealed: which rows of Statement it superseded',
      },
    ],
    [
      'a figure is closed by a release that is not there',
      `UPDATE "Observation" SET "supersededIn" = 9 WHERE "id" = 1`,
      {
        link: 'After the newest release',
        why: expect.stringContaining('a row of Observation.supersededIn belongs to release 9'),
      },
    ],
    [
      'a release is gone',
      `DELETE FROM "Release" WHERE "number" = 2; DELETE FROM "ReleaseSeal" WHERE "releaseNumber" = 2`,
      { link: 'Release 3', why: 'it follows release 1: what was between them is not there' },
    ],
    [
      'a release has no seal',
      `DELETE FROM "ReleaseSeal" WHERE "releaseNumber" = 4`,
      { link: 'Release 4', why: 'it has no seal' },
    ],
    [
      'a seal is other than it was',
      `UPDATE "ReleaseSeal" SET "digest" = repeat('0', 64) WHERE "releaseNumber" = 2`,
      { link: 'Release 2', why: 'its seal was changed' },
    ],
    [
      'a list of parts is other than it was',
      `UPDATE "ReleaseSeal" SET "parts" = "parts" - 'Change' WHERE "releaseNumber" = 2`,
      { link: 'Release 2', why: 'the list of parts in its seal was changed' },
    ],
    [
      'an audit entry is other than it was',
      `UPDATE "AuditEntry" SET "subject" = 'nobody' WHERE "id" = 5`,
      { link: 'Audit entry 5', why: 'it is not what was recorded' },
    ],
    [
      'an audit entry is gone',
      `DELETE FROM "AuditEntry" WHERE "id" = 5`,
      {
        link: 'Audit entry 6',
        why: 'it does not follow entry 4: one of the two was changed, or one between them removed',
      },
    ],
    [
      'the newest release is gone, all of it',
      `DELETE FROM "Release" WHERE "number" = 4; DELETE FROM "ReleaseSeal" WHERE "releaseNumber" = 4;
      DELETE FROM "StatementOrganisation" o USING "Statement" s WHERE s."id" = o."statementId" AND s."publishedIn" = 4;
      DELETE FROM "Statement" WHERE "publishedIn" = 4; UPDATE "Statement" SET "supersededIn" = NULL WHERE "supersededIn" = 4;
      UPDATE "ChangeSet" SET "releaseNumber" = NULL, "state" = 'draft' WHERE "releaseNumber" = 4`,
      { link: 'Audit trail', why: 'it tells of the publication of release:4, which is not there' },
    ],
  ])('%s', async (_case, statement, expected) => expect(await brokenBy(statement)).toEqual(expected))

  /** Changes release 2 and, with the database's own functions, seals it and all after it anew. */
  const RESEALED = `UPDATE "Statement" SET "verified" = NOT "verified" WHERE "publishedIn" = 2;
    DO $$ DECLARE n integer; before text; BEGIN
      SELECT "digest" INTO before FROM "ReleaseSeal" WHERE "releaseNumber" = 1;
      FOR n IN 2..4 LOOP
        UPDATE "ReleaseSeal" SET "previous" = before, "parts" = release_parts(n), "digest" = release_digest(n, before, release_parts(n))
        WHERE "releaseNumber" = n RETURNING "digest" INTO before;
      END LOOP;
    END $$;`

  /** And writes the audit trail anew with those seals. */
  const RECORDED = `UPDATE "AuditEntry" e SET "detail" = e."detail" || jsonb_build_object('seal', s."digest")
      FROM "ReleaseSeal" s WHERE e."subject" = 'release:' || s."releaseNumber";
    DO $$ DECLARE e "AuditEntry"; before text := ''; BEGIN
      SET LOCAL timezone TO 'UTC'; SET LOCAL datestyle TO 'ISO';
      FOR e IN SELECT * FROM "AuditEntry" ORDER BY "id" LOOP
        e."previous" := before; before := audit_entry_digest(e);
        UPDATE "AuditEntry" SET "previous" = e."previous", "digest" = before WHERE "id" = e."id";
      END LOOP;
    END $$;`

  test('releases sealed anew from the changed one on contradict the audit trail', async () => {
    expect(await brokenBy(RESEALED)).toMatchObject({
      link: 'Release 2',
      why: expect.stringContaining('the audit trail says'),
    })
  })

  test('where all of both chains was written anew, a seal that somebody noted still tells', async () => {
    const rewrite = () => sql.query(RESEALED + RECORDED)
    expect((await afterwards(rewrite)).broken).toBeNull()
    const noted = { release: 3, seal: await sealOf(3) }
    expect((await afterwards(rewrite, noted)).broken).toMatchObject({ link: 'Release 3' })
  })

  test('a seal that was noted of a release that is not there any more', async () => {
    const found = await afterwards(async () => undefined, { release: 5, seal: '0'.repeat(64) })
    expect(found.broken).toEqual({ link: 'Release 5', why: 'its seal was noted, and it is not there' })
  })
})

test('a column that is added later and left empty breaks no seal', async () => {
  expect(
    await brokenBy(
      `ALTER TABLE "Observation" ADD COLUMN "later" text; ALTER TABLE "AuditEntry" ADD COLUMN "later" integer`,
    ),
  ).toBeNull()
})

test('what a database published before it had seals is sealed by its migration', async () => {
  const old = await createScratch(inject('databaseServer'), 'old')
  const client = new Client(old.url)
  await client.connect()
  try {
    for (const { name, sql: migration } of readMigrations()) {
      if (name.endsWith('_seals'))
        await client.query(
          `BEGIN; INSERT INTO "Release" ("number", "publishedAt", "title") VALUES (1, '2026-11-21 12:00+07', '{"en": "x", "vi": "x"}');
           INSERT INTO "Source" ("id") VALUES ('S1');
           INSERT INTO "SourceVersion" ("sourceId", "title", "publisher", "published", "quality", "publishedIn") VALUES ('S1', 'x', 'x', '2026', 'press', 1);
           INSERT INTO "AuditEntry" ("action", "subject", "at") VALUES ('release.published', 'release:1', now()), ('sign-in.failed', 'person:x', now());
           COMMIT`,
        )
      await client.query(migration)
    }
    await client.query('BEGIN')
    expect(await verifyChains(client)).toMatchObject({
      broken: null,
      releases: { holding: 1 },
      audit: { holding: 2 },
    })
  } finally {
    await client.end()
    await old.drop()
  }
})

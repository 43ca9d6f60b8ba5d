import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portalLogin } from '../../scripts/database/portal-login'
import { portalSession } from '../../scripts/database/portal-session'
import { freshDatabase } from '../support/database'

const PASSWORD = 'a password for this test'
const title = { en: 'Figures', vi: 'Số liệu' }
const INSUFFICIENT_PRIVILEGE = '42501'

let database: Awaited<ReturnType<typeof freshDatabase>>
let owner: Client
let portal: Client

beforeAll(async () => {
  database = await freshDatabase()
  // All that the portal does in this file, it does under its own role.
  process.env['DATABASE_URL'] = await portalLogin(database.url)
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  owner = new Client(database.url)
  portal = new Client(process.env['DATABASE_URL'])
  await Promise.all([owner.connect(), portal.connect()])
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await Promise.all([db().$disconnect(), portal.end(), owner.end()])
  await database.drop()
})

/** Tries a statement as the portal, and takes it back if it is let through. */
async function tried(statement: string) {
  await portal.query('BEGIN')
  try {
    await portal.query(statement)
    return 'let through'
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await portal.query('ROLLBACK')
  }
}

async function person(role: 'contributor' | 'publisher', name: string = role) {
  const { hashPassword } = await import('@/lib/auth/password')
  const { rows } = await owner.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash") VALUES ($1, 'Test', $2) RETURNING "id")
     INSERT INTO "Appointment" ("userId", "role") SELECT "id", $3::"Role" FROM person RETURNING "userId" AS "id"`,
    [`${name}@zonebook.test`, await hashPassword(PASSWORD), role],
  )
  const { actorWithId } = await import('@/lib/auth/actor')
  const actor = await actorWithId(rows[0]?.id ?? 0)
  if (!actor) throw new Error('The person was not appointed')
  return actor
}

describe('what is published', () => {
  test.each([
    ['a figure', `UPDATE "Observation" SET "value" = 1 WHERE "id" = 1`],
    ['its release', `UPDATE "Observation" SET "publishedIn" = 2 WHERE "id" = 1`],
    ['a zone', `UPDATE "ZoneVersion" SET "name" = '{"en": "x", "vi": "x"}'`],
    ['what a figure rests on', `UPDATE "ObservationInput" SET "inputId" = 1`],
    ['what kind of thing a subject is', `UPDATE "Subject" SET "kind" = 'place'`],
    ['of what a definition is', `UPDATE "Definition" SET "metricKey" = 'workforce'`],
    ['a release', `UPDATE "Release" SET "publishedAt" = now()`],
    ['a seal', `UPDATE "ReleaseSeal" SET "digest" = ''`],
    ['an audit entry', `UPDATE "AuditEntry" SET "subject" = ''`],
  ])('is not changed: %s', async (_case, statement) =>
    expect(await tried(statement)).toBe(INSUFFICIENT_PRIVILEGE),
  )

  test.each([
    'Observation',
    'ZoneVersion',
    'Subject',
    'Source',
    'Release',
    'ReleaseSeal',
    'AuditEntry',
    'ChangeSet',
  ])('is not taken away, all or one, or its table: %s', async (table) => {
    for (const statement of [
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}" CASCADE`,
      `DROP TABLE "${table}" CASCADE`,
    ])
      expect(await tried(statement), statement).toBe(INSUFFICIENT_PRIVILEGE)
  })

  test.each([
    ['columns', `ALTER TABLE "Observation" DROP COLUMN "note"`],
    ['triggers', `ALTER TABLE "Observation" DISABLE TRIGGER ALL`],
    ['one trigger', `DROP TRIGGER "Observation_closes_once" ON "Observation"`],
    [
      'what a trigger does',
      `CREATE OR REPLACE FUNCTION refuse_edit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`,
    ],
    ['all triggers of the session', `SET session_replication_role TO replica`],
    ['a sequence', `ALTER SEQUENCE "Observation_id_seq" RESTART`],
    [
      'its own rights',
      `GRANT UPDATE ON "Observation" TO zonebook_portal; UPDATE "Observation" SET "note" = NULL`,
    ],
    ['its role', `SET ROLE zonebook`],
  ])('is not laid open: %s', async (_case, statement) =>
    expect(await tried(statement)).toBe(INSUFFICIENT_PRIVILEGE),
  )

  // Here rights do not tell drafts from what is published, or a version that is closed well; the triggers do, and the
  // portal cannot take them away.
  test.each([
    ['a published change', `UPDATE "Change" SET "reason" = NULL`],
    ['nor taken away', `DELETE FROM "Change"`],
    ['a published change set', `UPDATE "ChangeSet" SET "releaseNumber" = NULL, "state" = 'draft'`],
    ['a figure closed by a release that is long closed', `UPDATE "Observation" SET "supersededIn" = 1`],
    ['a figure closed by none', `UPDATE "Observation" SET "supersededIn" = 7`],
    [
      'a figure added to a release that is closed',
      `INSERT INTO "Observation" SELECT (jsonb_populate_record(o, '{"id": 1000000, "period": "1901"}')).* FROM "Observation" o LIMIT 1`,
    ],
    [
      'the same, with a release of the same name made up',
      `CREATE TEMP TABLE "Release" (LIKE "Release"); INSERT INTO "Release" VALUES (1, now(), '{}');
       CREATE TEMP TABLE "ReleaseSeal" (LIKE "ReleaseSeal");
       INSERT INTO "Observation" SELECT (jsonb_populate_record(o, '{"id": 1000000, "period": "1901"}')).* FROM "Observation" o LIMIT 1`,
    ],
    [
      'a draft added to a release that is closed',
      `INSERT INTO "ChangeSet" ("origin", "state", "releaseNumber", "updatedAt") VALUES ('facts', 'published', 1, now())`,
    ],
    [
      'a change added to a change set that is published',
      `WITH draft AS (INSERT INTO "ChangeSet" ("origin", "state", "updatedAt") VALUES ('facts', 'draft', now()) RETURNING "id")
       INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "content") SELECT "id", 0, 'source', 'create', '{}' FROM draft;
       UPDATE "Change" SET "changeSetId" = 1 WHERE "changeSetId" <> 1`,
    ],
    [
      'a release without its seal',
      `INSERT INTO "Release" ("number", "publishedAt", "title") VALUES (2, now() + interval '1 day', '{"en": "x", "vi": "x"}');
       SET CONSTRAINTS ALL IMMEDIATE`,
    ],
    [
      'a figure added to a release after its seal',
      `INSERT INTO "Release" ("number", "publishedAt", "title") VALUES (2, now() + interval '1 day', '{"en": "x", "vi": "x"}');
       INSERT INTO "ReleaseSeal" ("releaseNumber") VALUES (2);
       INSERT INTO "Observation" SELECT (jsonb_populate_record(o, '{"id": 1000000, "period": "1901", "publishedIn": 2}')).* FROM "Observation" o LIMIT 1`,
    ],
  ])('is held by the triggers too: %s', async (_case, statement) =>
    expect(await tried(statement)).toBe('23001'),
  )

  test('a seal and a link of the audit trail are what the database calculates, whatever is written', async () => {
    await portal.query('BEGIN')
    const { rows } = await portal.query(
      `INSERT INTO "AuditEntry" ("id", "action", "subject", "previous", "digest")
       VALUES (77, 'sign-in.failed', 'person:nobody', 'made up', 'made up') RETURNING "id", "previous", "digest"`,
    )
    await portal.query('ROLLBACK')
    expect(rows).toEqual([
      {
        id: '2',
        previous: expect.stringMatching(/^[\da-f]{64}$/),
        digest: expect.stringMatching(/^[\da-f]{64}$/),
      },
    ])
  })
})

describe('what the portal does', () => {
  test('signing in works, with the right password and with a wrong one', async () => {
    const { email } = await person('contributor')
    const { signIn } = await import('@/lib/auth/sign-in')
    expect(await signIn(email, PASSWORD)).toMatchObject({ email })
    expect(await signIn(email, 'another')).toBeNull()
  })

  test('choosing a language works', async () => {
    const { rows } = await owner.query<{ id: number }>(`SELECT "id" FROM "User" LIMIT 1`)
    const { actorWithId } = await import('@/lib/auth/actor')
    const { chooseLanguage } = await import('@/lib/people/mutations')
    const actor = await actorWithId(rows[0]?.id ?? 0)
    expect(actor && (await chooseLanguage(actor, 'vi'))).toMatchObject({ ok: true })
  })

  test('proposing, taking back and publishing work, and the chains hold after them', async () => {
    const actor = await person('publisher')
    const changes = await import('@/lib/changes/mutations')
    const { getEditable } = await import('@/lib/changes/admin-queries')
    const { publishChangeSet } = await import('../support/publish')
    const { rows } = await portal.query<{ id: number }>(
      `SELECT "id" FROM "Statement" WHERE "supersededIn" IS NULL ORDER BY "id" LIMIT 2`,
    )
    const why = { nature: 'revision', reason: title } as const
    const ids: number[] = []
    for (const { id } of rows) {
      const editable = await getEditable(actor, 'statement', id)
      if (!editable) throw new Error('There is nothing to withdraw')
      const drafted = await changes.proposeWithdrawal(actor, {
        kind: 'statement',
        base: editable.base,
        change: undefined,
        why,
      })
      expect(drafted).toMatchObject({ ok: true })
    }
    const drafted = await portal.query<{ id: number; set: number }>(
      `SELECT c."id", c."changeSetId" AS "set" FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" WHERE s."state" = 'draft'`,
    )
    const [first, second] = drafted.rows
    if (!first || !second) throw new Error('Nothing was drafted')
    await changes.removeChange(actor, { change: first.id })
    ids.push(second.id)
    const published = await publishChangeSet(actor, { changeSet: second.set, title, seen: ids }, () =>
      person('publisher', 'another'),
    )
    expect(published).toMatchObject({ ok: true, value: { release: 2 } })

    const { verifyChains } = await import('@/lib/seals/verify')
    await portal.query('BEGIN READ ONLY')
    expect(await verifyChains(portal)).toMatchObject({ broken: null, releases: { holding: 2 } })
    await portal.query('ROLLBACK')
  })
})

test('for every table it is decided what the portal may do with it', async () => {
  const { rows } = await owner.query<{ table: string }>(
    `SELECT c.relname AS "table" FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND c.relname NOT IN (SELECT "table" FROM portal_rights())`,
  )
  expect(rows.map(({ table }) => table)).toEqual([])
})

test('what is decided is what is granted', async () => {
  const { rows } = await owner.query<{ table: string; rights: string }>(
    `SELECT c.relname AS "table", concat_ws(', ', string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type),
       (SELECT string_agg(format('%s ("%s")', x.privilege_type, t.attname), ', ') FROM pg_attribute t, aclexplode(t.attacl) x
        WHERE t.attrelid = c.oid AND x.grantee = 'zonebook_portal'::regrole)) AS "rights"
     FROM pg_class c, aclexplode(c.relacl) a
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.grantee = 'zonebook_portal'::regrole
     GROUP BY c.oid, c.relname`,
  )
  const decided = await owner.query<{ table: string; rights: string }>(`SELECT * FROM portal_rights()`)
  const sorted = (list: { table: string; rights: string }[]) =>
    list.map(({ table, rights }) => `${table}: ${rights.split(', ').toSorted().join(', ')}`).toSorted()
  expect(sorted(rows)).toEqual(sorted(decided.rows))
})

describe('the role of the portal’s sessions', () => {
  const roleAt = async (url: string) => {
    const client = new Client(url)
    await client.connect()
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role')
    await client.end()
    return rows[0]?.role
  }

  test('stays as it is when it cannot change what is published', async () => {
    const url = await portalLogin(database.url)
    expect(await portalSession(url)).toEqual({
      url,
      told: 'zonebook_web, which cannot change what is published',
      warning: null,
    })
  })

  test('is lowered when the address is the owner’s', async () => {
    const session = await portalSession(database.url)
    expect(session).toMatchObject({ told: 'zonebook_portal, to which zonebook is lowered', warning: null })
    expect(await roleAt(session.url)).toBe('zonebook_portal')
  })

  test('keeps other options of the address', async () => {
    const { url } = await portalSession(
      `${database.url}?application_name=here&options=-c%20statement_timeout%3D9s`,
    )
    const client = new Client(url)
    await client.connect()
    const { rows } = await client.query(
      `SELECT current_user AS role, current_setting('statement_timeout') AS timeout, current_setting('application_name') AS name`,
    )
    await client.end()
    expect(rows).toEqual([{ role: 'zonebook_portal', timeout: '9s', name: 'here' }])
  })

  test('is warned of when it could change what is published and cannot be lowered', async () => {
    await owner.query(`DROP ROLE IF EXISTS too_strong; CREATE ROLE too_strong LOGIN PASSWORD 'strong'`)
    try {
      await owner.query(`GRANT ALL ON ALL TABLES IN SCHEMA public TO too_strong`)
      const url = new URL(database.url)
      url.username = 'too_strong'
      url.password = 'strong'
      const session = await portalSession(url.href)
      expect(session).toMatchObject({
        url: url.href,
        told: 'too_strong, WHICH COULD CHANGE WHAT IS PUBLISHED',
      })
      expect(session.warning).toContain('zonebook_web LOGIN')
    } finally {
      await owner.query(`DROP OWNED BY too_strong; DROP ROLE too_strong`)
    }
  })
})

test('a server that knows the portal’s address alone finds all migrated, and changes nothing', async () => {
  const { applyMigrations } = await import('../../scripts/database/migrations')
  expect(await applyMigrations(process.env['DATABASE_URL'] ?? '')).toEqual([])
  expect(await tried(`UPDATE "Release" SET "title" = '{}'`)).toBe(INSUFFICIENT_PRIVILEGE)
})

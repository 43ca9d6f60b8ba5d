import { randomInt } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database'
import { startPortal } from '../support/portal'
import { StaffSession } from '../support/staff-session'

const KILLS = 50
const CHANGES = 120
const PASSWORD = 'a password for drills alone'

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
/** Signed in once: passwords are costly on purpose, and no kill ends a session. */
let publisher: StaffSession

beforeAll(async () => {
  database = await freshDatabase('facts')
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for drills alone, long enough to sign with'
  const { createDemoAccounts } = await import('@/prisma/seed/demo-accounts')
  const { db } = await import('@/lib/platform/db')
  await createDemoAccounts(PASSWORD)
  await db().$disconnect()
  sql = new Client(database.url)
  await sql.connect()
  const portal = await startPortal(database.url)
  publisher = new StaffSession(portal.url)
  await publisher.signIn('publisher@zonebook.test', PASSWORD)
  await portal.kill()
})

afterAll(async () => {
  await sql.end()
  await database.drop()
})

const number = async (query: string, ...values: unknown[]) =>
  Number((await sql.query<{ n: string }>(query, values)).rows[0]?.n)

/** Many figures of its own round's days, handed in by a contributor: labelled as generated, in a throwaway database. */
async function plantChangeSet(round: number) {
  const { rows } = await sql.query<{ id: number }>(
    `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt")
     SELECT 'form', 'draft', "id", now() FROM "User" WHERE "email" = 'contributor@zonebook.test' RETURNING "id"`,
  )
  const changeSet = rows[0]?.id
  await sql.query(
    `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content")
     SELECT $1, n, 'observation', 'create', 'qtsc', c."content" || jsonb_build_object(
       'period', to_char(date '1900-01-01' + ($2 * $3 + n)::int, 'YYYY-MM-DD'), 'value', n::text,
       'note', jsonb_build_object('en', 'Generated for a drill', 'vi', 'Số liệu tạo ra để diễn tập'))
     FROM generate_series(0, $3 - 1) n,
       (SELECT "content" FROM "Change" WHERE "kind" = 'observation' AND "content" ->> 'subject' = 'qtsc'
          AND "content" ->> 'metric' = 'enterprises' ORDER BY "id" LIMIT 1) c`,
    [changeSet, round, CHANGES],
  )
  await sql.query(`UPDATE "ChangeSet" SET "state" = 'submitted', "submittedAt" = now() WHERE "id" = $1`, [
    changeSet,
  ])
  return changeSet
}

/** Until the database has noticed that whoever was talking to it is gone, and has rolled back what was open. */
async function quiet() {
  for (;;) {
    const others = await number(
      `SELECT count(*) n FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    if (others === 0) return
  }
}

/** What stands in the database of a change set: nothing of it, or all of it, or something that must never be. */
async function outcome(
  changeSet: number | undefined,
  before: { releases: number; figures: number; entries: number },
) {
  const now = await standing()
  const state = (
    await sql.query<{ state: string }>(`SELECT "state" FROM "ChangeSet" WHERE "id" = $1`, [changeSet])
  ).rows[0]?.state
  const linked = await number(
    `SELECT count(*) n FROM "Change" WHERE "changeSetId" = $1 AND "versionId" IS NOT NULL`,
    changeSet,
  )
  const made = {
    state,
    linked,
    releases: now.releases - before.releases,
    figures: now.figures - before.figures,
    entries: now.entries - before.entries,
  }
  const nothing = { state: 'submitted', linked: 0, releases: 0, figures: 0, entries: 0 }
  const all = { state: 'published', linked: CHANGES, releases: 1, figures: CHANGES, entries: 1 }
  if (JSON.stringify(made) === JSON.stringify(nothing)) return 'nothing'
  if (JSON.stringify(made) === JSON.stringify(all)) return 'all'
  return made
}

const standing = async () => ({
  releases: await number(`SELECT count(*) n FROM "Release"`),
  figures: await number(`SELECT count(*) n FROM "Observation"`),
  entries: await number(`SELECT count(*) n FROM "AuditEntry" WHERE "action" = 'release.published'`),
})

/** Starts the portal, approves as the publisher's browser would, which publishes, and kills the portal meanwhile. */
async function publishAndKill(round: number, killAfter: (sent: Promise<unknown>) => Promise<unknown>) {
  const changeSet = await plantChangeSet(round)
  const before = await standing()
  const portal = await startPortal(database.url)
  try {
    const staff = new StaffSession(portal.url, publisher)
    const form = await staff.form(`/admin/changes/${changeSet}`, 'title.en')
    const sent = staff.fetch(`/admin/changes/${changeSet}`, { method: 'POST', body: form }).then(
      (answer) => answer.status,
      () => null,
    )
    await killAfter(sent)
  } finally {
    await portal.kill()
  }
  await quiet()
  return outcome(changeSet, before)
}

test(`killed ${KILLS} times in the middle of a publication, the portal has published all of it or nothing`, async () => {
  let lasts = 0
  const undisturbed = await publishAndKill(0, async (sent) => {
    const begun = performance.now()
    await sent
    lasts = performance.now() - begun
  })
  expect(undisturbed).toBe('all')

  const outcomes: unknown[] = []
  for (let round = 1; round <= KILLS; round += 1) {
    // Beyond its end too, where all of it has to be there: one publication takes longer than another.
    const moment = randomInt(0, Math.ceil(lasts * 1.6))
    outcomes.push(await publishAndKill(round, () => new Promise((resolve) => setTimeout(resolve, moment))))
  }
  const counted = Object.groupBy(outcomes, (one) => (typeof one === 'string' ? one : 'torn'))
  console.info(`A publication of ${CHANGES} figures lasts ${Math.round(lasts)} ms.`, {
    all: counted.all?.length ?? 0,
    nothing: counted.nothing?.length ?? 0,
  })
  expect(outcomes.filter((one) => typeof one !== 'string')).toEqual([])
  // Had the moments all fallen before or after the transaction, nothing would have been shown.
  expect(counted.nothing?.length).toBeGreaterThan(0)
}, 600_000)
